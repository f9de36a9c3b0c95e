package dev.waymark.lang.neva.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;
import static dev.waymark.rules.RuleFixture.fixTitles;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NevaFaultsTest {

    private static final Rule RULE = new OutlineFaults(new NevaFaults());

    @Test
    void eitherEditionWillDo() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.30.2
            --- shop/main/main.neva
            imports {
            //^^^^^ edition-difference: The compiler knows no `imports`; write `import`.
                @/lib,
            //   ^ edition-difference: Today's compiler wants a colon behind `@`; write `@:`.
            //       ^ edition-difference: Today's compiler reads imports line by line; remove the comma.
                example.com/a
            //  ^^^^^^^^^^^^^ edition-difference: Today's compiler imports packages, not modules; add `:` and the path of a package.
                a b @:c
            //      ^ edition-difference: Today's compiler reads one import in a line; write this one in a line of its own.
                @:my-lib
            //      ^ malformed-import: Expected the end of the import instead of `-`.
            }
            import { fmt }
            //^^^^ edition-difference: Today's compiler reads one import block in a file; move these imports to the first.
            type X enum { A, B }
            //     ^^^^ edition-difference: Today's compiler has no `enum`; write `union`, with each name on a line of its own.
            """);
    }

    @Test
    void todaysCompilerHasOneKindOfFault() {
        check(RULE, """
            --- waymark.toml
            [neva]
            edition = "current"
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/main/main.neva
            import {
                @/lib,
            //   ^ syntax-error: Today's compiler wants a colon behind `@`; write `@:`.
            //       ^ syntax-error: Today's compiler reads imports line by line; remove the comma.
                @:my-lib
            //      ^ syntax-error: Expected the end of the import instead of `-`.
            }
            import { fmt }
            //^^^^ malformed-import: Today's compiler reads one import block in a file; move these imports to the first.
            """);
    }

    @Test
    void theSpecificationTakesItsOwnForms() {
        check(RULE, """
            --- waymark.toml
            [neva]
            edition = "documented"
            --- shop/neva.yml
            neva: 0.30.2
            --- shop/main/main.neva
            imports { @/lib, example.com/a }
            import { fmt }
            import {
                @:my-lib
            //      ^ malformed-import: Expected the end of the import instead of `-`.
            }
            """);
    }

    @Test
    void aModuleThatAsksForMoreHasNoUseForFormerReleases() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/main/main.neva
            import { @/lib, fmt }
            //        ^ edition-difference: Today's compiler wants a colon behind `@`; write `@:`.
            //            ^ edition-difference (error): Today's compiler reads imports line by line; remove the comma.
            """);
    }

    @Test
    void theyNeedNoManifest() {
        check(RULE, """
            --- main.neva
            import { @/lib }
            //        ^ edition-difference: Today's compiler wants a colon behind `@`; write `@:`.
            const a int = }
            //            ^ syntax-error: Nothing is open that `}` closes; remove it.
            """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Change to `import`           | imports {\\n\\tfmt\\n}       | import {\\n\\tfmt\\n}",
                "Change to `@:`               | import {\\n\\t@/lib\\n}      | import {\\n\\t@:lib\\n}",
                "Remove the comma             | import {\\n\\ta,\\n}         | import {\\n\\ta\\n}",
                "Remove the comma             | import { a, }                | import { a }",
                "Remove the comma             | import {\\n\\ta, // why\\n}  | import {\\n\\ta // why\\n}",
                "Write each import in a line of its own | import { a, b }   | import { a\\n\\tb }",
                "Write each import in a line of its own | import { a b  @:c } | import { a b\\n\\t@:c }",
                "Move these imports to the first block | import {\\n"
                        + "\\ta\\n"
                        + "}\\n"
                        + "import {\\n"
                        + "\\tb // why\\n"
                        + "\\tc\\n"
                        + "}\\n"
                        + "type A int | import {\\n"
                        + "\\ta\\n"
                        + "\\tb // why\\n"
                        + "\\tc\\n"
                        + "}\\n"
                        + "type A int",
                "Move these imports to the first block | import {}\\nimport { b } | import {\\n\\tb\\n}\\n",
                "Remove `=`                   | import {\\n\\tl = @:lib\\n}  | import {\\n\\tl  @:lib\\n}",
                "Remove `:`                   | import {\\n\\tl: @:lib\\n}   | import {\\n\\tl @:lib\\n}",
                "Write the alias in front     | import {\\n\\t@:lib as l\\n} | import {\\n\\tl @:lib\\n}",
                "Remove the quotes            | import {\\n\\t'fmt'\\n}      | import {\\n\\tfmt\\n}",
                "Put it into braces           | import fmt                   | import { fmt }",
                "Remove `pub`                 | pub import { fmt }           | import { fmt }",
                "Change to single quotes      | const a string = \"x\"       | const a string = 'x'",
                "Remove this                  | type A int;                  | type A int"
            })
    void offersTodaysForm(String title, String before, String after) {
        String head = "--- neva.yml\nneva: 0.30.2\n--- main.neva\n";
        checkFix(RULE, title, head + unescape(before), "--- main.neva\n" + unescape(after));
    }

    @Test
    void offersThePackagesOfAModule() {
        assertThat(fixTitles(RULE, """
            --- neva.yml
            neva: 0.30.2
            --- main.neva
            import { example.com/a/b }
            """)).isEmpty();
    }

    private static String unescape(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }
}
