package dev.waymark.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.ManifestValue.Mapping;
import dev.waymark.manifest.ManifestValue.Scalar;
import dev.waymark.manifest.ManifestValue.Sequence;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.Anchor;

/** A YAML mapping or sequence that is still open. */
abstract sealed class YamlCollection {

    private final Optional<Anchor> anchor;
    private final int start;
    private final long countBefore;
    private int end;

    /** @param countBefore how many values were read before this one */
    private YamlCollection(Optional<Anchor> anchor, Span opening, long countBefore) {
        this.anchor = anchor;
        this.start = opening.start();
        this.end = opening.end();
        this.countBefore = countBefore;
    }

    Optional<Anchor> anchor() {
        return anchor;
    }

    long countBefore() {
        return countBefore;
    }

    /** Takes the next child, which may be a key. */
    void add(ManifestValue child) {
        reach(child.span().end());
        take(child);
    }

    /** Says that the collection goes on to {@code offset}. */
    void reach(int offset) {
        end = Math.max(end, offset);
    }

    Span span() {
        return new Span(start, end);
    }

    abstract void take(ManifestValue child);

    /** Everything taken so far; a key without its value is left out. */
    abstract ManifestValue close();

    static final class OpenSequence extends YamlCollection {

        private final ImmutableList.Builder<ManifestValue> items = ImmutableList.builder();

        OpenSequence(Optional<Anchor> anchor, Span opening, long countBefore) {
            super(anchor, opening, countBefore);
        }

        @Override
        void take(ManifestValue child) {
            items.add(child);
        }

        @Override
        ManifestValue close() {
            return new Sequence(items.build(), span());
        }
    }

    static final class OpenMapping extends YamlCollection {

        private final FaultLog faults;
        private final ImmutableList.Builder<Entry> entries = ImmutableList.builder();
        private final Set<String> keys = new HashSet<>();
        private Optional<Name> key = Optional.empty();
        private boolean atValue;

        OpenMapping(Optional<Anchor> anchor, Span opening, long countBefore, FaultLog faults) {
            super(anchor, opening, countBefore);
            this.faults = faults;
        }

        @Override
        void take(ManifestValue child) {
            if (atValue) {
                key.ifPresent(name -> entries.add(new Entry(name, child)));
            } else {
                key = name(child);
            }
            atValue = !atValue;
        }

        private Optional<Name> name(ManifestValue child) {
            if (!(child instanceof Scalar scalar)) {
                faults.add(child.span(), "A key here must be plain text, not " + child.description() + ".");
                return Optional.empty();
            }
            if (!keys.add(scalar.text())) {
                faults.add(child.span(), "`" + scalar.text() + "` is given twice; remove one of the two.");
            }
            return Optional.of(new Name(scalar.text(), scalar.span()));
        }

        @Override
        ManifestValue close() {
            return new Mapping(entries.build(), span());
        }
    }
}
