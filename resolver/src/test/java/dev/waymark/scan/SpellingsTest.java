package dev.waymark.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SpellingsTest {

    @Example
    void knownWordsAreNumberedInTheirOrder() {
        Spellings spellings = new Spellings("as", "if");
        assertThat(number(spellings, "if")).isEqualTo(1);
        assertThat(number(spellings, "other")).isEqualTo(2);
        assertThat(number(spellings, "as")).isZero();
        assertThat(spellings.size()).isEqualTo(3);
        assertThat(spellings.text(2)).isEqualTo("other").isSameAs(spellings.text(2));
    }

    @Property
    void equalWordsHaveEqualNumbers(@ForAll List<String> words) {
        Spellings spellings = new Spellings();
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : words) {
            String read = new String(word.getBytes(UTF_8), UTF_8);
            int number = number(spellings, read);
            assertThat(numbers.computeIfAbsent(read, any -> number)).isEqualTo(number);
            assertThat(spellings.text(number)).isEqualTo(read);
        }
        assertThat(spellings.size()).isEqualTo(numbers.size());
    }

    private static int number(Spellings spellings, String word) {
        byte[] bytes = (" " + word).getBytes(UTF_8);
        return spellings.number(bytes, 1, bytes.length);
    }
}
