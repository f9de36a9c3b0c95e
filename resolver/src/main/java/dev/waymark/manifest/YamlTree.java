package dev.waymark.manifest;

import dev.waymark.manifest.ManifestValue.Kind;
import dev.waymark.manifest.ManifestValue.Mapping;
import dev.waymark.manifest.ManifestValue.Scalar;
import dev.waymark.manifest.ManifestValue.Sequence;
import dev.waymark.manifest.YamlCollection.OpenMapping;
import dev.waymark.manifest.YamlCollection.OpenSequence;
import dev.waymark.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** The values of one YAML document while the parser's events come in; complete as far as they came. */
final class YamlTree {

    private final YamlText text;
    private final FaultLog faults;
    private final Deque<YamlCollection> open = new ArrayDeque<>();
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private Optional<ManifestValue> root = Optional.empty();
    private boolean complete;
    private long count;
    private long aliased;

    /**
     * What an anchor stands for.
     *
     * @param count how many values it holds, those behind aliases included
     */
    private record Anchored(ManifestValue value, long count) {}

    YamlTree(YamlText text, FaultLog faults) {
        this.text = text;
        this.faults = faults;
    }

    /** Takes the next event; false once no further event matters. */
    boolean accept(Event event) {
        switch (event) {
            case AliasEvent alias -> add(resolve(alias));
            case ScalarEvent scalar -> add(scalar(scalar));
            case CollectionStartEvent start -> {
                return open(start);
            }
            case CollectionEndEvent end -> close(end);
            case DocumentEndEvent _ -> {
                complete = true;
                return false;
            }
            default -> {}
        }
        return true;
    }

    /** Whether the document came to its end. */
    boolean isComplete() {
        return complete;
    }

    /** The root where it is a single scalar, and so no manifest. */
    Optional<Scalar> scalarRoot() {
        return root.filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    /** Everything that was read, whether or not the document came to its end. */
    Optional<ManifestValue> finish() {
        faults.seal();
        while (!open.isEmpty()) {
            add(open.pop().close());
        }
        return root;
    }

    private void add(ManifestValue value) {
        count++;
        if (open.isEmpty()) {
            root = Optional.of(value);
        } else {
            open.peek().add(value);
        }
    }

    private boolean open(CollectionStartEvent start) {
        Span opening = start.isFlow() ? span(start) : Span.at(text.offset(start.getStartMark()));
        if (open.size() >= ManifestLimits.DEPTH) {
            faults.add(
                    opening,
                    "This is nested more than " + ManifestLimits.DEPTH + " levels deep; nothing behind it is read.");
            return false;
        }
        open.push(
                start instanceof MappingStartEvent
                        ? new OpenMapping(start.getAnchor(), opening, count, faults)
                        : new OpenSequence(start.getAnchor(), opening, count));
        return true;
    }

    private void close(CollectionEndEvent end) {
        YamlCollection collection = open.pop();
        // A bracket is part of its collection; a block ends with its last child, not where the next token begins.
        if (!end.getStartMark().equals(end.getEndMark())) {
            collection.reach(text.offset(end.getEndMark()));
        }
        ManifestValue value = collection.close();
        long values = count - collection.countBefore() + 1;
        collection.anchor().ifPresent(anchor -> anchors.put(anchor, new Anchored(value, values)));
        add(value);
    }

    private ManifestValue scalar(ScalarEvent event) {
        Span span = span(event);
        boolean block = event.isLiteral() || event.isFolded();
        ManifestValue value = new Scalar(event.getValue(), YamlKinds.of(event), block ? text.trimmed(span) : span);
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor, new Anchored(value, 1)));
        return value;
    }

    private ManifestValue resolve(AliasEvent alias) {
        Span span = span(alias);
        Anchored anchored = anchors.get(alias.getAlias());
        if (anchored == null) {
            faults.add(span, "No complete value above is anchored as `&" + alias.getAlias() + "`.");
            return nothing(span);
        }
        if (aliased + anchored.count > ManifestLimits.ALIASED_VALUES) {
            faults.add(span, "The aliases up to here stand for too many values; this one is not followed.");
            return nothing(span);
        }
        aliased += anchored.count;
        count += anchored.count - 1;
        return moved(anchored.value, span);
    }

    private static ManifestValue moved(ManifestValue value, Span span) {
        return switch (value) {
            case Scalar scalar -> new Scalar(scalar.text(), scalar.kind(), span);
            case Sequence sequence -> new Sequence(sequence.items(), span);
            case Mapping mapping -> new Mapping(mapping.entries(), span);
        };
    }

    private static ManifestValue nothing(Span span) {
        return new Scalar("", Kind.NULL, span);
    }

    private Span span(Event event) {
        int start = text.offset(event.getStartMark());
        return new Span(start, Math.max(start, text.offset(event.getEndMark())));
    }
}
