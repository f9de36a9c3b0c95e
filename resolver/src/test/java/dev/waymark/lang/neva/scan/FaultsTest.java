package dev.waymark.lang.neva.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.neva.scan.Marks.Fact;
import dev.waymark.outline.Fault;
import dev.waymark.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    @Test
    void charactersThatFormNoTokenAreAtFault() {
        check("""
               const a string = "x"
            //                  ^^^ syntax-error
               const b int = 1;
            //                ^ syntax-error
               const é int = 1
            //       ^^ syntax-error
               const c string = `y
            //                  ^ syntax-error
               /* no
            // ^^ syntax-error
                  comment */
               const d string = 'it\\'s'
            //                        ^ syntax-error
               def P() () {
                   ---
                   "x" -> :y
            //     ^^^ syntax-error
               }
            """);
        assertThat(faults("\uFEFFconst a int = 1\n")).containsExactly("syntax-error `\uFEFF`");
        assertThat(faults("const a int = 1\r")).containsExactly("syntax-error `\r`");
        assertThat(faults("const a int = 1\n\fconst b int = 2\n")).containsExactly("syntax-error `\f`");
        assertThat(faults("const a\u00A0int = 1\n")).containsExactly("syntax-error `\u00A0`");
    }

    @Test
    void aForeignCommentThatIsNotClosedHidesNothing() {
        check("""
               import {
                   @:lib/*
            //          ^^ syntax-error
               }
               const a string = "x"
            //                  ^^^ syntax-error
            """);
    }

    @Test
    void bracketsMustMatch() {
        check("""
               def P(a any (b any) {
            //      ^ syntax-error
                   x X
               }
               def Q() () {
            //            ^ syntax-error
                   x X{
                   :a -> [b, c
                   }
               type A int
               def R() () {
                   :a -> b)
            //            ^ syntax-error
               }
               }
            // ^ syntax-error
               type B list<int
               type C list<
            // ^^^^ syntax-error
               type D int
            // ^^^^ syntax-error
            """);
    }

    @Test
    void nothingElseStandsAtTheTop() {
        check("""
               this is { broken }
            // ^^^^ syntax-error
               type A int
               :start -> :stop
            // ^ syntax-error
               const b int = lib.c.d
            //                    ^ syntax-error
               pub
            //    ^ syntax-error
               pub flow X() ()
            //     ^^^^ syntax-error
               type { A int }
            //      ^ syntax-error
            """);
    }

    @Test
    void keywordsAreNoNames() {
        check("""
               const type int = 1
            //       ^^^^ syntax-error
               const a int = lib.type
            //                   ^^^^ syntax-error
               def P(true any) () {}
            //       ^^^^ syntax-error
               type import int
            //      ^^^^^^ syntax-error
               type B struct { def int }
            //                 ^^^ syntax-error
            """);
    }

    @Test
    void directivesStandDirectlyBeforeComponents() {
        check("""
               #extern(a)

            //^ syntax-error
               def A() ()
               #extern(b)
               // why
            // ^^^^^^ syntax-error
               def B() ()
               #extern(c) def C() ()
            //            ^^^ syntax-error
               #extern(d)
               type D int
            // ^^^^ syntax-error
               #extern(e.f)
            //          ^ syntax-error
               #bind_type(e.f)
               #autoports
               pub def E() ()
               #extern(a b, c d)
            //         ^^^^^^^^ edition-difference
               def F() ()
               #(g)
            //  ^ syntax-error
               def G() ()
               #bind(e.f)
            //        ^ syntax-error
               def H() ()
            """.replace("//^ syntax", "// ^ syntax"));
    }

    @Test
    void whatTypesAndValuesLack() {
        check("""
               type B struct { x }
            //                   ^ syntax-error
               type C struct { x int, y int }
            //                      ^ syntax-error
               type D union { X, Y }
            //                 ^ syntax-error
               type E struct {
                   // why
            //     ^^^^^^ syntax-error
                   x int
               }
               const f = 1
            //         ^ syntax-error
               const g int
            //            ^ syntax-error
               const h int = -a
            //                ^ syntax-error
               const i X = [1 2]
            //                ^ syntax-error
               const j X = { a 1 }
            //                 ^ syntax-error
               const k X = U::A(b)
            //                  ^ syntax-error
               const l X = U<int>
            //                   ^ syntax-error
               interface M(a any)
            //                   ^ syntax-error
               def N(a any, [b any) () {}
            //              ^ syntax-error
               const o int = lib.
            //                   ^ syntax-error
               a
            """);
    }

    @Test
    void formerTypesAreOutdated() {
        check("""
               type A enum { B, C }
            //        ^^^^ edition-difference
               type D int | string
            //            ^ edition-difference
                   | list<int>
               type E enum
            """);
    }

    @Test
    void oneCauseGivesOneFault() {
        assertThat(faults("const a int = = = =\n\nfoo bar baz\n")).hasSize(1);
        assertThat(faults("'unclosed\ntype A int\nconst ( = \n")).hasSize(2);
        assertThat(faults("\0".repeat(10_000))).hasSize(1);
        assertThat(faults("\0 ".repeat(10_000))).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "// only this",
                "type A int // c\n// d\n",
                "const a int = 1 // c",
                "interface I(\n\n) (\n)\n",
                "interface I(\n  a any,\n\n  b any,\n) (any)\n",
                "type A<\n  T,\n  U any,\n> list<\n  T,\n  U,\n>\n",
                "type A struct\n\n{\n\n}\n",
                "type A union {\n  B\n\n  C int\n  D union { E }\n}\n",
                "const a X = [\n  1,\n  'two',\n]\nconst b Y = {\n  c: -1.5,\n  d: { },\n}\n",
                "const a list<X> = [X::A, lib.Y<int>::B([1])]\n",
                "#extern(a)\n#autoports\npub def A<T>(t T) (T)\n",
                "def A() ()\n\n{\n}\n",
                "def A() () { any thing goes + here ! -> => ? % --- --- }\n",
                "def A(a any) (b any) {\n  // c\n  x X<int>? // d\n  ---\n  'é😀' -> { a: 1 } -> .5 -> :b\n}"
            })
    void whatTheToolAcceptsIsClean(String code) {
        assertThat(faults(code)).isEmpty();
    }

    private static List<String> faults(String code) {
        SourceText text = SourceText.of(code);
        return NevaScanner.outline(text).faults().stream()
                .map(fault -> fault.code().id() + " `" + text.slice(fault.span()) + "`")
                .toList();
    }

    private static void check(String table) {
        Marks.check(
                table,
                outline -> outline.faults().stream().map(FaultsTest::fact).toList());
    }

    private static Fact fact(Fault fault) {
        return new Fact(fault.span(), fault.code().id());
    }
}
