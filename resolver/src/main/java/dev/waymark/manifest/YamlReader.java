package dev.waymark.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.ManifestValue.Mapping;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Reads YAML, and JSON as the YAML it is: the first document of a file, by the rules of go-yaml v3.
 *
 * <p>YAML has no statements to go on from after an error. So the faulty line is blanked and the text read once more, a few
 * times at most: what stands before the error counts as it was read first, of what stands behind it the outermost keys do.
 */
public final class YamlReader {

    private static final int ATTEMPTS = 3;

    /** Reading again must stay cheap: larger files are rare and count up to their error. */
    private static final int RECOVERABLE_BYTES = 64 * 1024;

    private YamlReader() {}

    /** What {@code source} says, as far as it can be read; at most one fault is about its syntax. */
    public static ManifestDocument read(SourceText source) {
        if (source.length() > ManifestLimits.BYTES) {
            return FaultLog.tooLarge();
        }
        YamlReading reading = YamlReading.of(source);
        Optional<Integer> broken = reading.brokenAt();
        Optional<ManifestValue> root = broken.isEmpty() || source.length() > RECOVERABLE_BYTES
                ? reading.root()
                : joined(reading.root(), behind(source, broken.get()), broken.get());
        return reading.document(root);
    }

    /** What can be read when the line at {@code fault} is blank, and more lines if they turn out faulty too. */
    private static Optional<ManifestValue> behind(SourceText source, int fault) {
        YamlReading reading = YamlReading.of(source);
        SourceText rest = source;
        Optional<Integer> broken = Optional.of(fault);
        for (int i = 0; i < ATTEMPTS && broken.isPresent(); i++) {
            rest = withoutLine(rest, broken.get());
            reading = YamlReading.of(rest);
            broken = reading.brokenAt();
        }
        return reading.root();
    }

    private static SourceText withoutLine(SourceText source, int offset) {
        Span line = source.lineSpan(source.line(offset));
        return source.edited(List.of(new Edit(line, " ".repeat(line.length()))));
    }

    private static Optional<ManifestValue> joined(
            Optional<ManifestValue> before, Optional<ManifestValue> behind, int fault) {
        if (!(behind.orElse(null) instanceof Mapping more)) {
            return before;
        }
        if (!(before.orElse(null) instanceof Mapping known)) {
            return behind;
        }
        ImmutableList<Entry> added = more.entries().stream()
                .filter(entry -> entry.key().span().start() > fault)
                .collect(ImmutableList.toImmutableList());
        Span span =
                added.isEmpty() ? known.span() : known.span().to(added.getLast().span());
        ImmutableList<Entry> all = ImmutableList.<Entry>builder()
                .addAll(known.entries())
                .addAll(added)
                .build();
        return Optional.of(new Mapping(all, span));
    }
}
