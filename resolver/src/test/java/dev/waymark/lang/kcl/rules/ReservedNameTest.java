package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.check;

import org.junit.jupiter.api.Test;

class ReservedNameTest {

    @Test
    void typesAndEndings() {
        check(new ReservedName(), """
            --- kcl.mod
            --- main.k
            schema str:
            #      ^^^ reserved-name: `str` is a built-in type and cannot name a schema; choose another name.
                n: int
            rule float:
            #    ^^^^^ reserved-name: `float` is a built-in type and cannot name a rule; choose another name.
                True
            type bool = int
            #    ^^^^ reserved-name: `bool` is a built-in type and cannot name a type alias; choose another name.
            protocol Named:
            #        ^^^^^ reserved-name (warning): The name of a protocol must end with `Protocol`; call it `NamedProtocol`.
                name: str
            mixin Log:
            #     ^^^ reserved-name (warning): The name of a mixin must end with `Mixin`; call it `LogMixin`.
                n: int = 1
            protocol NamedProtocol:
                name: str
            mixin NameMixin for NamedProtocol:
                n: str = name
            schema dict:
                n: int
            int = 1
            """);
    }
}
