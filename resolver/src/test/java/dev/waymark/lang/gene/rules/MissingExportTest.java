package dev.waymark.lang.gene.rules;

import static dev.waymark.rules.RuleFixture.checkAll;
import static dev.waymark.rules.RuleFixture.checkFix;

import dev.waymark.rules.MissingExport;
import dev.waymark.rules.Rule;
import org.junit.jupiter.api.Test;

class MissingExportTest {

    private static final Rule RULE = InDialect.both(new MissingExport(new GeneExports()));

    @Test
    void classicOffersWhatLiesInItsNamespace() {
        checkAll("""
            --- shop/m.gene
            (fn f [] 1) (var v 2) (var /w 3) (enum E a) (ns n (fn p []) (fn /q [])) (fn setup [] ($ns/dyn = 1))
            --- shop/main.gene
            (import f w dyn n/q from "m")
            (import v from "m")
            #       ^ missing-export: `v` is not exported by m.gene; add `/` to its declaration.
            (import E from "m")
            #       ^ missing-export: `E` stays private to m.gene; use a name that it exports.
            (import n/p from "m")
            #       ^^^ missing-export: `n/p` stays private to m.gene; use a name that it exports.
            (import n/[r q:s] from "m")
            #          ^ missing-export: `m` has no member `n/r`; did you mean `n/q`?
            (println f w dyn q v E p r s)
            """);
    }

    @Test
    void classicOffersWhatItImportsAndOnlyWhatItExports() {
        checkAll("""
            --- shop/m.gene
            (fn f [] 1) (fn g [] 1)
            --- shop/all.gene
            (import * from "m")
            --- shop/some.gene
            (import f from "m")
            (fn h [] (f))
            (export f)
            --- shop/main.gene
            (import f:a g:b h from "all")
            #               ^ missing-export: `all` has no member `h`; use a name that it exports.
            (import f:c h:d from "some")
            #           ^ missing-export: `h` stays private to some.gene; use a name that it exports.
            (println a b c d h)
            """);
    }

    @Test
    void newOffersAllButPrivateDeclarations() {
        checkAll("""
            --- shop/m.gene
            (fn f [] 1) (fn hid ^private true [] 1) (ns ops (fn inc [x] x)) (if c (fn late [] 1))
            --- shop/k.gene
            (import [f : again] from "./m" ^export true)
            (import [hid] from "./m")
            #        ^^^ missing-export: `hid` stays private to m.gene; use a name that it exports.
            (let x (hid))
            --- shop/main.gene
            (import [ops, f, late, g] from "./m")
            #                      ^ missing-export: `./m` has no member `g`; use a name that it exports.
            (import [again] from "./k")
            (import * : m from "./m")
            (let all [ops f late g again m/f m/none])
            #                                  ^^^^ missing-export: `./m` has no member `none`; use a name that it exports.
            """);
    }

    @Test
    void withoutADialectAModuleOffersWhatItWouldInAny() {
        checkAll("""
            --- shop/users.gene
            (fn find)
            (var limit 3)
            --- shop/hand.gene
            (import find from "./users")
            --- shop/main.gene
            (import find from "./hand")
            (import limit from "./users")
            (import none from "./users")
            #       ^^^^ missing-export: `./users` has no member `none`; use a name that it exports.
            """);
    }

    @Test
    void namespacesOfTheLanguageAreKnown() {
        checkAll("""
            --- shop/main.gene
            (import gene/json [parse, pars : p])
            #                         ^^^^ missing-export: `gene/json` has no member `pars`; did you mean `parse`?
            (let x [parse p])
            """);
    }

    @Test
    void aVariableCanBeOffered() {
        checkFix(RULE, "Export `limit`", """
            --- shop/package.gene
            ^name "x/shop"
            --- shop/m.gene
            (var limit 3)
            --- shop/main.gene
            (import limit from "m")
            (println limit)
            """, """
            --- shop/m.gene
            (var /limit 3)
            """);
    }

    @Test
    void aNameInAGroupIsCorrectedInItsPlace() {
        checkFix(RULE, "Change to `n/quote`", """
            --- shop/m.gene
            (ns n (fn /quote []))
            --- shop/main.gene
            (import n/[quot] from "m")
            (println quot)
            """, """
            --- shop/main.gene
            (import n/[quote] from "m")
            (println quot)
            """);
    }
}
