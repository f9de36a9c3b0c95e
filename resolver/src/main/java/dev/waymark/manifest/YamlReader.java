package dev.waymark.manifest;

import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML, and JSON as the YAML it is: the first document of a file, by the rules of go-yaml v3.
 *
 * <p>It builds its values from snakeyaml-engine's events, not from its composed nodes, for four reasons: events come
 * until the place of an error, so that everything before it counts; they are pulled one by one, so that nesting is
 * bounded where composing nodes recurses until the stack is full; an alias has a place of its own; and no node can hold
 * itself.
 */
public final class YamlReader {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(ManifestLimits.BYTES)
            .build();

    private final YamlText text;
    private final FaultLog faults = new FaultLog();
    private final YamlTree tree;

    private YamlReader(SourceText source) {
        this.text = YamlText.of(source);
        this.tree = new YamlTree(text, faults);
    }

    /** What {@code source} says, as far as it can be read; at most one fault is about its syntax. */
    public static ManifestDocument read(SourceText source) {
        return source.length() > ManifestLimits.BYTES ? FaultLog.tooLarge() : new YamlReader(source).read();
    }

    private ManifestDocument read() {
        Optional<Span> obstacle = text.obstacle();
        obstacle.ifPresent(place -> faults.add(place, "YAML does not allow this character; remove it."));
        try {
            readEvents();
        } catch (YamlEngineException broken) {
            if (obstacle.isEmpty()) {
                report(broken);
            }
        }
        return faults.document(tree.finish());
    }

    private void readEvents() {
        Iterator<Event> events = new Parse(SETTINGS).parseString(text.content()).iterator();
        boolean more = true;
        while (more && events.hasNext()) {
            more = tree.accept(events.next());
        }
    }

    private void report(YamlEngineException broken) {
        if (broken instanceof MarkedYamlEngineException marked) {
            faults.add(text.word(place(marked)), "This cannot be read as YAML: " + problem(marked) + ".");
        } else {
            faults.add(text.word(text.offset(Optional.empty())), "This cannot be read as YAML.");
        }
    }

    /** The parser's words without its advice in brackets, which speaks of indentation whatever the error. */
    private static String problem(MarkedYamlEngineException broken) {
        String words = broken.getProblem();
        int advice = words.indexOf(". (");
        return advice < 0 ? words : words.substring(0, advice);
    }

    /** Where the error is: what lacks its end shows only behind it, and is better shown where it begins. */
    private int place(MarkedYamlEngineException broken) {
        int problem = text.offset(broken.getProblemMark());
        boolean unfinished = text.isRestBlank(problem) || "while scanning a simple key".equals(broken.getContext());
        return unfinished && broken.getContextMark().isPresent() ? text.offset(broken.getContextMark()) : problem;
    }
}
