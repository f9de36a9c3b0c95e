package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;
import static dev.waymark.rules.RuleFixture.fixTitles;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rules.UnresolvedImport;
import org.junit.jupiter.api.Test;

class UnresolvedImportTest {

    @Test
    void saysWhereItWasLookedFor() {
        check(new UnresolvedImport(new KclRepairs()), """
            --- shop/kcl.mod
            --- shop/web/main.k
            import models.cart
            #      ^^^^^^^^^^^ unresolved-import: `models.cart` is not found; correct its path, or create the module.
            # | Looked for shop/models/cart, shop/models/cart.k (root of the module)
            # | Looked for shop/web/models/cart, shop/web/models/cart.k (beside the importing file)
            import .cart
            #      ^^^^^ unresolved-import: `.cart` is not found; correct its path, or create the module.
            """);
    }

    @Test
    void namesWhatMakesItMiss() {
        check(new UnresolvedImport(new KclRepairs()), """
            --- waymark.toml
            [kcl]
            edition = "current"
            --- shop/kcl.mod
            [package]
            name = "shop"
            --- shop/my-pkg/z.k
            --- shop/web/inner/z.k
            --- shop/web/main.k
            import inner
            #      ^^^^^ unresolved-import: `inner` is not found; did you mean `web.inner`?
            # | It lies beside the file, where only `.inner` looks for it
            # | Looked for shop/inner, shop/inner.k (root of the module)
            import my_pkg
            #      ^^^^^^ unresolved-import: `my_pkg` is not found; correct its path, or create the module.
            # | No import can write the hyphen in the name of this folder; rename it
            # | Looked for shop/my_pkg, shop/my_pkg.k (root of the module)
            import shop.web
            #      ^^^^^^^^ unresolved-import: `shop.web` is not found; correct its path, or create the module.
            # | The module's own name `shop` is no part of the imports inside it
            # | Looked for shop/shop/web, shop/shop/web.k (root of the module)
            --- shop/v1.2/s/z.k
            --- shop/v1.2/main.k
            import .s
            #      ^^ unresolved-import: `.s` is not found; correct its path, or create the module.
            # | The dot in the name of this folder breaks the relative imports in it
            # | Looked for shop/v1/2/s, shop/v1/2/s.k (root of the module)
            """);
    }

    @Test
    void whatIsDeclaredOrProvidedIsNoFault() {
        check(new UnresolvedImport(new KclRepairs()), """
            --- shop/kcl.mod
            [dependencies]
            k8s = "1.31"
            --- shop/main.k
            import k8s.api.core.v1
            import math
            import kcl_plugin.hello
            if True:
                import nowhere
            """);
    }

    @Test
    void offersWhatLiesBesideTheFile() {
        checkFix(new UnresolvedImport(new KclRepairs()), "Change to `.inner`", """
            --- waymark.toml
            [kcl]
            edition = "current"
            --- kcl.mod
            --- web/inner/z.k
            w = 1
            --- web/main.k
            import inner
            x = inner.w
            """, """
            --- web/main.k
            import .inner
            x = inner.w
            """);
    }

    @Test
    void addsADependencyOfTheWorkspace() {
        checkFix(
                new UnresolvedImport(new KclRepairs()),
                "Add the dependency `my-lib = { path = \"../lib\" }`",
                """
                --- lib/kcl.mod
                [package]
                name = "my-lib"
                --- lib/z.k
                --- shop/kcl.mod
                [package]
                name = "shop"

                [dependencies]
                other = "1.0"
                --- shop/main.k
                import my_lib
                """,
                """
                --- shop/kcl.mod
                [package]
                name = "shop"

                [dependencies]
                my-lib = { path = "../lib" }
                other = "1.0"
                """);
    }

    @Test
    void addsTheSectionToo() {
        checkFix(new UnresolvedImport(new KclRepairs()), "Add the dependency `lib = { path = \"../lib\" }`", """
            --- lib/kcl.mod
            [package]
            name = "lib"
            --- lib/z.k
            --- shop/kcl.mod
            [package]
            name = "shop"
            --- shop/main.k
            import lib
            """, """
            --- shop/kcl.mod
            [package]
            name = "shop"

            [dependencies]
            lib = { path = "../lib" }
            """);
    }

    @Test
    void createsAModule() {
        assertThat(fixTitles(new UnresolvedImport(new KclRepairs()), """
            --- kcl.mod
            --- main.k
            import nowhere.x
            """))
                .containsExactly("Create `nowhere/x.k`", "Remove this import");
    }
}
