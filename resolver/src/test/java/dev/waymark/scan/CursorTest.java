package dev.waymark.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CursorTest {

    @Example
    void readsBytesAndCharacters() {
        Cursor cursor = over("aé€😀");
        List<Integer> read = new ArrayList<>();
        while (!cursor.atEnd()) {
            read.add(cursor.codePoint());
            cursor.skipCharacter();
        }
        assertThat(read).containsExactly((int) 'a', 0xE9, 0x20AC, 0x1F600);
        assertThat(cursor.peek()).isEqualTo(Cursor.END);
        assertThat(cursor.codePoint()).isEqualTo(Cursor.END);
    }

    @Example
    void damagedCharactersCountByteByByte() {
        Cursor cursor = Cursor.over(new byte[] {(byte) 0xE2, (byte) 0x82, 'x', (byte) 0xFF, (byte) 0xC3});
        for (int offset : new int[] {0, 1, 2, 3, 4}) {
            assertThat(cursor.offset()).isEqualTo(offset);
            assertThat(cursor.codePoint()).isEqualTo(offset == 2 ? 'x' : 0xFFFD);
            cursor.skipCharacter();
        }
    }

    @Example
    void whatLooksLikeACharacterBehindTheLastIsNone() {
        byte[] beyond = {(byte) 0xF7, (byte) 0xBF, (byte) 0xBF, (byte) 0xBF};
        assertThat(Cursor.over(beyond).codePoint()).isEqualTo(0xFFFD);
    }

    @Example
    void looksForBytes() {
        Cursor cursor = over("a * b */ c\nd");
        assertThat(cursor.skipPast('*', '/')).isTrue();
        assertThat(cursor.offset()).isEqualTo(8);
        cursor.skipTo('\n');
        assertThat(cursor.offset()).isEqualTo(10);
        assertThat(cursor.take('x')).isFalse();
        assertThat(cursor.take('\n')).isTrue();
        assertThat(cursor.skipPast('*', '/')).isFalse();
        assertThat(cursor.atEnd()).isTrue();
    }

    @Example
    void tellsLettersFromOthers() {
        assertThat(over("é").atLetter()).isTrue();
        assertThat(over("Z").atLetter()).isTrue();
        assertThat(over("_").atLetter()).isFalse();
        assertThat(over("٣").atLetter()).isFalse();
        assertThat(over("").atLetter()).isFalse();
        assertThat(over("7").atDigit()).isTrue();
    }

    @Property
    void endsBehindTheLastByte(@ForAll byte[] bytes) {
        Cursor cursor = Cursor.over(bytes);
        int steps = 0;
        while (!cursor.atEnd()) {
            cursor.skipCharacter();
            steps++;
        }
        assertThat(cursor.offset()).isEqualTo(bytes.length);
        assertThat(steps).isLessThanOrEqualTo(bytes.length);
    }

    private static Cursor over(String text) {
        return Cursor.over(text.getBytes(UTF_8));
    }
}
