package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

class MisplacedImportTest {

    @Test
    void importsBelongToTheTopLevel() {
        check(new MisplacedImport(), """
            --- m.gb
            import json;
            func f(): void { import math; }
            #                       ^^^^ misplaced-import: The import of `math` is checked only at the top level of a file; move it there.
            export import csv;
            #             ^^^ misplaced-import: An import of `csv` cannot be exported; remove `export`, and export declarations instead.
            """);
    }

    @Test
    void itMovesToTheTop() {
        checkFix(new MisplacedImport(), "Move this import to the top of the file", """
            --- m.gb
            import json;
            func f(): void {
                import math;
                math.sqrt(4.0);
            }
            """, """
            --- m.gb
            import math;
            import json;
            func f(): void {
                math.sqrt(4.0);
            }
            """);
    }

    @Test
    void exportGoes() {
        checkFix(new MisplacedImport(), "Remove `export`", """
            --- m.gb
            export import csv;
            """, """
            --- m.gb
            import csv;
            """);
    }
}
