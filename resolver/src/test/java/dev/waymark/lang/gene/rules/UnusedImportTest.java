package dev.waymark.lang.gene.rules;

import static dev.waymark.rules.RuleFixture.checkAll;
import static dev.waymark.rules.RuleFixture.checkFix;

import dev.waymark.rules.UnusedImport;
import org.junit.jupiter.api.Test;

class UnusedImportTest {

    @Test
    void classicHints() {
        checkAll("""
            --- m.gene
            (fn f [] 1) (fn g [] 2) (ns n (fn /q []))
            --- main.gene
            (import f g n/q from "m")
            #         ^ unused-import (hint): The import `g` is not used; remove it.
            #           ^^^ unused-import (hint): The import `q` is not used; remove it.
            (import genex/http)
            (fn run [g] (f g "q" #"q #{g}"))
            --- facade.gene
            (import f from "m")
            --- index.gene
            (import f g:other from "m")
            (fn run [] (f))
            """);
    }

    @Test
    void newWarns() {
        checkAll("""
            --- m.gene
            (fn f [] 1) (fn g [] 2) (protocol P (message m [self]))
            --- main.gene
            (import [f, g, P : Q] from "./m")
            #           ^ unused-import: The import `g` is not used; remove it.
            (import * : all from "./m")
            #           ^^^^^^^^^^^^^ unused-import: The import `./m` is not used; remove it.
            (impl Q for Int (message m [self] $"${(f)}"))
            """);
    }

    @Test
    void namesAreRemovedOneByOne() {
        checkFix(InDialect.both(new UnusedImport()), "Remove `b`", """
            --- m.gene
            (fn a []) (fn b []) (ns n (fn /c []))
            --- main.gene
            (import a b:b n/[c] from "m")
            (println a c)
            """, """
            --- main.gene
            (import a n/[c] from "m")
            (println a c)
            """);
    }
}
