package dev.waymark.lang.neva.rules;

import static dev.waymark.rules.RuleFixture.check;

import dev.waymark.rules.Rule;
import org.junit.jupiter.api.Test;

class ShadowedBuiltinTest {

    private static final Rule RULE = new InModule(new ShadowedBuiltin());

    @Test
    void privateEntitiesHideBuiltIns() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/main/main.neva
            type int string
            //   ^^^ shadowed-builtin (hint): `int` hides the built-in of that name in this package; rename it.
            def Pass(data any) (res any) {}
            //  ^^^^ shadowed-builtin (hint): `Pass` hides the built-in of that name in this package; rename it.
            pub def New() (res any) {}
            type EnrichResult int
            def Println(data any) (res any) {}
            --- shop/builtin/b.neva
            type int string
            """);
    }
}
