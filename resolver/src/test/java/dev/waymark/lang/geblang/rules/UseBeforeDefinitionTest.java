package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

class UseBeforeDefinitionTest {

    @Test
    void anImportIsKnownBelowItOnly() {
        check(new UseBeforeDefinition(), """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            export class C {}
            --- m.gb
            let a = util.f();
            #       ^^^^ use-before-definition: `util` is used above its import; move the import up.
            # | `util` is imported here
            func g(): int { return h(); }
            #                      ^ use-before-definition: `h` is used above its import; move the import up.
            let b = m.sqrt(4.0);
            #       ^ use-before-definition: `m` is used above its import; move the import up.
            import util;
            from util import f as h;
            import math as m;
            let c = util.f();
            """);
    }

    @Test
    void typesAndNativeModulesUnderTheirOwnNameAreExempt() {
        check(new UseBeforeDefinition(), """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            export class C {}
            --- m.gb
            let a = math.sqrt(4.0);
            func g(util.C x): any { return null; }
            class K extends util.C {}
            import math;
            import util;
            """);
    }

    @Test
    void anImportThatLeadsNowhereIsAtFaultItself() {
        check(new UseBeforeDefinition(), """
            --- m.gb
            let a = nosuch.f();
            import nosuch;
            """);
    }

    @Test
    void theImportGoesUp() {
        checkFix(new UseBeforeDefinition(), "Move this import to the top of the file", """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            export class C {}
            --- m.gb
            module m;
            let a = util.f();
            import util;
            let b = 1;
            """, """
            --- m.gb
            module m;
            import util;
            let a = util.f();
            let b = 1;
            """);
    }
}
