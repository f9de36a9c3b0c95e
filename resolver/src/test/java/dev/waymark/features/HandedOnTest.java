package dev.waymark.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.outline.Declaration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Navigation where modules hand names on, under the same name or another one, as HQL's do. */
class HandedOnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Through an import's name and its alias.
                """
                --- main.hql
                (import [to‸tal] from "./cart.hql")
                (total 1)
                --- cart.hql
                (fn «total» [x] x)
                (export [total])
                """,
                """
                --- main.hql
                (import [total as sum] from "./cart.hql")
                (s‸um 1)
                --- cart.hql
                (fn «total» [x] x)
                (export [total])
                """,
                // Through the alias of an export.
                """
                --- main.hql
                (import [sum] from "./cart.hql")
                (s‸um 1)
                --- cart.hql
                (fn «total» [x] x)
                (export [total as sum])
                """,
                // Through a file that hands it on under another name.
                """
                --- main.hql
                (import hub from "./hub.hql")
                (hub.a‸ll 1)
                --- hub.hql
                (import [sum as s] from "./cart.hql")
                (export [s as all])
                --- cart.hql
                (fn «total» [x] x)
                (export [total as sum])
                """,
                // Through a method call on a namespace.
                """
                --- main.hql
                (import m from "./cart.hql")
                (.to‸tal m 1)
                --- cart.hql
                (export (fn «total» [x] x))
                """,
                // Of a macro, a default and a member of an enumeration's module.
                """
                --- main.hql
                (import [twice] from "./m.hql")
                (twi‸ce 1)
                --- m.hql
                (macro «twice» [x] `(do ~x ~x))
                (export [twice])
                """,
                """
                --- main.hql
                (import [default as run] from "./m.hql")
                (r‸un 1)
                --- m.hql
                (fn «start» [x] x)
                (export default start)
                """,
                // Into JavaScript and TypeScript.
                """
                --- main.hql
                (import [round] from "./r.js")
                (rou‸nd 1)
                --- r.js
                export function «round»(x) { return x; }
                """,
                """
                --- main.hql
                (import m from "./t.ts")
                (m.Sha‸pe)
                --- t.ts
                export class «Shape» {}
                """,
                // A local name is its own scope's, a name of the file the file's.
                """
                --- main.hql
                (import [total] from "./cart.hql")
                (fn f [total] (to‸tal 1))
                --- cart.hql
                (export (fn total [x] x))
                """,
                """
                --- main.hql
                (fn «help» [] 1)
                (fn f [] (he‸lp))
                """,
            })
    void definition(String layout) {
        Marked marked = Marked.of(layout);
        List<String> found = Definition.at(marked.snapshot(), marked.path(), marked.offset()).stream()
                .map(link -> marked.shown(link.path(), link.selection()))
                .sorted()
                .toList();
        assertThat(found).isEqualTo(marked.places());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                --- cart.hql
                (fn «to‸tal» [x] x)
                (fn other [total] (total 1))
                (let (total 1) total)
                (print («total» 1) '(total))
                (export [«total»])
                --- main.hql
                (import [«total»] from "./cart.hql")
                («total» 1)
                (fn f [] (let (x «total») x))
                --- aliased.hql
                (import [«total» as sum] from "./cart.hql")
                (sum 1)
                --- spaced.hql
                (import m from "./cart.hql")
                (m.«total» 1) (.«total» m 2) (m .«total» 3)
                --- stranger.hql
                (fn total [] 1)
                (total)
                """,
                """
                --- cart.hql
                (macro «unl‸ess2» [c x] `(if ~c nil ~x))
                (macro m [x] `(«unless2» true ~x))
                (export [«unless2» m])
                --- main.hql
                (import [«unless2»] from "./cart.hql")
                («unless2» false 1)
                """,
            })
    void references(String layout) {
        Marked marked = Marked.of(layout);
        List<String> found = References.at(marked.snapshot(), marked.path(), marked.offset(), true).stream()
                .map(place -> marked.shown(place.path(), place.span()))
                .sorted()
                .toList();
        assertThat(found).isEqualTo(marked.places());
    }

    @Test
    void highlightsStayInTheirScope() {
        Marked marked = Marked.of("""
            --- main.hql
            (import [«item»] from "./x.hql")
            (fn f [item] (item))
            (class Box (fn get [item] item) (fn all [] («item»)))
            (for [item [1 2]] (print item))
            (match («it‸em») (case {item} item) (default «item»))
            (try («item») (catch item (print item)))
            --- x.hql
            (export (fn item [] 1))
            """);
        List<String> found = References.highlights(marked.snapshot(), marked.path(), marked.offset()).stream()
                .map(highlight -> marked.shown(marked.path(), highlight.span()))
                .sorted()
                .toList();
        assertThat(found).isEqualTo(marked.places());
    }

    @Test
    void symbolsAreTheDeclarationsWithTheirMembers() {
        Marked marked = Marked.of("""
            --- main.hql
            ‸(import [a] from "./x.hql")
            (let {x, y: z} a)
            (class Box (var n 1) (fn get [] n))
            (enum Color (case red) (case blue))
            (export (macro-free 1))
            """);
        assertThat(Symbols.of(marked.snapshot(), marked.path()).stream().map(HandedOnTest::shown))
                .containsExactly(
                        "variable x",
                        "variable z",
                        "class Box(field n, method get)",
                        "enum Color(enum_member red, enum_member blue)");
    }

    private static String shown(Declaration declaration) {
        String word = declaration.kind().name().toLowerCase(Locale.ROOT) + " "
                + declaration.name().text();
        return declaration.members().isEmpty()
                ? word
                : declaration.members().stream()
                        .map(HandedOnTest::shown)
                        .collect(Collectors.joining(", ", word + "(", ")"));
    }
}
