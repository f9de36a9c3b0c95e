package dev.waymark.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.outline.Fault;
import dev.waymark.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that was made, or happens, to exhaust a parser of TOML. */
class HostileTomlTest {

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a=", "[{a="})
    void depthIsBounded(String opening) {
        ManifestDocument document = survive("a=" + opening.repeat(50_000) + "\nb=1");
        assertThat(messages(document)).contains("nested more than 100 levels deep");
        assertThat(document.text("b")).contains("1");
    }

    @Test
    void longKeysAndHeaders() {
        assertThat(messages(survive("a" + ".a".repeat(20_000) + "=1"))).contains("too many parts");
        assertThat(messages(survive("[a" + ".a".repeat(20_000) + "]"))).contains("too many parts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[[",
                "[a]\n",
                "[[a]]\n",
                "[[a.b]]\n",
                "a=[\n",
                "a=[1,\n",
                "a=[\n[a]\n",
                "a=[#\n",
                "a={",
                "a={b=1,\n",
                "a=\"\"\"\n",
                "a=\"\"\"\nb='''\n",
                "a=[\n\"\"\"\nb=[\n\"\"\",\n",
                "'''",
                "a=\"\\\n",
                "a=1\n",
                "a\n",
                "=",
                "\r",
                "a.a.a.a.a.a=1\n",
                "a=1_"
            })
    void repetitionEnds(String part) {
        String filling = part.repeat((ManifestLimits.BYTES - 10) / part.length());
        survive(filling);
        survive("a=[\n" + filling);
        survive("a='''\n" + filling);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# a licence\n", "\n", "\r\n", "#\n"})
    void manyLinesThatSayNothing(String line) {
        assertThat(survive(line.repeat(20_000) + "a=1").text("a")).contains("1");
    }

    @Test
    void manyKeys() {
        String toml = IntStream.range(0, 20_000).mapToObj(i -> "k" + i + "=1\n").collect(Collectors.joining());
        assertThat(survive(toml).entries()).hasSize(20_000);
    }

    @Test
    void hugeNumber() {
        ManifestDocument document = survive("a = " + "9".repeat(100_000) + "\nb = 1");
        assertThat(document.faults()).hasSize(1);
        assertThat(document.text("b")).contains("1");
    }

    @Test
    void tooLarge() {
        assertThat(messages(survive("#".repeat(ManifestLimits.BYTES + 1)))).contains("larger than 256 KB");
    }

    @Test
    void damagedBytesAreReportedOnce() {
        byte[] bytes = "a = \"??\"\nb = 1\n".getBytes(StandardCharsets.UTF_8);
        bytes[5] = (byte) 0xC3;
        bytes[6] = (byte) 0xFF;
        ManifestDocument document = TomlReader.read(SourceText.of(bytes));
        assertThat(document.faults()).hasSize(1);
        assertThat(document.text("b")).contains("1");
    }

    private static String messages(ManifestDocument document) {
        return document.faults().stream().map(Fault::message).collect(Collectors.joining("\n"));
    }

    private static ManifestDocument survive(String toml) {
        return ManifestCase.survive(TomlReader::read, toml);
    }
}
