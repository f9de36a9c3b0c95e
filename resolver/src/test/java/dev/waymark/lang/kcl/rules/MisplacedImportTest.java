package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

class MisplacedImportTest {

    @Test
    void belowStatementsAndInBlocks() {
        check(new MisplacedImport(), """
            --- kcl.mod
            --- main.k
            \"""
            What this is, with ${regex.match("a", "b")} in it.
            \"""
            import math
            p = 1
            import yaml
            #      ^^^^ misplaced-import: The import of `yaml` stands below other statements; move it to the top.
            if p == 1:
                import json
                #      ^^^^ misplaced-import: The import of `json` is ignored inside a block; move it to the top.
            """);
    }

    @Test
    void onTheSameLine() {
        check(new MisplacedImport(), """
            --- kcl.mod
            --- main.k
            p = 1 import math
            """);
    }

    @Test
    void movesIt() {
        checkFix(new MisplacedImport(), "Move this import to the top", """
            --- kcl.mod
            --- main.k
            import math
            p = 1
            import yaml as y
            q = 2
            """, """
            --- main.k
            import math
            import yaml as y
            p = 1
            q = 2
            """);
    }
}
