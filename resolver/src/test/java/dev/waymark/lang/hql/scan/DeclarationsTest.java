package dev.waymark.lang.hql.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.outline.Declaration;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DeclarationsTest {

    @Test
    void everyFormIsRead() {
        check(
                """
                (fn add [x y] (+ x y))
                (defn sub (x y) (- x y))
                (fx pure [x:number] :number x)
                (fn* gen [] (yield 1))
                (async fn load [] 1)
                (fn many ([] 1) ([x] x))
                (let a 1)
                (var b:number 2)
                (const C 3)
                (def d 4)
                (let [e f] [1 2])
                (const {g: h, i} j)
                (macro twice [x] `(do ~x ~x))
                (class Box<T> (var n 1) (fn get [] n) (static fn make [] 1))
                (abstract-class Base [(abstract-method m [])])
                (enum Color:Int (case red 1) (case blue 2))
                (const-enum Level [low (high 2)])
                (interface Named "{ name: string }")
                (deftype Id string)
                (namespace Geo [(let x 1)])
                """,
                "function add `fn add [x y]`",
                "function sub `defn sub (x y)`",
                "function pure `fx pure [x:number]`",
                "function gen `fn* gen []`",
                "function load `async fn load []`",
                "function many `fn many`",
                "variable a `let a`",
                "variable b `var b:number`",
                "constant C `const C`",
                "variable d `def d`",
                "variable e `let [e f]`",
                "variable f `let [e f]`",
                "constant h `const {g: h, i}`",
                "constant i `const {g: h, i}`",
                "macro twice `macro twice [x]`",
                "class Box `class Box<T>` [field n, method get, method make]",
                "class Base `abstract-class Base`",
                "enum Color `enum Color:Int` [enum_member red, enum_member blue]",
                "enum Level `const-enum Level` [enum_member low, enum_member high]",
                "interface Named `interface Named`",
                "type Id `deftype Id`",
                "namespace Geo `namespace Geo`");
    }

    @Test
    void blocksDeclareNothing() {
        check("""
            (let (a 1) a)
            (let [a 1] a)
            (do (let a 1))
            (if x (fn f [] 1))
            (let x)
            (fn [x] x)
            '(fn f [] 1)
            """, "variable x `let x`");
    }

    @Test
    void commentsDirectlyAboveDocument() {
        Outline outline = outline("""
            // Not this.

            // Adds
            // numbers.
            (fn add [] 1)
            (fn sub [] 1) // nor this
            (fn mul [] 1)
            /* Divides. */
            (export (fn div [] 1))
            """);
        assertThat(outline.declarations().stream()
                        .map(declaration -> declaration
                                .documentation()
                                .map(span -> span.start() + "-" + span.end())
                                .orElse("none")))
                .containsExactly("14-33", "none", "none", "88-102");
    }

    @Test
    void mangledNamesMayBeOne() {
        assertThat(Mangling.mangled("my-f")).isEqualTo("my_f").isEqualTo(Mangling.mangled("my_f"));
        assertThat(Mangling.mangled("ok?")).isEqualTo("ok_QMARK_");
        assertThat(Mangling.mangled("default")).isEqualTo("_default");
        assertThat(Mangling.mangled("2x!")).isEqualTo("_2x");
    }

    private static Outline outline(String code) {
        return HqlScanner.scan(SourceText.of(code));
    }

    private static void check(String code, String... expected) {
        SourceText text = SourceText.of(code);
        assertThat(HqlScanner.scan(text).declarations().stream().map(declaration -> shown(text, declaration)))
                .containsExactly(expected);
    }

    private static String shown(SourceText text, Declaration declaration) {
        String members = declaration.members().stream()
                .map(member -> word(member) + " " + member.name().text())
                .collect(Collectors.joining(", "));
        Name name = declaration.name();
        return word(declaration) + " " + name.text() + " `" + text.slice(declaration.signature()) + "`"
                + (members.isEmpty() ? "" : " [" + members + "]");
    }

    private static String word(Declaration declaration) {
        return declaration.kind().name().toLowerCase(Locale.ROOT);
    }
}
