package dev.waymark.lang.gene.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Severity;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.scan.Marks.Fact;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import org.junit.jupiter.api.Test;

/** What each dialect has against a file, under the smallest span; {@code (warning)} where its tool is silent. */
class FaultsTest {

    @Test
    void classicRejectsImports() {
        classic("""
              (import)
            #  ^^^^^^ malformed-import
              (import a)
            #  ^^^^^^ malformed-import
              (import a from "")
            #                ^^ malformed-import
              (import [a b] from "m")
            #         ^^^^^ malformed-import
              (import "m" a)
            #         ^^^ malformed-import
              (import a from m)
            #           ^^^^ malformed-import
              (import a from "m" of x)
            #                    ^^ malformed-import
              (import (f) from "m")
            #         ^^^ malformed-import
              (import f : h from "m")
            #          ^^^ missing-export
              (import n/* from "m")
            #         ^^^ missing-export
            """);
    }

    @Test
    void classicIgnoresPartsOfImports() {
        classic("""
              (import gene/json/parse zz)
            #                         ^^ malformed-import (warning)
              (import *:m from "m")
            #         ^^^ malformed-import (warning)
              (import a from "k" from "m")
            #           ^^^^ malformed-import (warning)
              (import a from "m" ^export true)
            #                     ^^^^^^ malformed-import (warning)
            """);
    }

    @Test
    void classicRejectsExports() {
        classic("""
              (var v 1) (let k 2) (enum E a) (fn f []) (var [p q] [1 2]) (do (fn g []))
              (import i from "m")
              (export v E f i)
              (export [f "v"] n/f)
            #                 ^^^ malformed-export
              (export)
            #  ^^^^^^ malformed-export
              (export k p g zz)
            #         ^ malformed-export
            #           ^ malformed-export
            #             ^ malformed-export
            #               ^^ malformed-export
            """);
    }

    @Test
    void newRejectsImports() {
        newer("""
              (import)
            #  ^^^^^^ malformed-import
              (import a b from "./m")
            #           ^ malformed-import
              (import from "./m" [a])
            #                    ^^^ malformed-import
              (import from "./m")
            #         ^^^^ malformed-import
              (import [a] from m)
            #             ^^^^ malformed-import
              (import [a] from "./m" x)
            #                        ^ malformed-import
              (import a:x from "./m")
            #         ^^^ malformed-import
              (import [ops/inc] from "./m")
            #          ^^^^^^^ malformed-import
              (import n/[a] from "./m")
            #            ^ malformed-import
              (import [a] from "./m" ^foo 1)
            #                         ^^^ malformed-import
              (import [a] from "./m" ^as b)
            #                         ^^ malformed-import
              (import * from "./m" ^export true)
            #                       ^^^^^^ malformed-import
              (import gene/json)
            #         ^^^^^^^^^ malformed-import
              (import gene/json/*)
            #         ^^^^^^^^^^^ malformed-import
              (import gene/json [parse] ^pkg "x")
            #                            ^^^ malformed-import
              (import_impl P T from "./m")
            #  ^^^^^^^^^^^ malformed-import
            """);
    }

    @Test
    void newIgnoresPartsOfSelections() {
        newer("""
              (import [a:x] from "./m")
            #          ^^^ malformed-import (warning)
              (import [b "a"] from "./m")
            #            ^^^ malformed-import (warning)
            """);
    }

    @Test
    void newKeepsNames() {
        newer("""
              (var geney 1)
            #      ^^^^^ reserved-name
              (let Self 1)
            #      ^^^^ reserved-name
              (fn f [] (ns genez))
            #              ^^^^^ reserved-name
              (import [a : genex] from "./m")
            #              ^^^^^ reserved-name
              (import gene/json [parse : gene])
            #                            ^^^^ reserved-name
            """);
    }

    @Test
    void namesAreDeclaredOnce() {
        newer("""
              (var y 1) (let y 2)
            #                ^ duplicate-declaration
              (if c (fn f []) else (fn f [])) (scope (var y 3)) (fn g [] (var y 4))
              (ns n (fn h []) (fn h []))
            #                     ^ duplicate-declaration
              (ns n (fn k []))
            """);
        classic("""
              (var y 1) (var y 2) (fn f []) (fn f [])
              (fn __init__ []) (fn __init__ [])
            #                      ^^^^^^^^ duplicate-declaration
            """);
    }

    @Test
    void textsMustBeWhole() {
        classic("""
              (fn f [a (b)
            #       ^ syntax-error
              (fn g [])
            """);
        newer("""
              (fn f [] 1))
            #            ^ syntax-error
              #todo
            # ^^^^^ syntax-error
              (fn g [] "a)
            #          ^ syntax-error
              (fn h [])
            """);
    }

    /** Where nothing tells the dialect, only what both reject is a fault. */
    @Test
    void withoutASignBothMustReject() {
        assertThat(faults("(import a)")).isEqualTo("malformed-import");
        assertThat(faults("(import a from)")).isEqualTo("malformed-import");
        assertThat(faults("(f a))")).isEqualTo("syntax-error");
        assertThat(faults("(var geney 1)")).isEmpty();
        assertThat(faults("(import n/* from \"m\")")).isEmpty();
    }

    private static String faults(String code) {
        Outline outline = GeneScanner.scan(SourceText.of(code));
        assertThat(outline.dialect()).isEmpty();
        return String.join(
                " ", outline.faults().stream().map(fault -> fault.code().id()).toList());
    }

    private static void classic(String table) {
        check(Dialect.CLASSIC, table);
    }

    private static void newer(String table) {
        check(Dialect.NEW, table);
    }

    private static void check(Dialect dialect, String table) {
        Marks.check(
                dialect,
                table,
                outline -> outline.faults().stream().map(FaultsTest::fact).toList());
    }

    private static Fact fact(Fault fault) {
        assertThat(fault.message()).endsWith(".");
        String severity = fault.severity() == Severity.WARNING ? " (warning)" : "";
        return new Fact(fault.span(), fault.code().id() + severity);
    }
}
