package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;

import org.junit.jupiter.api.Test;

class AssignedImportTest {

    @Test
    void aNativeModuleIsAConstant() {
        check(new AssignedImport(), """
            --- m.gb
            import json;
            import math as m;
            json = {};
            #^^^ assigned-import: `json` is imported and cannot be assigned; declare a variable of another name.
            func f(): void { m += 1; }
            #                ^ assigned-import: `m` is imported and cannot be assigned; declare a variable of another name.
            json.x = 1;
            """);
    }

    @Test
    void todaysToolLetsOtherModulesPass() {
        check(new AssignedImport(), """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            export class C {}
            --- m.gb
            import util;
            from util import f as g;
            util = 1;
            #^^^ assigned-import (warning): `util` is imported and cannot be assigned; declare a variable of another name.
            func h(): void { g = 2; }
            #                ^ assigned-import (warning): `g` is imported and cannot be assigned; declare a variable of another name.
            """);
    }

    @Test
    void theDocumentedEditionForbidsIt() {
        check(new AssignedImport(), """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            export class C {}
            --- waymark.toml
            geblang.edition = "documented"
            --- m.gb
            import util;
            util = 1;
            #^^^ assigned-import: `util` is imported and cannot be assigned; declare a variable of another name.
            """);
    }

    @Test
    void aLocalOfThatNameMayBeAssigned() {
        check(new AssignedImport(), """
            --- m.gb
            import json;
            func f(any json): void { json = 1; }
            """);
    }
}
