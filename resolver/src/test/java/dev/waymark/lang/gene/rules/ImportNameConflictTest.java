package dev.waymark.lang.gene.rules;

import static dev.waymark.rules.RuleFixture.checkAll;

import org.junit.jupiter.api.Test;

class ImportNameConflictTest {

    @Test
    void newBindsANameOnce() {
        checkAll("""
            --- m.gene
            (fn f [] 1) (fn g [] 2)
            --- main.gene
            (import [f] from "./m")
            (import [f] from "./m")
            #        ^ import-name-conflict: `f` is bound already; give one of the two another name.
            # | `f` is bound here first
            (import [g] from "./m")
            (fn g [] (f))
            #   ^ import-name-conflict: `g` is bound already; give one of the two another name.
            # | `g` is bound here first
            (fn h [] (import [f] from "./m") (f))
            """);
    }

    @Test
    void classicTakesTheLaterOne() {
        checkAll("""
            --- m.gene
            (fn f [] 1) (fn g [] 1)
            --- k.gene
            (fn f [] 2)
            --- main.gene
            (import f g from "m")
            (import f from "k")
            #       ^ import-name-conflict (warning): `f` takes the place of the one above; give one of the two another name.
            # | `f` is bound here first
            (fn g [] (f))
            #   ^ import-name-conflict (warning): `g` takes the place of the one above; give one of the two another name.
            # | `g` is bound here first
            (var /f f)
            """);
    }
}
