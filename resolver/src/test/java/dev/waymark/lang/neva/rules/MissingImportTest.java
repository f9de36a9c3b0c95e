package dev.waymark.lang.neva.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;
import static dev.waymark.rules.RuleFixture.fixTitles;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rules.Rule;
import org.junit.jupiter.api.Test;

class MissingImportTest {

    private static final Rule RULE = new InModule(new MissingImport());

    @Test
    void packagesAreImportedInEveryFile() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/cart/a.neva
            pub const size int = 1
            --- shop/main/other.neva
            import {
                @:cart
            }
            const a int = cart.size
            --- shop/main/main.neva
            import {
                l @:cart
            }
            const b int = cart.size
            //            ^^^^ missing-import: `cart` is not imported in this file; import `@:cart`.
            const c int = l.size
            type D zib.Foo
            //     ^^^ missing-import (warning): `zib` is not imported in this file; import the package it stands for.
            def E(data any) (res any) {
                p fmt.Println<any>
            //    ^^^ missing-import: `fmt` is not imported in this file; import `fmt`.
                fmt Pass<any>
                ---
                :data -> $cert.size -> :res
            //            ^^^^ missing-import: `cert` is not imported in this file; import the package it stands for.
                fmt:res -> p -> .fmt.x
            }
            """);
    }

    @Test
    void entitiesAreDeclaredOrBuiltIn() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/main/other.neva
            type Cart int
            const size int = 1
            --- shop/main/main.neva
            const a int = size
            const b Cart = syze
            //             ^^^^ missing-import: `syze` is declared neither in this package nor built in; did you mean `size`?
            type C<T> list<T>
            type D T
            //     ^ missing-import (warning): `T` is declared neither in this package nor built in; declare it, or name it with its package.
            const e list<int> = [zzzz]
            //                   ^^^^ missing-import (warning): `zzzz` is declared neither in this package nor built in; declare it, or name it with its package.
            def F(data EnrichResult<any, any>, more Type) (res any) {
                p Println
            //    ^^^^^^^ missing-import: `Println` is declared neither in this package nor built in; did you mean `fmt.Println`?
                q Pass<any>
                #bind(sise)
            //        ^^^^ missing-import (warning): `sise` is declared neither in this package nor built in; did you mean `size`?
                r New
                ---
                :data -> q -> :res
            }
            """.replace("neva: 0.41.0", "neva: 0.41.0\n--- waymark.toml\n[neva]\nedition = \"current\""));
    }

    @Test
    void isSilentWhereNamesMayHide() {
        check(RULE, """
            --- a/neva.yml
            neva: 0.41.0
            --- a/main/broken.neva
            type (
            --- a/main/main.neva
            const b int = unknown
            --- b/neva.yml
            neva: 0.41.0
            --- b/main/main.neva
            import {
                @:my-lib
            }
            const b int = lib.a
            --- loose/main.neva
            const b int = unknown
            const c int = zib.a
            """);
    }

    @Test
    void isSilentOfWhatIsTyped() {
        check(RULE, """
            --- a/neva.yml
            neva: 0.41.0
            --- a/main/main.neva
            def A(data any) (res any) {
                a Pass<any>
                zib.B
                :data -> a
            }
            """);
    }

    @Test
    void addsTheImport() {
        String layout = """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/a/cart/a.neva
            pub const size int = 1
            --- shop/b/cart/b.neva
            pub const limit int = 1
            --- shop/main/main.neva
            import {
                strings
                @:zoo
            }
            const b int = cart.size
            """;
        assertThat(fixTitles(RULE, layout)).containsExactly("Import `@:a/cart`");
        checkFix(RULE, "Import `@:a/cart`", layout, """
            --- shop/main/main.neva
            import {
                strings
                @:a/cart
                @:zoo
            }
            const b int = cart.size
            """);
    }

    @Test
    void correctsTheName() {
        checkFix(RULE, "Change to `cart`", """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/cart/a.neva
            --- shop/main/main.neva
            import {
                @:cart
            }
            const b int = carrt.size
            """, """
            --- shop/main/main.neva
            import {
                @:cart
            }
            const b int = cart.size
            """);
    }

    @Test
    void namesTheEntityWithTheAliasOfItsPackage() {
        checkFix(RULE, "Change to `c.size`", """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/cart/a.neva
            pub const size int = 1
            --- shop/main/main.neva
            import {
                c @:cart
            }
            const b int = size
            """, """
            --- shop/main/main.neva
            import {
                c @:cart
            }
            const b int = c.size
            """);
    }

    @Test
    void namesNoPackageWhoseNameAnotherHas() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/cart/a.neva
            pub const size int = 1
            --- shop/main/main.neva
            import {
                cart strings
            }
            const b int = size
            //            ^^^^ missing-import: `size` is declared neither in this package nor built in; declare it, or name it with its package.
            const c int = cart
            //            ^^^^ missing-import: `cart` is declared neither in this package nor built in; name an entity of the package behind it.
            """);
    }

    @Test
    void namesTheEntityWithItsPackage() {
        checkFix(RULE, "Change to `fmt.Println`", """
            --- waymark.toml
            [neva]
            edition = "current"
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/main/main.neva
            def Main(start any) (stop any) {
                println Println<any>
                ---
                :start -> println -> :stop
            }
            """, """
            --- shop/main/main.neva
            import {
            	fmt
            }

            def Main(start any) (stop any) {
                println fmt.Println<any>
                ---
                :start -> println -> :stop
            }
            """);
    }
}
