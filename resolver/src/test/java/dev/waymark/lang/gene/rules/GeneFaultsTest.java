package dev.waymark.lang.gene.rules;

import static dev.waymark.rules.RuleFixture.checkAll;
import static dev.waymark.rules.RuleFixture.checkFix;

import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.Rule;
import org.junit.jupiter.api.Test;

class GeneFaultsTest {

    private static final Rule RULE = InDialect.both(new OutlineFaults(new GeneFaults()));

    /** Not the text but the package says which dialect holds. */
    @Test
    void thePackageDecides() {
        checkAll("""
            --- new/package.gene
            {^format 1 ^name "acme/app" ^version "0.1.0"}
            --- new/m.gene
            (fn f [] 1) (fn g [] 2)
            --- new/main.gene
            (import f g from "./m")
            #         ^ malformed-import: Several names stand in one list, as in `[a b]`.
            (let x (+ (f) (g)))
            --- classic/package.gene
            ^name "x/app"
            --- classic/m.gene
            (fn f [] 1) (fn g [] 2)
            --- classic/main.gene
            (import [f g] from "m")
            #       ^^^^^ malformed-import: Classic Gene takes no list of names; write them without brackets.
            (var x ((f) + (g)))
            --- none/m.gene
            (fn f [] 1)
            --- none/main.gene
            (import f from "m")
            (f)
            """);
    }

    @Test
    void aSettingDecidesOverAll() {
        checkAll("""
            --- waymark.toml
            [gene]
            dialect = "classic"
            --- m.gene
            (fn f [] 1)
            --- main.gene
            (import f : h from "m")
            #        ^^^ missing-export: A colon with blanks around it is a name of its own here; write `f:h`.
            (println (h))
            """);
    }

    @Test
    void formsAreWrittenInTheDialect() {
        checkFix(RULE, "Change to `(import [f, g : h] from \"./m\" ^pkg \"u\")`", """
            --- package.gene
            {^format 1 ^name "acme/app" ^version "0.1.0"}
            --- main.gene
            (import f g:h from "./m" of "u")
            """, """
            --- main.gene
            (import [f, g : h] from "./m" ^pkg "u")
            """);
        checkFix(RULE, "Change to `(import [a : x b] from \"./m\")`".replace(" b]", ", b]"), """
            --- package.gene
            {^format 1 ^name "acme/app" ^version "0.1.0"}
            --- main.gene
            (import [a:x, b] from "./m")
            """, """
            --- main.gene
            (import [a : x, b] from "./m")
            """);
        checkFix(RULE, "Change to `(import f g:h from \"m\")`", """
            --- package.gene
            ^name "x/app"
            --- main.gene
            (import [f, g : h] from "m")
            """, """
            --- main.gene
            (import f g:h from "m")
            """);
        checkFix(RULE, "Change to `(import f from \"m\")`", """
            --- package.gene
            ^name "x/app"
            --- main.gene
            (import "m" f)
            """, """
            --- main.gene
            (import f from "m")
            """);
    }
}
