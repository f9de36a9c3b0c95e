package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;

import org.junit.jupiter.api.Test;

class ShadowedBuiltinTest {

    @Test
    void aVariableHidesAModule() {
        check(new ShadowedBuiltin(), """
            --- m.gb
            let errors = [1];
            #   ^^^^^^ shadowed-builtin: `errors` hides the built-in module `errors`; rename the variable.
            export const re = 1;
            #            ^^ shadowed-builtin: `re` hides the built-in module `re`; rename the variable.
            list<int> toml = [];
            #         ^^^^ shadowed-builtin: `toml` hides the built-in module `toml`; rename the variable.
            """);
    }

    @Test
    void primitivesAndOtherNamesDoNot() {
        check(new ShadowedBuiltin(), """
            --- m.gb
            string log = "a";
            let int io = 1;
            let math = 1;
            let [xml, csv] = [1, 2];
            func crypt(any json): void {}
            """);
    }
}
