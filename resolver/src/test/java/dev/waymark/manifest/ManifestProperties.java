package dev.waymark.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every input of all readers: they come back, and everything they name lies inside the text. */
class ManifestProperties {

    private static final List<String> PIECES = List.of(
            "a",
            "b: ",
            "k = ",
            "\n",
            "\r\n",
            "\r",
            " ",
            "  ",
            "\t",
            "- ",
            "? ",
            ": ",
            "[",
            "]",
            "{",
            "}",
            "\"k\":",
            "//",
            "/*",
            ",",
            ".",
            "=",
            "#",
            "\"",
            "'",
            "\"\"\"",
            "'''",
            "\\",
            "|",
            ">",
            "&x ",
            "*x",
            "!!str ",
            "---\n",
            "...\n",
            "%YAML 1.2\n",
            "<<",
            "@",
            "`",
            "1",
            "0x",
            "2020-01-01",
            "07:00:00",
            "true",
            "null",
            "~",
            "é",
            "😀",
            "\0",
            "\uFEFF",
            "\\u00e9",
            "[[",
            "]]");

    @Property(tries = 3000)
    void anyBytes(@ForAll byte[] bytes) {
        holdsForAll(SourceText.of(bytes));
    }

    @Property(tries = 5000)
    void anyPieces(@ForAll("pieces") String text) {
        holdsForAll(SourceText.of(text));
    }

    @Property(tries = 500)
    void anyPiecesDamaged(@ForAll("pieces") String text, @ForAll byte damage) {
        byte[] bytes = (text + "x").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        bytes[bytes.length / 2] = damage;
        holdsForAll(SourceText.of(bytes));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    private static void holdsForAll(SourceText text) {
        holds(text, YamlReader.read(text));
        holds(text, TomlReader.read(text));
        holds(text, JsonReader.read(text));
        assertThat(YamlReader.read(SourceText.of(Arrays.copyOf(text.bytes(), text.length()))))
                .isEqualTo(YamlReader.read(text));
    }

    private static void holds(SourceText text, ManifestDocument document) {
        Span whole = new Span(0, text.length());
        document.faults()
                .forEach(fault ->
                        assertThat(whole.contains(fault.span())).as("%s", fault).isTrue());
        document.root().ifPresent(root -> inside(whole, root));
    }

    private static void inside(Span whole, ManifestValue value) {
        assertThat(whole.contains(value.span())).as("%s", value).isTrue();
        value.items().forEach(item -> inside(whole, item));
        for (Entry entry : value.entries()) {
            assertThat(whole.contains(entry.key().span())).as("%s", entry).isTrue();
            inside(whole, entry.value());
        }
    }
}
