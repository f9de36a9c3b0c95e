package dev.waymark.lang.gene.rules;

import static dev.waymark.rules.RuleFixture.checkAll;
import static dev.waymark.rules.RuleFixture.checkFix;

import dev.waymark.rules.Rule;
import dev.waymark.rules.UnresolvedImport;
import org.junit.jupiter.api.Test;

class UnresolvedImportTest {

    private static final Rule RULE = InDialect.both(new UnresolvedImport(new GeneRepairs()));

    @Test
    void classicLooksBesideTheFileAndInItsPackage() {
        checkAll("""
            --- shop/package.gene
            ^name "x/shop"
            ^source-dir "code"
            --- shop/code/prices.gene
            (fn total [] 1)
            --- shop/web/main.gene
            (import total from "prices")
            (import sum from "price")
            #                 ^^^^^ unresolved-import: `price` is not found; did you mean `prices`?
            (println (total) (sum))
            """);
    }

    @Test
    void newLooksWhereThePathSays() {
        checkAll("""
            --- shop/package.gene
            {^format 1 ^name "acme/shop" ^version "0.1.0" ^library {^entry "src/index.gene"}}
            --- shop/src/index.gene
            (import [total] from "prices")
            (import [sum] from "./price")
            #                   ^^^^^^^ unresolved-import: `./price` is not found; did you mean `./prices`?
            (let both (+ (total) (sum)))
            --- shop/src/prices.gene
            (fn total [] 1)
            """);
    }

    /** The papercut of the specification. */
    @Test
    void aNamespaceMayBeMeant() {
        checkAll("""
            --- shop/main.gene
            (import genex/tests/[check fail])
            #       ^^^^^^^^^^^ unresolved-import: `genex/tests` is not found; did you mean `genex/test`?
            (println check fail)
            """);
        checkFix(RULE, "Change to `genex/test`", """
            --- shop/main.gene
            (import genex/tests/[check])
            (println check)
            """, """
            --- shop/main.gene
            (import genex/test/[check])
            (println check)
            """);
    }

    @Test
    void whatDependsOnTheBuildIsAHint() {
        checkAll("""
            --- shop/main.gene
            (comptime (if $env/FAST (import f from "fast") else (import f from "slow")))
            #                                                                   ^^^^ unresolved-import (hint): `slow` is not found; correct its path, or create the module.
            (println (f))
            --- shop/fast.gene
            (fn f [] 1)
            """);
    }

    @Test
    void aModuleCanBeCreated() {
        checkFix(RULE, "Create `shop/prices.gene`", """
            --- shop/main.gene
            (import [total, sum : s] from "./prices")
            (let x (+ (total) (s)))
            """, """
            --- shop/prices.gene
            (fn total [])
            (fn sum [])
            """);
    }
}
