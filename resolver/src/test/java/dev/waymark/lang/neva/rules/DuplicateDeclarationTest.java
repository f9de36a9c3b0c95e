package dev.waymark.lang.neva.rules;

import static dev.waymark.rules.RuleFixture.check;

import dev.waymark.rules.Rule;
import org.junit.jupiter.api.Test;

class DuplicateDeclarationTest {

    private static final Rule RULE = new InModule(new DuplicateDeclaration());

    @Test
    void aFileKeepsTheLastOne() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/main/main.neva
            type A int
            type A string
            //   ^ duplicate-declaration (warning): `A` is declared above, and this one replaces it; rename one of the two.
            // | `A` is first declared here
            const A int = 1
            //    ^ duplicate-declaration (warning): `A` is declared above, and this one replaces it; rename one of the two.
            def A() () {}
            //  ^ duplicate-declaration (warning): `A` is declared above, and this one is ignored; rename one of the two.
            def B(x int) () {}
            def B(x string) () {}
            interface B() ()
            //        ^ duplicate-declaration (warning): `B` is declared above, and this one replaces it; rename one of the two.
            """);
    }

    @Test
    void ofTwoFilesEitherMayWin() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/main/a.neva
            type A int
            def B(x int) () {}
            type C int
            --- shop/main/b.neva
            type A int
            //   ^ duplicate-declaration (warning): `A` is declared already in a.neva, and the compiler takes either by chance; rename one of the two.
            // | `A` is first declared here
            def B(x string) () {}
            //  ^ duplicate-declaration (warning): `B` is declared already in a.neva, and the compiler takes either by chance; rename one of the two.
            def B(x bool) () {}
            --- shop/main/inner/c.neva
            type C int
            --- loose/a.neva
            type A int
            --- loose/b.neva
            type A int
            """);
    }
}
