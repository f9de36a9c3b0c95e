package dev.waymark.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HoverTest {

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("""
                    --- main.gb
                    import users;
                    users.fi‸nd("a");
                    --- users.gb
                    /** Finds a user by id. */
                    export func find(string id): int { return 1; }
                    """, "func find(string id): int", "Finds a user by id."),
                Arguments.of("""
                    --- main.gb
                    import us‸ers;
                    """, "users.gb", "beside the importing file"),
                Arguments.of("""
                    --- main.gb
                    import ma‸th;
                    """, "import math", "Built into"),
                Arguments.of("""
                    --- geblang.yaml
                    name: shop
                    version: 1.2.3
                    source: src
                    --- src/users.gb
                    --- lib/main.gb
                    import us‸ers;
                    """, "src/users.gb", "`shop` 1.2.3"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void says(String layout, String first, String second) {
        Marked marked = Marked.of(layout);
        assertThat(Hover.at(marked.snapshot(), marked.path(), marked.offset()))
                .hasValueSatisfying(hover -> assertThat(hover.markdown()).contains(first, second));
    }
}
