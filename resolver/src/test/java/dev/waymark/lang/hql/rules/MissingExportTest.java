package dev.waymark.lang.hql.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import dev.waymark.rules.MissingExport;
import dev.waymark.rules.Rule;
import org.junit.jupiter.api.Test;

class MissingExportTest {

    private static final Rule RULE = new MissingExport(new HqlExports());

    private static final String LIB = """
        --- lib.hql
        (fn foo [x] x)
        (fn my-func [x] x)
        (fn hidden [] 1)
        (fn handed [] 1)
        (macro twice [x] `(do ~x ~x))
        (export [foo, my-func, twice, handed as given])
        """;

    @Test
    void namesMustBeExported() {
        check(RULE, LIB + """
            --- main.hql
            (import [foo, my_func, hidden, handed, given, twice, nope as n] from "./lib.hql")
            //            ^^^^^^^ missing-export: `./lib.hql` has no member `my_func`; did you mean `my-func`?
            //                     ^^^^^^ missing-export: `hidden` is not exported by lib.hql; add it to the exports of that module.
            // | `hidden` is declared here
            //                             ^^^^^^ missing-export: `handed` is not exported by lib.hql; add it to the exports of that module.
            //                                                   ^^^^ missing-export: `./lib.hql` has no member `nope`; use a name that it exports.
            (import [split nop] from "@hlvm/string")
            //             ^^^ missing-export: `@hlvm/string` has no member `nop`; use a name that it exports.
            (import [anything] from "npm:left-pad@1")
            (import [whatever] from "./gone.hql")
            """);
    }

    @Test
    void membersMustBeExported() {
        check(RULE, LIB + """
            --- main.hql
            (import m from "./lib.hql")
            (m.foo m.given)
            (m.zap 1)
            // ^^^ missing-export: `./lib.hql` has no member `zap`; use a name that it exports.
            (do (.zap m 1))
            //    ^^^ missing-export: `./lib.hql` has no member `zap`; use a name that it exports.
            (m .zap 1)
            //  ^^^ missing-export: `./lib.hql` has no member `zap`; use a name that it exports.
            (print m.zap)
            //       ^^^ missing-export (warning): `./lib.hql` has no member `zap`; use a name that it exports.
            (fn f [m] (m.zap))
            """);
    }

    @Test
    void macrosOfTheLibraryAreThereAnyway() {
        check(RULE, LIB + """
            --- main.hql
            (import [when] from "./lib.hql")
            //       ^^^^ missing-export (warning): `./lib.hql` has no member `when`; use a name that it exports.
            """);
    }

    @Test
    void whatIsHandedOnIsThere() {
        check(RULE, LIB + """
            --- hub.hql
            (import [foo as f, nope] from "./lib.hql")
            //                 ^^^^ missing-export: `./lib.hql` has no member `nope`; use a name that it exports.
            (import m from "./lib.hql")
            (export [f, m])
            (export default 3)
            --- main.hql
            (import [f, m, default as d] from "./hub.hql")
            (m.foo f)
            """);
    }

    @Test
    void whatIsDeclaredCanBeExported() {
        checkFix(RULE, "Export `hidden`", LIB + """
            --- main.hql
            (import [hidden] from "./lib.hql")
            """, """
            --- lib.hql
            (fn foo [x] x)
            (fn my-func [x] x)
            (fn hidden [] 1)
            (fn handed [] 1)
            (macro twice [x] `(do ~x ~x))
            (export [foo, my-func, twice, handed as given hidden])
            """);
        checkFix(RULE, "Export `hidden`", """
            --- lib.hql
            (export [foo])
            (fn hidden [] 1)
            --- main.hql
            (import m from "./lib.hql")
            (m.hidden)
            """, """
            --- lib.hql
            (export [foo])
            (fn hidden [] 1)
            (export [hidden])
            """);
    }

    @Test
    void expansionsMayExport() {
        check(RULE, """
            --- macros.hql
            (macro give [name] `(export [~name]))
            (export [give])
            --- own.hql
            (macro give [name] `(export [~name]))
            (fn f [] 1)
            (give f)
            --- taken.hql
            (import [give as hand] from "./macros.hql")
            (fn f [] 1)
            (hand f)
            --- idle.hql
            (import [give] from "./macros.hql")
            (fn f [] (give f))
            --- main.hql
            (import [f, g] from "./own.hql")
            (import [f as h] from "./taken.hql")
            (import [f as i] from "./idle.hql")
            //       ^ missing-export: `f` is not exported by idle.hql; add it to the exports of that module.
            // | `f` is declared here
            (import own from "./own.hql")
            (own.f)
            """);
    }

    @Test
    void whereAListStandsExpansionsServeTheNamespaceAlone() {
        check(RULE, """
            --- lib.hql
            (macro give [name] `(export [~name]))
            (fn f [] 1)
            (fn g [] 2)
            (give f)
            (export [g])
            --- main.hql
            (import [f, g] from "./lib.hql")
            //       ^ missing-export: `f` is not exported by lib.hql; add it to the exports of that module.
            // | `f` is declared here
            (import m from "./lib.hql")
            (m.f)
            """);
    }
}
