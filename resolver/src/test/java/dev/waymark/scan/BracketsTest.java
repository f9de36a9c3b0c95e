package dev.waymark.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

    private static final String OPENERS = "([{";
    private static final String CLOSERS = ")]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "()            | 0-1",
                "([{}])        | 2-3 1-4 0-5",
                "{(}           | 0-2 !1",
                "{([}          | 0-3 !2 !1",
                "({)}          | ?2 1-3 !0",
                "[(]           | 0-2 !1",
                "(]            | ?1 !0",
                "}             | ?0",
                "{({)}})       | ?3 2-4 0-5 !1 ?6",
            })
    void pairsWhatFitsAndLeavesTheRest(String text, String expected) {
        Brackets brackets = new Brackets(0, 0, 1);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int opener = OPENERS.indexOf(text.charAt(i));
            if (opener >= 0) {
                brackets.open(opener, i);
            } else {
                int partner = brackets.close(CLOSERS.indexOf(text.charAt(i)));
                found.add(partner == Brackets.NONE ? "?" + i : partner + "-" + i);
            }
        }
        IntList unclosed = brackets.unclosed();
        for (int i = 0; i < unclosed.size(); i++) {
            found.add("!" + unclosed.get(i));
        }
        assertThat(found).containsExactlyInAnyOrder(expected.split(" "));
    }
}
