package dev.waymark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void typingMistakesAreForgiven() {
        assertThat(nearest("sqroot", "sqrt", "floor")).containsExactly("sqrt");
        assertThat(nearest("jsno", "json", "io")).containsExactly("json");
        assertThat(nearest("Users", "users", "user")).containsExactly("users", "user");
        assertThat(nearest("ab", "xy")).isEmpty();
    }

    @Test
    void partsInFrontOrBehindAreForgotten() {
        assertThat(nearest("users", "app.users", "users.roles")).containsExactly("app.users");
        assertThat(nearest("app.users", "users")).containsExactly("users");
        assertThat(nearest("math.sqrt", "math")).containsExactly("math");
        assertThat(nearest("sers", "app.users")).isEmpty();
    }

    @Test
    void atMostThreeAreNamedAndNeverTheNameItself() {
        assertThat(nearest("aaaa", "aaaa", "aaab", "aaac", "aaad", "aaae")).containsExactly("aaab", "aaac", "aaad");
    }

    private static List<String> nearest(String wanted, String... names) {
        return Spelling.nearest(wanted, Stream.of(names));
    }
}
