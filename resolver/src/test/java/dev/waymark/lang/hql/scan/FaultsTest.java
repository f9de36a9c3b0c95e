package dev.waymark.lang.hql.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Code;
import dev.waymark.lang.hql.scan.Marks.Fact;
import dev.waymark.outline.Fault;
import dev.waymark.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    @Test
    void damagedImports() {
        check("""
               (import)
            //  ^^^^^^ malformed-import
               (import foo)
            //         ^^^ malformed-import
               (import foo "./x.hql")
            //             ^^^^^^^^^ malformed-import
               (import [foo] "./x.hql")
            //               ^^^^^^^^^ malformed-import
               (import [foo] fom "./x.hql")
            //               ^^^ malformed-import
               (import [foo] from: "./x.hql")
            //               ^^^^^ malformed-import
               (import * as m from "./x.hql")
            //           ^^ malformed-import
               (import "./x.hql" "./y.hql")
            //                   ^^^^^^^^^ malformed-import
               (import nil from "./x.hql")
            //             ^^^^ malformed-import
               (import m from "./x.hql" y)
            //                          ^ malformed-import
               (import m.n from "./x.hql")
            //         ^^^ malformed-import
               (import [foo] from x)
            //                    ^ malformed-import
               (import [foo] from `./${x}.hql`)
            //                    ^^^^^^^^^^^^ malformed-import
               (import 3)
            //         ^ malformed-import
               '(import foo)
            //          ^^^ malformed-import
               '(import [foo] from bar)
            """);
    }

    @Test
    void damagedExports() {
        check("""
               (export)
            //  ^^^^^^ malformed-export
               (export a b)
            //         ^ malformed-export
               (export "a")
            //         ^^^ malformed-export
               (export * from "./x.hql")
            //         ^ malformed-export
               (export (macro m [x] x))
            //          ^^^^^ malformed-export
               (export (fn [x] x))
            //         ^^^^^^^^^^ malformed-export
               (export (let (a 1)))
            //         ^^^^^^^^^^^ malformed-export
               (comment (export))
            """);
    }

    @Test
    void whatCountsAtTheTopLevelOnly() {
        check("""
               (if a (import [b] from "./b.hql"))
            //        ^^^^^^ misplaced-import
               (do (import "./b.hql"))
            //      ^^^^^^ misplaced-import
               (fn f [] (export [f]))
            //           ^^^^^^ misplaced-export
               (let import 3)
               (fn import [x] x)
            """);
    }

    @Test
    void brokenSyntax() {
        check("""
               (f a:string x: 1)
            //             ^^ syntax-error
               (f ~@x)
            //    ^^ syntax-error
               (print `${}` `${a b}` `${ {} `)
            //         ^^ syntax-error
            //               ^^ syntax-error
            //                        ^^ syntax-error
               (f\u00A0a)
            //   ^^ syntax-error
               (f ])
            //    ^ syntax-error
               (f :my-key {"a" : 1})
            //    ^ syntax-error
               (import-dynamic)
            //  ^^^^^^^^^^^^^^ malformed-import
               (for (i from: 0 to: 9 by: 2) i)
            """);
    }

    @Test
    void semicolonsAreToldOnce() {
        check("""
               ;; a
            // ^ edition-difference
               (f "a;b") ; c
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF(f 1)", "(f \"x)", "(f (x\n(g)", "(f '", "(f \"a\\\nb\")"})
    void isNoHql(String code) {
        assertThat(faults(code)).extracting(Fault::code).containsOnly(Code.SYNTAX_ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(fn f [x:{a: number} y:Array<string>] :number 1)",
                "(fn f [a:(string | number)[] b:\"x\" | \"y\"] :T extends U ? V : W 1)",
                "(let x {\"a\" : 1, b: [2], c})",
                "(print \"esc \\\" ) \\\\\" `a\\`b ${(f {x: 1})}`)",
                "(macro m [x] `(let (y# ~x) `(f ~~y#)))",
                "(-> x (f) .g) (->> x) (as-> 1 y y) (< 1 2) (>= a b) (some-> z)",
                "#[1 2] {} [] () #() 0x1F -5 1e3 .5",
                "|# #| x |# #_ (f)",
            })
    void isHql(String code) {
        assertThat(faults(code)).isEmpty();
    }

    @Test
    void listsAreDeepAtMost() {
        assertThat(faults("[".repeat(128) + "]".repeat(128))).isEmpty();
        assertThat(faults("[".repeat(129) + "]".repeat(129))).hasSize(1);
    }

    private static List<Fault> faults(String code) {
        return HqlScanner.scan(SourceText.of(code)).faults();
    }

    private static void check(String table) {
        Marks.check(
                table,
                outline -> outline.faults().stream()
                        .map(fault -> new Fact(fault.span(), fault.code().id()))
                        .toList());
    }
}
