package dev.waymark.lang.neva.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;
import static dev.waymark.rules.RuleFixture.fixTitles;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rules.Rule;
import dev.waymark.rules.UnresolvedImport;
import org.junit.jupiter.api.Test;

class UnresolvedImportTest {

    private static final Rule RULE = new InModule(new UnresolvedImport(new NevaRepairs()));

    @Test
    void mattersWhereSomethingIsNamed() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/cart/cart.neva
            type Cart int
            --- shop/main/main.neva
            import {
                @:nowhere
            //  ^^^^^^^^^ unresolved-import: `@:nowhere` is not found; correct its path, or create the module.
                @:elsewhere
            //  ^^^^^^^^^^^ unresolved-import (warning): `@:elsewhere` is not found; correct its path, or create the module.
                nothing
            //  ^^^^^^^ unresolved-import: `nothing` is not found; correct its path, or create the module.
                x @:carr
            //    ^^^^^^ unresolved-import (warning): `@:carr` is not found; did you mean `@:cart`?
                strings
                @:cart
            }
            type A x.B
            const c int = nowhere.D
            def E() () {
                n nothing.F
                ---
                :a -> n
            }
            """);
    }

    @Test
    void tellsFormsOfOtherLanguages() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/cart/cart.neva
            type Cart int
            --- shop/main/main.neva
            import {
                std/strings
            //  ^^^^^^^^^^^ unresolved-import (warning): `std/strings` is not found; did you mean `strings`?
                cart
            //  ^^^^ unresolved-import (warning): `cart` is not found; did you mean `@:cart`?
                @:Cart
            //  ^^^^^^ unresolved-import (warning): `@:Cart` is not found; did you mean `@:cart`?
            }
            """);
    }

    @Test
    void knowsNothingWithoutAManifest() {
        check(RULE, """
            --- main/main.neva
            import {
                @:nowhere
                nothing
                other:pkg
            }
            const a int = nothing.b
            """);
    }

    @Test
    void isSilentOfWhatCannotBeRead() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/main/main.neva
            import {
                @:my-lib
                @
                other:pkg
            }
            """);
    }

    @Test
    void createsThePackage() {
        String layout = """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/main/main.neva
            import {
                @:cart
            }
            """;
        assertThat(fixTitles(RULE, layout)).containsExactly("Create `shop/cart/cart.neva`", "Remove this import");
        checkFix(RULE, "Create `shop/cart/cart.neva`", layout, """
            --- shop/cart/cart.neva
            """);
    }

    @Test
    void correctsThePathAndTheUses() {
        checkFix(RULE, "Change to `@:cart`", """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/cart/cart.neva
            --- shop/main/main.neva
            import {
                @:carts
            }
            const carts int = carts.a
            const b int = carts
            """, """
            --- shop/main/main.neva
            import {
                @:cart
            }
            const carts int = cart.a
            const b int = carts
            """);
    }
}
