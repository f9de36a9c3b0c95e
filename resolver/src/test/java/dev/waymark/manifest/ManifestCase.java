package dev.waymark.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.waymark.text.SourceText;
import java.time.Duration;
import java.util.function.Function;

/** The two checks that the readers' tests are made of. */
final class ManifestCase {

    /** Far above what the slowest machine needs: it only turns a hang into a failure. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private ManifestCase() {}

    /** That {@code text} reads as the printed {@code tree}. */
    static void check(Function<SourceText, ManifestDocument> reader, String text, String tree) {
        SourceText source = SourceText.of(text);
        assertThat(TreePrinter.print(source, reader.apply(source))).isEqualTo(tree);
    }

    /** What the reader makes of hostile input, if it comes back at all. */
    static ManifestDocument survive(Function<SourceText, ManifestDocument> reader, String text) {
        SourceText source = SourceText.of(text);
        return assertTimeoutPreemptively(PATIENCE, () -> reader.apply(source));
    }
}
