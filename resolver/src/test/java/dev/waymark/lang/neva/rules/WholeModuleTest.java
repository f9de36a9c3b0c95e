package dev.waymark.lang.neva.rules;

import static dev.waymark.rules.RuleFixture.check;

import dev.waymark.lang.neva.manifest.NevaFile;
import dev.waymark.rules.Rule;
import org.junit.jupiter.api.Test;

/** Modules imported as a whole by a short name. */
class WholeModuleTest {

    private static final Rule RULE = (file, context, report) -> {
        if (NevaFile.isSource(file.path())) {
            new WholeModule().check(file, context, report);
        }
    };

    private static final String MODULE = """
        --- neva.yml
        neva: 0.41.0
        deps:
          short: {path: x.org/dep, version: 1.0.0}
          fmt: {path: x.org/dep, version: 1.0.0}
        """;

    @Test
    void onlyTheSpecificationTakesItForAModule() {
        check(RULE, MODULE + """
            --- a/a.neva
            import { short }
            //       ^^^^^ edition-difference: Today's compiler imports packages, not modules; add `:` and the path of a package.
            import { s short }
            //         ^^^^^ edition-difference: Today's compiler imports packages, not modules; add `:` and the path of a package.
            import {
            	fmt
            	nope
            	short:pkg
            	x.org/dep
            }
            """);
    }

    @Test
    void underOneEditionNothingDiffers() {
        check(RULE, MODULE + """
            --- waymark.toml
            neva.edition = "documented"
            --- a/a.neva
            import { short }
            """);
    }
}
