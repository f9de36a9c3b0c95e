package dev.waymark.lang.neva.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import dev.waymark.rules.Rule;
import org.junit.jupiter.api.Test;

class ImportNameConflictTest {

    private static final Rule RULE = new InModule(new ImportNameConflict());

    @Test
    void twoPackagesOfOneNameAreAtFault() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.30.2
            --- shop/a/baz/b.neva
            --- shop/b/baz/b.neva
            --- shop/main/main.neva
            import {
                @:a/baz
                @:b/baz
            //      ^^^ import-name-conflict: `baz` is bound to `@:a/baz` already, and cannot stand for both; put an alias in front of one of the two.
            // | `baz` is first bound here
                baz strings
            //  ^^^ import-name-conflict: `baz` is bound to `@:a/baz` already, and cannot stand for both; put an alias in front of one of the two.
                other @:b/baz
            }
            """);
    }

    @Test
    void theCompilerTakesTheLastOne() {
        check(RULE, """
            --- waymark.toml
            [neva]
            edition = "current"
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/a/baz/b.neva
            --- shop/main/main.neva
            import {
                @:a/baz
                baz strings
            //  ^^^ import-name-conflict (warning): `baz` is bound to `@:a/baz` already, and stands for this one from here on; put an alias in front of one of the two.
            }
            """);
    }

    @Test
    void onePackageWrittenInTwoWaysIsADuplicate() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.30.2
            --- shop/lib/l.neva
            --- shop/main/main.neva
            import {
                @:lib
                @/lib
            //  ^^^^^ duplicate-import: `@/lib` is imported already as `@:lib`; remove this one.
                strings
                std:strings
            //  ^^^^^^^^^^^ duplicate-import: `std:strings` is imported already as `strings`; remove this one.
                @:lib
            }
            """);
    }

    @Test
    void namesAndPackagesDoNotMeet() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.30.2
            --- shop/lib/l.neva
            --- shop/main/main.neva
            import {
                @:lib
            }
            const lib int = 1
            """);
    }

    @Test
    void anAliasMendsIt() {
        checkFix(RULE, "Import it as b_baz", """
            --- shop/neva.yml
            neva: 0.30.2
            --- shop/a/baz/b.neva
            --- shop/b/baz/b.neva
            --- shop/main/main.neva
            import {
                @:a/baz
                @:b/baz
            }
            """, """
            --- shop/main/main.neva
            import {
                @:a/baz
                b_baz @:b/baz
            }
            """);
        checkFix(RULE, "Import it as own_strings", """
            --- shop/neva.yml
            neva: 0.30.2
            --- shop/strings/b.neva
            --- shop/main/main.neva
            import {
                strings
                strings @:strings
            }
            """, """
            --- shop/main/main.neva
            import {
                strings
                own_strings @:strings
            }
            """);
    }
}
