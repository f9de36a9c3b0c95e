package dev.waymark.lang.geblang.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.geblang.scan.Marks.Fact;
import dev.waymark.outline.Fault;
import dev.waymark.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    @Test
    void aModuleOnlyDeclares() {
        check("""
              module m;
              io.println("x");
            # ^^^^^^^^^^^^^^^^ module-top-level
              a = 2;
            # ^^^^^^ module-top-level
              a++;
            # ^^^^ module-top-level
              [a, b] = c;
            # ^^^^^^^^^^^ module-top-level
              a, b = c;
            # ^^^^^^^^^ module-top-level
              {a} = c;
            # ^^^^^^^^ module-top-level
              if (a) { } else { }
            # ^^^^^^^^^^^^^^^^^^^ module-top-level
              while (a) { }
            # ^^^^^^^^^^^^^ module-top-level
              for (x in a) { }
            # ^^^^^^^^^^^^^^^^ module-top-level
              try { } catch { }
            # ^^^^^^^^^^^^^^^^^ module-top-level
              match (a) { default: { } }
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^ module-top-level
              with (a) { }
            # ^^^^^^^^^^^^ module-top-level
              select { default: a; }
            # ^^^^^^^^^^^^^^^^^^^^^^ module-top-level
              throw a; return; yield a; break; continue; defer a(); del a;
            # ^^^^^^^^ module-top-level
            #          ^^^^^^^ module-top-level
            #                  ^^^^^^^^ module-top-level
            #                           ^^^^^^ module-top-level
            #                                  ^^^^^^^^^ module-top-level
            #                                            ^^^^^^^^^^ module-top-level
            #                                                       ^^^^^^ module-top-level
              export a();
            # ^^^^^^^^^^^ module-top-level
              "text";
            # ^^^^^^^ module-top-level
            """);
    }

    @Test
    void whatDeclaresMayStandInAModule() {
        check("""
              # first
              ;; module m; ;
              import a; from b import c; export import d;
              type T = int; let e = 1; const int F = 2; G h = 3; static let i = 1; let [j] = k; let {l} = m; let n, o = p;
              func q() { a(); } async func r() { } static func s() { } class U { } interface V { } enum W { X }
              export func y() { } export init { } export module z; @deco func d1() { } export @deco func d2() { }
              init { a(); if (b) { } }
            """);
    }

    @Test
    void theLastStatementEndsToo() {
        for (String statement : new String[] {"a()", "a.b", "return a", "throw a", "let x = a", "a = 1", "import a"}) {
            assertThat(GeblangScanner.scan(SourceText.of(statement)).faults())
                    .as(statement)
                    .hasSize(1);
            assertThat(GeblangScanner.scan(SourceText.of(statement + ";\n")).faults())
                    .as(statement)
                    .isEmpty();
        }
    }

    @Test
    void exportsEndToo() {
        check("""
              export 1
              enum E { A }
            # ^^^^ syntax-error
              export f()
              let a = 1;
            # ^^^ syntax-error
            """);
    }

    @Test
    void aScriptDoesAnything() {
        check("""
              io.println("x"); if (a) { } a = 2;
              init { }
            """);
    }

    @Test
    void aModuleIsDeclaredFirstAndOnce() {
        check("""
              import a;
              module m;
            # ^^^^^^^^^ misplaced-module
              module n;
            # ^^^^^^^^^ misplaced-module
            # ^^^^^^^^^ repeated-module
              a();
            """);
    }

    @Test
    void initStandsOnce() {
        check("""
              init { init { } }
              export init { }
              init { }
            # ^^^^ repeated-init
              init { }
            # ^^^^ repeated-init
            """);
    }

    @Test
    void brokenImportsSayWhatIsWrong() {
        check("""
              import json, yaml;
            #            ^ malformed-import
              import "json";
            #        ^^^^^^ malformed-import
              import .rel; import ..rel; import; import json.;
            #        ^ malformed-import
            #                     ^^ malformed-import
            #                                  ^ malformed-import
            #                                                ^ malformed-import
              import my-lib; import a as b as c; import d as match; import app.enum; import e f;
            #          ^ malformed-import
            #                              ^^ malformed-import
            #                                                ^^^^^ malformed-import
            #                                                                  ^^^^ malformed-import
            #                                                                                 ^ malformed-import
              from a import b,; from a import *; from a import (b); from a import match; from a import b as;
            #                 ^ malformed-import
            #                                 ^ malformed-import
            #                                                  ^ malformed-import
            #                                                                     ^^^^^ malformed-import
            #                                                                                              ^ malformed-import
              import missing
              import next;
            # ^^^^^^ malformed-import
            """);
    }

    @Test
    void brokenHeadsSayWhatIsWrong() {
        check("""
              const bool b = true;
            #       ^^^^ syntax-error
              let ?string c = null;
            #     ^ syntax-error
              let x 5; type = int; let = 2; func (int a) { } class { } enum 5 { }
            #       ^ syntax-error
            #               ^ syntax-error
            #                          ^ syntax-error
            #                                    ^ syntax-error
            #                                                      ^ syntax-error
            #                                                               ^ syntax-error
              func f() int { } func g(); class A B { }
            #          ^^^ syntax-error
            #                          ^ syntax-error
            #                                    ^ syntax-error
              func h() { class Inner { } interface I { } enum E { } export class Fine { } }
            #            ^^^^^ syntax-error
            #                            ^^^^^^^^^ syntax-error
            #                                            ^^^^ syntax-error
              export {f}; { let y = 1; }
            #           ^ syntax-error
            #             ^ syntax-error
              let a = 1
              let b = 2;
            # ^^^ syntax-error
            """);
    }

    @Test
    void textThatIsNoTokenSaysSo() {
        check("""
              let a = "open; let b = 'open;
            #         ^ syntax-error
              let c = 1 $ 2; let d = \\; let e = `x`;
            #           ^ syntax-error
            #                        ^ syntax-error
            #                                   ^ syntax-error
            #                                     ^ syntax-error
              // import x;
            # ^^ syntax-error
              f(1, [2; g()); }
            #      ^ syntax-error
            #                ^ syntax-error
            """);
        assertThat(GeblangScanner.scan(SourceText.of("\uFEFFlet a = 1;")).faults())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "func f() { if (x) { a();",
                "let s = \"${ ) $ [ }\";",
                "/* never closed",
                "foo",
                "foo\nbar.baz();",
                "let r = '\\'; let t = \"\"\"a \" b\"\"\"; let u = '''a ' b''';",
                "let a = b as list<dict<string, int>>; let c = x < y; let d = x >> y;",
                "xs[..]; xs[a..]; xs[:]; xs[]; xs[::2];",
                "let f = func(list<int> xs, int... rest): ?int { return xs[0]; };",
                "let x = match (y) { case 1 => 2; default => 3; };",
                "func f<A implements I, J, B implements K>(A a, B b): dict<A, B> { }"
            })
    void whatTheLanguageReadsIsNoFault(String code) {
        assertThat(GeblangScanner.scan(SourceText.of(code)).faults()).isEmpty();
    }

    @Test
    void damageHidesTheRulesOfShape() {
        assertThat(GeblangScanner.scan(SourceText.of("module m; a(); let = 1;")).faults())
                .extracting(fault -> fault.code().id())
                .containsExactly("syntax-error");
    }

    @Test
    void messagesNameTheThingAndSayWhatToDo() {
        assertThat(message("module m;\nif (a) { }"))
                .isEqualTo("`if` does work at the top level of a module; wrap it in an `init { }` block");
        assertThat(message("import json, yaml;"))
                .isEqualTo("An import names one module; write a statement for each: `import json;`");
        assertThat(message("from async.sync"))
                .isEqualTo("`import` and the names to take are missing here: `from async.sync import name;`");
        assertThat(message("from a.b import (c);"))
                .isEqualTo("Imported names stand without parentheses: `from a.b import a, b;`");
    }

    private static String message(String code) {
        return GeblangScanner.scan(SourceText.of(code)).faults().getFirst().message();
    }

    private static void check(String code) {
        Marks.check(
                code, outline -> outline.faults().stream().map(FaultsTest::fact).toList());
    }

    private static Fact fact(Fault fault) {
        return new Fact(fault.span(), fault.code().id());
    }
}
