package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import dev.waymark.rules.DuplicateImport;
import org.junit.jupiter.api.Test;

class DuplicateImportTest {

    @Test
    void onceIsEnough() {
        check(new DuplicateImport(), """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            func hidden(): int { return 2; }
            export func _odd(): int { return 3; }
            export type Id = string;
            export class C {}
            --- m.gb
            import json;
            import json;
            #      ^^^^ duplicate-import: `json` is imported already; remove this one.
            # | The first import of `json`
            import json as j;
            from util import f, f;
            #                   ^ duplicate-import: `f` is imported already; remove this one.
            from util import f as g;
            j.parse(json.parse(f(g())));
            """);
    }

    @Test
    void theSecondGoes() {
        checkFix(new DuplicateImport(), "Remove this import", """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            func hidden(): int { return 2; }
            export func _odd(): int { return 3; }
            export type Id = string;
            export class C {}
            --- m.gb
            from util import f, C, f;
            f(C());
            """, """
            --- m.gb
            from util import f, C;
            f(C());
            """);
    }
}
