package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

class ImportNameConflictTest {

    @Test
    void oneNameStandsForOneThing() {
        check(new ImportNameConflict(), """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            export class C {}
            --- m.gb
            import json as j;
            import yaml as j;
            #              ^ import-name-conflict: `j` is bound already; give one of the two another name with `as`.
            # | `j` is first bound here
            from util import f;
            func f(): int { return 2; }
            #    ^ import-name-conflict: `f` is bound already; give one of the two another name with `as`.
            import util;
            class util {}
            #     ^^^^ import-name-conflict: `util` is bound already; give one of the two another name with `as`.
            """);
    }

    @Test
    void theSameThingTwiceIsHarmless() {
        check(new ImportNameConflict(), """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            export class C {}
            --- m.gb
            import json;
            import json;
            import geblang.json;
            from util import f, f;
            from util import f;
            import util;
            """);
    }

    @Test
    void typesAndDestructuredNamesDoNotClash() {
        check(new ImportNameConflict(), """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            export class C {}
            --- m.gb
            import util;
            type util = int;
            import json;
            let [json, b] = [1, 2];
            """);
    }

    @Test
    void anAliasTellsThemApart() {
        checkFix(new ImportNameConflict(), "Import it as webRouter", """
            --- m.gb
            import app.router;
            import web.router;
            """, """
            --- m.gb
            import app.router;
            import web.router as webRouter;
            """);
    }

    @Test
    void theImportGivesWayToTheDeclaration() {
        checkFix(new ImportNameConflict(), "Import it as utilF", """
            --- m.gb
            from util import f as g, h;
            func g(): int { return 1; }
            """, """
            --- m.gb
            from util import f as utilF, h;
            func g(): int { return 1; }
            """);
    }
}
