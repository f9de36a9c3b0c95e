package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;

import dev.waymark.rules.DuplicateModule;
import dev.waymark.rules.Rule;
import org.junit.jupiter.api.Test;

class DuplicateModuleTest {

    @Test
    void oneFileDeclaresAModule() {
        check(duplicates(), """
            --- a/x.gb
            module x;
            #      ^ duplicate-module: `x` is also declared by ../b/x.gb; rename one of the two modules.
            # | `x` is declared here too
            --- b/x.gb
            module x;
            #      ^ duplicate-module: `x` is also declared by ../a/x.gb; rename one of the two modules.
            --- y.gb
            module y;
            --- y_test.gb
            module y;
            """);
    }

    @Test
    void aHalfTypedNameIsNoRival() {
        check(duplicates(), """
            --- app.gb
            module app;
            --- users.gb
            module app
            """);
    }

    @Test
    void packagesAreProgramsOfTheirOwn() {
        check(duplicates(), """
            --- a/geblang.yaml
            name: a
            --- a/main.gb
            module main;
            --- b/geblang.yaml
            name: b
            --- b/main.gb
            module main;
            """);
    }

    private static Rule duplicates() {
        return GeblangRules.ALL.stream()
                .filter(DuplicateModule.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
