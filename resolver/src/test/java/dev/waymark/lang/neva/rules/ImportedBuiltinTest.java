package dev.waymark.lang.neva.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import dev.waymark.lang.neva.Neva;
import dev.waymark.rules.Rule;
import org.junit.jupiter.api.Test;

/** Imports of what every file sees anyway. */
class ImportedBuiltinTest {

    private static final Rule RULE = (file, context, report) -> {
        if (!Neva.INSTANCE.isManifest(file.path())) {
            new ImportedBuiltin().check(file, context, report);
        }
    };

    @Test
    void neverByHand() {
        check(RULE, """
            --- neva.yml
            neva: 0.41.0
            --- a/a.neva
            import { builtin }
            //       ^^^^^^^ duplicate-import: Every file imports `builtin` already; remove this import, and its name from uses.
            type A builtin.any
            --- b/b.neva
            import { b std:builtin }
            //         ^^^^^^^^^^^ duplicate-import: Every file imports `builtin` already; remove this import, and its name from uses.
            type A b.any
            --- c/c.neva
            import { @:builtin }
            type A builtin.any
            --- builtin/b.neva
            pub type any int
            """);
    }

    @Test
    void whereItIsTheOnlyWayItIsFine() {
        check(RULE, """
            --- neva.yml
            neva: 0.41.0
            --- a/a.neva
            import { builtin }
            def Pass(data any) (res any) {
            	p builtin.Pass
            	---
            	:data -> p -> :res
            }
            """);
    }

    @Test
    void withoutAUseItIsUnused() {
        check(RULE, """
            --- neva.yml
            neva: 0.41.0
            --- a/a.neva
            import { builtin }
            """);
    }

    @Test
    void itsNameGoesFromAllUses() {
        checkFix(RULE, "Remove this import", """
            --- neva.yml
            neva: 0.41.0
            --- a/a.neva
            import {
            	builtin
            	fmt
            }
            type A list<builtin . int>
            type B builtin.any
            """, """
            --- a/a.neva
            import {
            	fmt
            }
            type A list<int>
            type B any
            """);
    }
}
