package dev.waymark.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.manifest.ManifestValue.Kind;
import dev.waymark.manifest.ManifestValue.Scalar;
import dev.waymark.outline.Fault;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that was made, or happens, to exhaust a parser of YAML. */
class HostileYamlTest {

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "- - ", "[{a: "})
    void depthIsBounded(String opening) {
        ManifestDocument document = survive(opening.repeat(50_000));
        assertThat(messages(document)).contains("nested more than 100 levels deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "? ", "{", "[[a], ", "a", "a:", "'", "\"", "|\n", "%", "!a ", "&a ", "*a ", "#", "\n", "---\n", "[]:"
            })
    void repetitionEnds(String part) {
        survive(part.repeat(ManifestLimits.BYTES / part.length()));
        // Short enough to be read again behind its errors.
        survive("a: b\n" + part.repeat(60_000 / part.length()));
    }

    @Test
    void deepBlocks() {
        String staircase =
                IntStream.range(0, 600).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
        assertThat(messages(survive(staircase))).contains("nested more than 100 levels deep");
    }

    @Test
    void depthBelowTheLimitIsRead() {
        ManifestDocument document = survive("[".repeat(100) + "]".repeat(100));
        assertThat(document.isSound()).isTrue();
    }

    @Test
    void aliasesThatMultiply() {
        String laughs = "a0: &a0 [x, x]\n"
                + IntStream.range(1, 30)
                        .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1))
                        .collect(Collectors.joining());
        ManifestDocument document = survive(laughs);
        assertThat(messages(document)).contains("stand for too many values");
        assertThat(document.root().map(HostileYamlTest::count).orElse(0L)).isLessThan(20_000);
    }

    @Test
    void manyHonestAliases() {
        ManifestDocument document = survive("a: &a {k: v}\nb: [" + "*a, ".repeat(60) + "]\n");
        assertThat(document.isSound()).isTrue();
        assertThat(document.get("b").orElseThrow().items()).hasSize(60);
    }

    @Test
    void hugeScalars() {
        String digits = "9".repeat(100_000);
        assertThat(survive("a: " + digits).get("a")).contains(new Scalar(digits, Kind.STRING, new Span(3, 100_003)));
        String text = "x".repeat(250_000);
        assertThat(survive("a: \"" + text + "\"").text("a")).contains(text);
    }

    @Test
    void manyKeys() {
        String yaml =
                IntStream.range(0, 20_000).mapToObj(i -> "k" + i + ": v\n").collect(Collectors.joining());
        assertThat(survive(yaml).entries()).hasSize(20_000);
    }

    @Test
    void tooLarge() {
        ManifestDocument document = survive("a: 1\n" + "#".repeat(ManifestLimits.BYTES));
        assertThat(document.root()).isEmpty();
        assertThat(messages(document)).contains("larger than 256 KB");
    }

    @Test
    void damagedBytesEndTheText() {
        byte[] bytes = "a: 1\nb: x?\nc: 2".getBytes(StandardCharsets.UTF_8);
        bytes[9] = (byte) 0xFF;
        ManifestDocument document = YamlReader.read(SourceText.of(bytes));
        assertThat(document.text("b")).contains("x");
        assertThat(document.faults()).singleElement().extracting(Fault::span).isEqualTo(new Span(9, 10));
    }

    private static long count(ManifestValue value) {
        return 1
                + value.items().stream().mapToLong(HostileYamlTest::count).sum()
                + value.entries().stream()
                        .mapToLong(entry -> count(entry.value()))
                        .sum();
    }

    private static String messages(ManifestDocument document) {
        return document.faults().stream().map(Fault::message).collect(Collectors.joining("\n"));
    }

    private static ManifestDocument survive(String yaml) {
        return ManifestCase.survive(YamlReader::read, yaml);
    }
}
