package dev.waymark.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.waymark.text.Edit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be typed in HQL: paths, names that a module exports, members of a namespace, and what only an import brings. */
class HqlCompletionTest {

    private static final String MODULE = """
        --- shapes.hql
        (fn area [w h] (* w h))
        (fn edge [w h] (* 2 (+ w h)))
        (fn hidden [] 1)
        (export [area, edge as border])
        --- lib/rooms.hql
        (import [area as floor] from "../shapes.hql")
        (fn rooms [] [])
        (export [rooms, floor])
        --- lib/clock.ts
        export function tick() {}
        export type Hour = number
        --- hql.json
        {"name": "@ada/house"}
        """;

    static Stream<Arguments> offered() {
        return Stream.of(
                Arguments.of("(import [area] from \"‸\")", "./shapes.hql", "./main.hql"),
                Arguments.of("(import [area] from \"./l‸\")", "./lib/clock.ts", "@hlvm/string"),
                Arguments.of("(import [split] from \"@‸\")", "@hlvm/string", "@hql/string"),
                Arguments.of("(import [‸] from \"./shapes.hql\")", "border", "edge"),
                Arguments.of("(import [area, ‸] from \"./shapes.hql\")", "border", "area"),
                Arguments.of("(import [‸] from \"./lib/rooms.hql\")", "floor", "area"),
                Arguments.of("(import [‸] from \"./lib/clock.ts\")", "tick", "Hour"),
                Arguments.of("(import [‸] from \"@hlvm/string\")", "split", "map"),
                Arguments.of("(import s from \"./shapes.hql\")\n(s.‸)", "border", "hidden"),
                Arguments.of("(import s from \"./shapes.hql\")\n(s.bor‸ 1 2)", "border", "area"),
                Arguments.of("(import s ‸ \"./shapes.hql\")", "from", "border"),
                Arguments.of("(fn own [] 1)\n(ow‸)", "own", "area"),
                Arguments.of("(whe‸)", "when", "area"),
                Arguments.of("(are‸)", "area", "hidden"),
                Arguments.of("(flo‸)", "floor", "hidden"),
                Arguments.of("(spl‸)", "split", "hidden"),
                Arguments.of("(tic‸)", "distinct", "tick"));
    }

    @ParameterizedTest
    @MethodSource("offered")
    void offers(String text, String wanted, String unwanted) {
        List<String> labels =
                at(marked(text)).items().stream().map(Suggestion::label).toList();
        assertThat(labels).contains(wanted).doesNotContain(unwanted);
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of(
                        "(import [area] from \"./sha‸\")", "./shapes.hql", "(import [area] from \"./shapes.hql\")"),
                Arguments.of(
                        "(print (bor‸ 1 2))",
                        "border",
                        "(import [border] from \"./shapes.hql\")\n\n(print (border 1 2))"),
                Arguments.of(
                        "(import [area] from \"./shapes.hql\")\n(print (bor‸ 1 2))",
                        "border",
                        "(import [area, border] from \"./shapes.hql\")\n(print (border 1 2))"),
                Arguments.of(
                        "(print (room‸))", "rooms", "(import [rooms] from \"./lib/rooms.hql\")\n\n(print (rooms))"),
                Arguments.of(
                        "(import s from \"./shapes.hql\")\n(s.bo‸)",
                        "border",
                        "(import s from \"./shapes.hql\")\n(s.border)"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void writes(String text, String label, String expected) {
        Marked marked = marked(text);
        Suggestion chosen = at(marked).items().stream()
                .filter(suggestion -> suggestion.label().equals(label))
                .filter(suggestion -> suggestion.kind() != Suggestion.Kind.MODULE
                        || suggestion.additional().isEmpty())
                .findFirst()
                .orElseThrow();
        List<Edit> edits = Stream.concat(Stream.of(chosen.edit()), chosen.additional().stream())
                .toList();
        assertThat(marked.after(edits).strip()).isEqualTo(expected);
    }

    @Test
    void nothingInStringsAndComments() {
        for (String text : ImmutableList.of("\"are‸\"", "// are‸", "/* are‸", "(fn are‸)")) {
            assertThat(at(marked(text)).items()).as(text).isEmpty();
        }
    }

    private static Marked marked(String text) {
        return Marked.of(MODULE + "--- main.hql\n" + text + "\n");
    }

    private static Suggestions at(Marked marked) {
        return Completion.at(marked.snapshot(), marked.path(), marked.offset());
    }
}
