package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import dev.waymark.rules.UnusedImport;
import org.junit.jupiter.api.Test;

class UnusedImportTest {

    @Test
    void nothingRefersToIt() {
        check(new UnusedImport(), """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            func hidden(): int { return 2; }
            export func _odd(): int { return 3; }
            export type Id = string;
            export class C {}
            --- m.gb
            import json;
            #      ^^^^ unused-import: The import `json` is not used; remove it.
            import web.router as r;
            #      ^^^^^^^^^^^^^^^ unused-import: The import `web.router` is not used; remove it.
            from util import f as g, C;
            #                ^^^^^^ unused-import: The import `g` is not used; remove it.
            # json.parse
            let a = 'json ${r}';
            C c = C();
            """);
    }

    @Test
    void everyUseCounts() {
        check(new UnusedImport(), """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            func hidden(): int { return 2; }
            export func _odd(): int { return 3; }
            export type Id = string;
            export class C {}
            --- m.gb
            import util;
            import json;
            import math;
            import csv;
            import yaml;
            import toml;
            import xml;
            func f(): void { with (x = util.f()) { } }
            let a = "${json.parse("1"):05d}";
            func g<T implements math.I>(any x): bool { return x instanceof T; }
            let z = g<csv.C>(1);
            type X = yaml.C;
            interface I { func a(): int { return toml.f(); } }
            match (z) { case xml.C c: { } default: { } }
            """);
    }

    @Test
    void anImportAtFaultOtherwiseIsNotAlsoUnused() {
        check(new UnusedImport(), """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            func hidden(): int { return 2; }
            export func _odd(): int { return 3; }
            export type Id = string;
            export class C {}
            --- m.gb
            import nosuch;
            from util import nope;
            export import json;
            import math;
            let math = 1;
            --- broken.gb
            import json;
            let a = "
            """);
    }

    @Test
    void theLineGoes() {
        checkFix(new UnusedImport(), "Remove this import", """
            --- m.gb
            import io;
            import json; # for later
            import math;
            io.println(math.pi);
            """, """
            --- m.gb
            import io;
            # for later
            import math;
            io.println(math.pi);
            """);
    }

    @Test
    void orOneNameOfSeveral() {
        checkFix(new UnusedImport(), "Remove `passwordVerify`", """
            --- m.gb
            from crypt import passwordHash, passwordVerify, sha256;
            passwordHash(sha256("x"));
            """, """
            --- m.gb
            from crypt import passwordHash, sha256;
            passwordHash(sha256("x"));
            """);
    }

    @Test
    void orTheLastOnes() {
        checkFix(new UnusedImport(), "Remove `sha256`", """
            --- m.gb
            from crypt import passwordHash, passwordVerify as verify, sha256;
            passwordHash("x");
            """, """
            --- m.gb
            from crypt import passwordHash, passwordVerify as verify;
            passwordHash("x");
            """);
    }
}
