package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

class ReservedNameTest {

    @Test
    void theFirstPartDecides() {
        check(new ReservedName(), """
            --- io.gb
            module io;
            #      ^^ reserved-name: `io` is kept for built-in modules; rename this module.
            --- zone.gb
            module time.zone;
            #      ^^^^^^^^^ reserved-name: `time` is kept for built-in modules; rename this module.
            --- app/geblang.yaml
            name: myapp
            --- app/errors.gb
            module myapp.errors;
            --- app/config.gb
            module config;
            #      ^^^^^^ reserved-name: `config` is kept for built-in modules; rename this module, for example to `myapp.config`.
            """);
    }

    @Test
    void aTestMayLookIntoTheLibrary() {
        check(new ReservedName(), """
            --- router_test.gb
            module web.router;
            --- io_test.gb
            module io;
            #      ^^ reserved-name: `io` is kept for built-in modules; rename this module.
            """);
    }

    @Test
    void thePackagesNameMakesItFree() {
        checkFix(new ReservedName(), "Rename the module to `myapp.config`", """
            --- geblang.yaml
            name: myapp
            --- config.gb
            module config;
            """, """
            --- config.gb
            module myapp.config;
            """);
    }
}
