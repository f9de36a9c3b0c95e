package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

class MissingImportTest {

    @Test
    void aSystemModule() {
        check(new MissingImport(), """
            --- kcl.mod
            --- main.k
            a = regex.match("a", "b")
            #   ^^^^^ missing-import: `regex` is used without an import; add `import regex`.
            schema S:
                n: str
                check:
                    all x in [n] { regex.match(x, "a") }
                    #              ^^^^^ missing-import: `regex` is used without an import; add `import regex`.
            """);
    }

    @Test
    void aPackageOfTheModule() {
        check(new MissingImport(), """
            --- kcl.mod
            --- models/cart/z.k
            schema Cart:
                n: int
            vat = 20
            --- main.k
            q1: cart.Cart = {}
            #   ^^^^ missing-import: `cart` is used without an import; add `import models.cart`.
            q2 = cart.vat
            #    ^^^^ missing-import: `cart` is used without an import; add `import models.cart`.
            q3: shop.Item = {}
            #   ^^^^ missing-import: `shop` is used without an import; import the package that it stands for.
            q4 = shop.item
            q5 = cart.none
            q6 = nowhere
            """);
    }

    @Test
    void namesThatASchemaMayInherit() {
        check(new MissingImport(), """
            --- kcl.mod
            --- models/meta/z.k
            name = "x"
            --- main.k
            schema D(Base):
                k = meta.name
                #   ^^^^ missing-import (warning): `meta` is used without an import; add `import models.meta`.
                j = template.x
                l = self.name
            schema Base:
                template: any
            schema Alone:
                k = meta.name
                #   ^^^^ missing-import: `meta` is used without an import; add `import models.meta`.
                l: {str:} = {meta = {}, x = meta.name}
            """);
    }

    @Test
    void namesOfTheSameFileAndPackage() {
        check(new MissingImport(), """
            --- kcl.mod
            --- a/math/z.k
            w = 1
            --- b.k
            regex = {match = 1}
            --- main.k
            q1 = regex.match
            math = {w = 1}
            q2 = math.w
            q3 = [json.w for json in [{w = 1}]]
            q4 = lambda yaml { yaml.w }
            q5 = len([1])
            """);
    }

    @Test
    void anImportOfAnotherFile() {
        check(new MissingImport(), """
            --- kcl.mod
            --- a/x/z.k
            w = 1
            --- f.k
            import a.x
            q = x.w
            --- g.k
            r = x.w
            #   ^ missing-import (information): `x` is imported in f.k alone; import it here too, so that this file does not depend on that one.
            # | `x` is imported here
            s = x.no
            #     ^^ missing-export: `a.x` has no member `no`; use a name that it declares.
            """);
    }

    @Test
    void importsThatAreNone() {
        check(new MissingImport(), """
            --- kcl.mod
            --- a/b/z.k
            w = 1
            --- main.k
            import a.b
            q = a.b.w
            #   ^ missing-import: `a` is not imported; `import a.b` binds `b`.
            if True:
                import math
            r = math.pi
            #   ^^^^ missing-import: `math` is used without an import; add `import math`.
            schema S:
                import math
              # ^^^^^^ missing-import: `import` is no keyword in this place, so that nothing is imported; move the import to the top.
            """);
    }

    @Test
    void addsTheImport() {
        checkFix(new MissingImport(), "Import `models.cart`", """
            --- kcl.mod
            --- models/cart/z.k
            vat = 20
            --- main.k
            import math
            q = cart.vat
            r = math.ceil(1.5)
            """, """
            --- main.k
            import math
            import models.cart
            q = cart.vat
            r = math.ceil(1.5)
            """);
    }

    @Test
    void shortensThePath() {
        checkFix(new MissingImport(), "Change to `b`", """
            --- kcl.mod
            --- a/b/z.k
            w = 1
            --- main.k
            import a.b
            q = a.b.w
            """, """
            --- main.k
            import a.b
            q = b.w
            """);
    }
}
