package dev.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.base.Splitter;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "usres     | users, user, uses         | users uses",
                "users     | users, Users, user        | Users user",
                "edition   | editon, edtion, additions | editon edtion",
                "ab        | ba, a, abc, abcd, xy      | ba a abc",
                "a         | b, A, ab, abc             | A",
                "path      | source, paths, math       | paths math",
                "straße    | strasse, Straße           | Straße strasse",
                "x         | ''                        | ''",
                "something | nothing, anything         | nothing",
            })
    void ranks(String name, String candidates, String expected) {
        List<String> known = Splitter.on(", ").omitEmptyStrings().splitToList(candidates);
        assertThat(String.join(" ", Nearest.to(name, known, 3))).isEqualTo(expected);
    }

    @Test
    void isLimited() {
        assertThat(Nearest.to("name", List.of("nam", "nome", "names", "fame"), 2))
                .containsExactly("nam", "nome");
    }

    @Test
    void ordersByDistance() {
        assertThat(Nearest.to("imports", List.of("exports", "import", "Imports"), 3))
                .containsExactly("Imports", "import", "exports");
    }

    @Test
    void costIsBounded() {
        List<String> many =
                IntStream.range(0, 20_000).mapToObj(i -> "candidate" + i).toList();
        String endless = "x".repeat(1_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Nearest.to("candidate12345", many, 1)).hasSize(1);
            assertThat(Nearest.to(endless, List.of(endless + "y", endless.toUpperCase(java.util.Locale.ROOT)), 2))
                    .hasSize(1);
        });
    }
}
