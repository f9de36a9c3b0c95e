package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.check;

import org.junit.jupiter.api.Test;

class ShadowedBuiltinTest {

    @Test
    void aPackageThatNoImportReaches() {
        check(new ShadowedBuiltin(), """
            --- kcl.mod
            --- math/z.k
            --- yaml.k
            --- json/only.txt
            --- main.k
            import math
            #      ^^^^ shadowed-builtin: `math` is a system module, which hides the package in math; rename the package to reach it.
            # | What no import can reach
            import .yaml
            #      ^^^^^ shadowed-builtin: `yaml` is a system module, which hides the package in yaml.k; rename the package to reach it.
            import json
            import regex
            --- p/math/z.k
            --- p/main.k
            import .math
            """);
    }
}
