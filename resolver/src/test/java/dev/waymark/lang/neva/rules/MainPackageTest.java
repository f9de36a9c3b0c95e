package dev.waymark.lang.neva.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import dev.waymark.rules.Rule;
import org.junit.jupiter.api.Test;

class MainPackageTest {

    private static final Rule RULE = new InModule(new MainPackage());

    @Test
    void mainHasOneShape() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/a/main.neva
            def Main(start any) (stop any) {}
            --- shop/b/main.neva
            def Main(
                start builtin . any,
            ) (stop any) {}
            --- shop/c/main.neva
            def Main(begin any) (stop any) {}
            //       ^^^^^ main-package: The inport of `Main` is `start any`.
            --- shop/d/main.neva
            def Main(start int) (stop any) {}
            //             ^^^ main-package: The inport of `Main` has the type `any`.
            --- shop/e/main.neva
            def Main(start) (stop) {}
            //       ^^^^^ main-package: The inport of `Main` is `start any`.
            --- shop/f/main.neva
            def Main(start any) (res any, err error) {}
            //  ^^^^ main-package: `Main` has exactly one outport, `stop any`.
            --- shop/g/main.neva
            def Main([start] any) (stop any) {}
            //        ^^^^^ main-package: The inport of `Main` is `start any`.
            --- shop/h/main.neva
            def Main<T>(start any) (stop any) {}
            //       ^ main-package: `Main` has no type parameters; remove them.
            --- shop/i/main.neva
            def Main(start any) (stop any) {}
            //  ^^^^ main-package: `Main` cannot be overloaded; keep one version of it.
            def Main(start int) (stop any) {}
            //  ^^^^ main-package: `Main` cannot be overloaded; keep one version of it.
            --- shop/j/main.neva
            pub def Main(start any) (stop any) {}
            //      ^^^^ main-package: `Main` is where the program starts and cannot be public; remove `pub`.
            --- shop/k/lib.neva
            pub def Main(data any) (res any) {}
            pub const a int = 1
            type Main int
            --- loose/main.neva
            def Main(begin any) (stop any) {}
            """);
    }

    @Test
    void itsPackageOffersNothing() {
        check(RULE, """
            --- waymark.toml
            [neva]
            edition = "current"
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/main/main.neva
            pub const a int = 1
            //        ^ main-package (error): `a` is public in the package of `Main`, which offers nothing; remove `pub`.
            def Main(start any) (stop any) {}
            --- shop/main/other.neva
            const b int = 1
            pub type C int
            //       ^ main-package (error): `C` is public in the package of `Main`, which offers nothing; remove `pub`.
            """);
    }

    @Test
    void takesThePrefixAway() {
        checkFix(RULE, "Remove `pub`", """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/main/main.neva
            // Main is it.
            pub def Main(start any) (stop any) {}
            """, """
            --- shop/main/main.neva
            // Main is it.
            def Main(start any) (stop any) {}
            """);
    }
}
