package dev.waymark.lang.gene.rules;

import static dev.waymark.rules.RuleFixture.checkAll;

import org.junit.jupiter.api.Test;

class ImportCycleTest {

    @Test
    void classicRefusesCircles() {
        checkAll("""
            --- a.gene
            (import b b2 from "b")
            #                  ^ import-cycle (error): This import closes a circle, which the tool refuses to load: a.gene → b.gene → a.gene; move what both need to a third file.
            (fn a [] (b b2))
            --- b.gene
            (import a from "a")
            #               ^ import-cycle (error): This import closes a circle, which the tool refuses to load: b.gene → a.gene → b.gene; move what both need to a third file.
            (fn b [] (println a)) (fn b2 [] (1 + 2))
            """);
    }

    @Test
    void newWarnsOfThem() {
        checkAll("""
            --- a.gene
            (import [b] from "./b")
            #                 ^^^ import-cycle: This import closes a circle, which fails where one file runs before the other: a.gene → b.gene → a.gene; move what both need to a third file.
            (fn a [] (b))
            --- b.gene
            (import [a] from "./a")
            #                 ^^^ import-cycle: This import closes a circle, which fails where one file runs before the other: b.gene → a.gene → b.gene; move what both need to a third file.
            (fn b [] (a))
            """);
    }
}
