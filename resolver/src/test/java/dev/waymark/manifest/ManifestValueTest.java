package dev.waymark.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.text.SourceText;
import org.junit.jupiter.api.Test;

class ManifestValueTest {

    private static final ManifestDocument DOCUMENT = YamlReader.read(SourceText.of("""
        a: {b: [x, 1], n: null}
        a: 2
        """));

    @Test
    void theFirstOfTwoEqualKeysCounts() {
        assertThat(DOCUMENT.path("a", "b").orElseThrow().items()).hasSize(2);
        assertThat(DOCUMENT.entries()).hasSize(2);
        assertThat(DOCUMENT.isSound()).isFalse();
    }

    @Test
    void lookUpsAreTotal() {
        assertThat(DOCUMENT.path("a", "b", "c", "d")).isEmpty();
        assertThat(DOCUMENT.path()).isEqualTo(DOCUMENT.root());
        assertThat(DOCUMENT.text("a")).isEmpty();
        assertThat(DOCUMENT.text("a", "n")).isEmpty();
        assertThat(ManifestDocument.EMPTY.text("a")).isEmpty();
    }

    @Test
    void numbersAreTextButNoStrings() {
        ManifestValue number = DOCUMENT.path("a", "b").orElseThrow().items().getLast();
        assertThat(number.asText()).contains("1");
        assertThat(number.asString()).isEmpty();
    }
}
