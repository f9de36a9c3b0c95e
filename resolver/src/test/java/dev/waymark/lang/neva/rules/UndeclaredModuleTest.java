package dev.waymark.lang.neva.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;
import static dev.waymark.rules.RuleFixture.fixTitles;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rules.Rule;
import org.junit.jupiter.api.Test;

class UndeclaredModuleTest {

    private static final Rule RULE = new InModule(new UndeclaredModule());

    @Test
    void onlyTheOwnManifestCounts() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.41.0
            deps:
              colors:
                path: example.com/ada/colors
                version: 1.0.0
            --- shop/main/main.neva
            import {
                strings
                @:cart
                std:time
                colors:mix
                example.com/ada/colors:mix
            //  ^^^^^^^^^^^^^^^^^^^^^^ unresolved-package (warning): `example.com/ada/colors` is no dependency in neva.yml; did you mean `colors`?
            // | The manifest of this module
                example.com/bob/shapes:round
            //  ^^^^^^^^^^^^^^^^^^^^^^ unresolved-package: `example.com/bob/shapes` is no dependency in neva.yml; declare it there.
                other example.com/bob/lines
            //        ^^^^^^^^^^^^^^^^^^^^^ unresolved-package (warning): `example.com/bob/lines` is no dependency in neva.yml; declare it there.
            }
            type A lines.B
            const c int = round.D
            --- loose/main.neva
            import {
                example.com/bob/shapes:round
            }
            """);
    }

    @Test
    void offersWhatIsThere() {
        String layout = """
            --- shop/neva.yml
            neva: 0.41.0
            deps:
              colors:
                path: example.com/ada/colors
                version: 1.0.0
            --- shop/mix/mix.neva
            --- shop/main/main.neva
            import {
                shop:mix
                colours:mix
            }
            """;
        assertThat(fixTitles(RULE, layout))
                .containsExactly("Change to `@:mix`", "Change to `colors`", "Change to `@:mix`");
        checkFix(RULE, "Change to `colors`", layout, """
            --- shop/main/main.neva
            import {
                shop:mix
                colors:mix
            }
            """);
    }
}
