package dev.waymark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void typingMistakesAreForgiven() {
        assertThat(nearest("sqroot", "sqrt", "floor")).containsExactly("sqrt");
        assertThat(nearest("Users", "users", "user")).containsExactly("users", "user");
        assertThat(nearest("ab", "xy")).isEmpty();
    }

    @Test
    void anotherCaseIsNearest() {
        assertThat(nearest("Shop.file", "file", "shop.file")).containsExactly("shop.file", "file");
    }

    @Test
    void partsInFrontAreForgotten() {
        assertThat(nearest("users", "user", "app.users")).containsExactly("app.users", "user");
        assertThat(nearest("app.users", "users")).containsExactly("users");
        assertThat(nearest("sers", "app.users")).isEmpty();
    }

    @Test
    void aMemberIsNoModule() {
        assertThat(nearest("math.squareRoot", "math")).containsExactly("math");
        assertThat(nearest("app.a.b", "app")).isEmpty();
    }

    @Test
    void atMostThreeAreNamedAndNeverTheNameItself() {
        assertThat(nearest("aaaa", "aaaa", "aaab", "aaac", "aaad", "aaae")).containsExactly("aaab", "aaac", "aaad");
    }

    private static List<String> nearest(String wanted, String... names) {
        return Spelling.nearest(wanted, Stream.of(names));
    }
}
