package dev.waymark.manifest;

import dev.waymark.manifest.ManifestValue.Scalar;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * One pass over a YAML text, up to its first error.
 *
 * <p>It builds its values from snakeyaml-engine's events, not from its composed nodes, for four reasons: events come
 * until the place of an error, so that everything before it counts; they are pulled one by one, so that nesting is
 * bounded where composing nodes recurses until the stack is full; an alias has a place of its own; and no node can hold
 * itself.
 */
final class YamlReading {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(ManifestLimits.BYTES)
            .build();

    private final YamlText text;
    private final FaultLog faults = new FaultLog();
    private final YamlTree tree;
    private Optional<ManifestValue> root = Optional.empty();
    private Optional<Integer> brokenAt = Optional.empty();

    private YamlReading(SourceText source) {
        this.text = YamlText.of(source);
        this.tree = new YamlTree(text, faults);
    }

    static YamlReading of(SourceText source) {
        YamlReading reading = new YamlReading(source);
        reading.read();
        return reading;
    }

    /** Everything in front of the error. */
    Optional<ManifestValue> root() {
        return root;
    }

    /** Where the text cannot be read; empty when all of it can. */
    Optional<Integer> brokenAt() {
        return brokenAt;
    }

    /** The faults of this reading with what was read in the end. */
    ManifestDocument document(Optional<ManifestValue> value) {
        return faults.document(value);
    }

    private void read() {
        Optional<Span> obstacle = text.obstacle();
        obstacle.ifPresent(place -> fail(place, "YAML does not allow this character; remove it."));
        try {
            readEvents();
        } catch (RuntimeException broken) {
            // Not only its own exceptions come out of the parser: an escape that ends with the text, "\x, breaks it.
            // Where the text ends before its time, an obstacle says why.
            if (obstacle.isEmpty()) {
                report(broken);
            }
        }
        root = tree.finish();
    }

    private void readEvents() {
        Iterator<Event> events = new Parse(SETTINGS).parseString(text.content()).iterator();
        boolean more = true;
        while (more && events.hasNext()) {
            more = tree.accept(events.next());
        }
        if (tree.isComplete() && events.hasNext()) {
            // Only the start of the next document, or the end of the text, may follow.
            events.next();
        }
    }

    private void fail(Span span, String message) {
        faults.add(span, message);
        brokenAt = Optional.of(span.start());
    }

    private void report(RuntimeException broken) {
        Optional<Scalar> alone = tree.scalarRoot();
        if (alone.isPresent()) {
            Span line = text.firstLine(alone.get().span());
            fail(line, "This is no `key: value`; write a colon and a blank behind the key.");
        } else if (tree.isComplete()) {
            fail(text.word(place(broken)), "The document ends in front of this; remove it.");
        } else {
            int place = place(broken);
            fail(text.word(place), "This cannot be read as YAML" + problem(broken, place) + ".");
        }
    }

    /** The parser's words without its advice in brackets, which speaks of indentation whatever the error. */
    private String problem(RuntimeException broken, int place) {
        if (!(broken instanceof MarkedYamlEngineException marked)) {
            return "";
        }
        String words = marked.getProblem();
        boolean opening = place < text.offset(marked.getProblemMark());
        if (opening && !words.contains("':'")) {
            return ": nothing closes it";
        }
        int advice = words.indexOf(". (");
        return ": " + (advice < 0 ? words : words.substring(0, advice));
    }

    private int place(RuntimeException broken) {
        return broken instanceof MarkedYamlEngineException marked ? place(marked) : text.lastWord();
    }

    /** Where the error is: what lacks its end shows only behind it, and is better shown where it begins. */
    private int place(MarkedYamlEngineException broken) {
        int problem = text.offset(broken.getProblemMark());
        if (broken.getContextMark().isEmpty()) {
            return problem;
        }
        int opening = text.offset(broken.getContextMark());
        boolean unfinished = text.isRestBlank(problem)
                || "while scanning a simple key".equals(broken.getContext())
                || isBackAtTheMargin(opening, problem);
        return unfinished ? opening : problem;
    }

    /** Whether what opens inside a line is still open on a later line that begins at the margin, as outermost keys do. */
    private boolean isBackAtTheMargin(int opening, int problem) {
        return !text.isAtMargin(opening)
                && text.lineStart(problem) > opening
                && text.isAtMargin(text.lineStart(problem));
    }
}
