package dev.waymark.text;

import static dev.waymark.text.PositionEncoding.UTF_16;
import static dev.waymark.text.PositionEncoding.UTF_32;
import static dev.waymark.text.PositionEncoding.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

    /** A two-byte, a three-byte and a four-byte character, and lines that end in each way. */
    private static final SourceText MIXED = SourceText.of("aé€😀b\r\nsecond\rthird\n");

    @ParameterizedTest
    @CsvSource({
        "UTF_8,  0, 10, 10", "UTF_16, 0, 5, 10", "UTF_32, 0, 4, 10", "UTF_16, 0, 1, 1",
        "UTF_16, 0, 2, 3", "UTF_16, 0, 3, 6", "UTF_16, 1, 3, 16", "UTF_16, 2, 5, 25",
    })
    void positionsAndOffsetsAreOneAnothersInverse(PositionEncoding encoding, int line, int column, int offset) {
        assertThat(MIXED.offset(new Position(line, column), encoding)).isEqualTo(offset);
        assertThat(MIXED.position(offset, encoding)).isEqualTo(new Position(line, column));
    }

    @Test
    void aColumnInsideACharacterMeansItsBeginning() {
        assertThat(MIXED.offset(new Position(0, 4), UTF_16)).isEqualTo(6);
        assertThat(MIXED.offset(new Position(0, 2), UTF_8)).isEqualTo(1);
    }

    @Test
    void positionsOutsideMeanTheNearestPlace() {
        assertThat(MIXED.offset(new Position(0, 999), UTF_16)).isEqualTo(11);
        assertThat(MIXED.offset(new Position(99, 0), UTF_16)).isEqualTo(MIXED.length());
        assertThat(MIXED.offset(new Position(-1, 5), UTF_16)).isZero();
        assertThat(MIXED.position(9_999, UTF_32)).isEqualTo(new Position(3, 0));
    }

    @Test
    void everyLineEndCounts() {
        assertThat(MIXED.lineCount()).isEqualTo(4);
        assertThat(MIXED.slice(MIXED.lineSpan(0))).isEqualTo("aé€😀b");
        assertThat(MIXED.slice(MIXED.lineSpan(1))).isEqualTo("second");
        assertThat(MIXED.slice(MIXED.lineSpan(3))).isEmpty();
    }

    @Test
    void editsSpeakOfTheTextBeforeThem() {
        SourceText text = SourceText.of("one two three");
        assertThat(text.edited(List.of(
                                new Edit(new Span(8, 13), "3"), new Edit(new Span(0, 3), "1"), Edit.insert(3, "!")))
                        .toString())
                .isEqualTo("1! two 3");
    }

    @Test
    void strayBytesCountAsCharacters() {
        SourceText damaged = SourceText.of(new byte[] {'a', (byte) 0xC3, 'b', (byte) 0xFF, (byte) 0xF0, (byte) 0x9F});
        assertThat(damaged.position(6, UTF_16)).isEqualTo(new Position(0, 6));
        assertThat(damaged.offset(new Position(0, 3), UTF_16)).isEqualTo(3);
    }
}
