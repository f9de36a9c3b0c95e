package dev.waymark.lang.neva.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import dev.waymark.rules.MissingExport;
import dev.waymark.rules.Rule;
import org.junit.jupiter.api.Test;

class MissingExportTest {

    private static final Rule RULE = new InModule(new MissingExport(new NevaExports()));

    @Test
    void packagesOfferWhatIsPublic() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/cart/a.neva
            pub const size int = 1
            const limit int = 2
            --- shop/cart/b.neva
            pub type Cart int
            pub def Fill(data any) (res any)
            def Empty(data any) (res any)
            interface IFill(data any) (res any)
            --- shop/main/main.neva
            import {
                @:cart
                c @:cart
                streams
            }
            const a int = cart.size
            const b int = cart.limit
            //                 ^^^^^ missing-export: `limit` is not exported by ../cart/a.neva; add `pub` to its declaration.
            // | `limit` is declared here
            const d int = cart.sice
            //                 ^^^^ missing-export: `@:cart` has no member `sice`; did you mean `size`?
            type E cart.Card
            //          ^^^^ missing-export (warning): `@:cart` has no member `Card`; did you mean `Cart`?
            const f list<int> = [cart.limit]
            //                        ^^^^^ missing-export (warning): `limit` is not exported by ../cart/a.neva; add `pub` to its declaration.
            const u cart.Cart = cart.Tin<cart.Lid>::Open
            //                       ^^^ missing-export (warning): `@:cart` has no member `Tin`; use a name that it exports.
            //                                ^^^ missing-export (warning): `@:cart` has no member `Lid`; use a name that it exports.
            interface G(x cart.None) (y cart.Cart)
            //                 ^^^^ missing-export (warning): `@:cart` has no member `None`; use a name that it exports.
            def H(x cart.Zero) (y cart.Cart) {
            //           ^^^^ missing-export: `@:cart` has no member `Zero`; use a name that it exports.
                fill cart.Fill
                empty c.Empty{ c.IFill }
            //          ^^^^^ missing-export: `Empty` is not exported by ../cart/b.neva; add `pub` to its declaration.
            //                   ^^^^^ missing-export: `IFill` is not exported by ../cart/b.neva; add `pub` to its declaration.
                hidden streams.Classify
            //                 ^^^^^^^^ missing-export: `Classify` stays private to its module; use a name that it exports.
                ---
                :x -> $cart.nothing -> cart.Other::Tag -> :y
            //              ^^^^^^^ missing-export: `@:cart` has no member `nothing`; use a name that it exports.
            //                              ^^^^^ missing-export: `@:cart` has no member `Other`; use a name that it exports.
            }
            """);
    }

    @Test
    void namesOfPackagesAreNoEntities() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/cart/a.neva
            pub const size int = 1
            --- shop/main/main.neva
            import {
                @:cart
            }
            const cart int = 5
            const a int = cart
            const b int = cart.nope
            //                 ^^^^ missing-export: `@:cart` has no member `nope`; use a name that it exports.
            def C(x any) (y any) {
                cart cart.D
            //            ^ missing-export: `@:cart` has no member `D`; use a name that it exports.
                ---
                cart:nope -> cart -> .cart.nope -> :y
            }
            """);
    }

    @Test
    void theLastImportOfANameWins() {
        check(RULE, """
            --- waymark.toml
            [neva]
            edition = "current"
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/a/lib/l.neva
            pub const x int = 1
            --- shop/b/lib/l.neva
            pub const y int = 1
            --- shop/main/main.neva
            import {
                @:a/lib
                @:b/lib
            }
            const c int = lib.x
            //                ^ missing-export: `@:b/lib` has no member `x`; use a name that it exports.
            const d int = lib.y
            """);
    }

    @Test
    void ofTwoImportsOfANameNothingIsSaid() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/a/lib/l.neva
            pub const x int = 1
            --- shop/b/lib/l.neva
            pub const y int = 1
            --- shop/main/main.neva
            import {
                @:a/lib
                @:b/lib
            }
            const c int = lib.x
            const d int = lib.z
            """);
    }

    @Test
    void isSilentWhereNobodyKnows() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.41.0
            deps:
              far:
                path: example.com/far
                version: 1.0.0
            --- shop/broken/b.neva
            pub const x int = 1
            const (
            --- shop/main/main.neva
            import {
                @:nowhere
                @:broken
                far:away
                @:my-lib
            }
            const a int = nowhere.a
            const b int = broken.b
            const c int = away.c
            const d int = my.d
            type E broken.
            --- loose/main.neva
            import {
                strings
            }
            const a int = strings.Nope
            """);
    }

    @Test
    void makesThemPublic() {
        checkFix(RULE, "Export `Fill`", """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/cart/a.neva
            // Fill fills.
            #extern(fill)
            def Fill(data int) (res any)
            #extern(fill_more)
            def Fill(data string) (res any)
            --- shop/main/main.neva
            import {
                @:cart
            }
            def A(data any) (res any) {
                a cart.Fill
                ---
                :data -> a
            }
            """, """
            --- shop/cart/a.neva
            // Fill fills.
            #extern(fill)
            pub def Fill(data int) (res any)
            #extern(fill_more)
            def Fill(data string) (res any)
            """);
    }
}
