package dev.waymark.lang.gene.rules;

import static dev.waymark.rules.RuleFixture.checkAll;
import static dev.waymark.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

class MisplacedImportTest {

    @Test
    void classicImportsAtItsTopLevel() {
        checkAll("""
            --- m.gene
            (fn f [] 1)
            --- main.gene
            (if true (import f from "m"))
            #         ^^^^^^ misplaced-import (error): An import stands at the top level of its file, or in `(comptime …)`; move it there.
            (println (1 + 2))
            """);
    }

    @Test
    void newImportsNamesAnywhereAndAllAtTheTop() {
        checkAll("""
            --- m.gene
            (fn f [] 1)
            --- main.gene
            (fn g [] (import [f] from "./m") (f))
            (if true (import * from "./m"))
            #         ^^^^^^ misplaced-import (error): An import of everything, with an alias or with `^export` stands at the top level of its file; move it there.
            """);
    }

    @Test
    void itCanBeMoved() {
        checkFix(InDialect.both(new MisplacedImport()), "Move the import to the top of the file", """
            --- m.gene
            (fn f [] 1)
            --- main.gene
            # About this file.
            (println 1)
            (ns n
              (import f g from "m")
              (f))
            """, """
            --- main.gene
            # About this file.
            (import f g from "m")
            (println 1)
            (ns n
              (f))
            """);
    }
}
