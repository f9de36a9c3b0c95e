package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.check;

import org.junit.jupiter.api.Test;

class DeclaredImportTest {

    @Test
    void inWhicheverOrderAndFile() {
        check(new DeclaredImport(), """
            --- kcl.mod
            --- carts/z.k
            w = 1
            --- b/z.k
            --- c/z.k
            --- d/z.k
            --- e/z.k
            --- f.k
            carts = 1
            #^^^^ import-name-conflict: `carts` is the name of an import in g.k too; rename one, or import the package with `as`.
            --- g.k
            import carts
            import b
            import c
            import d as _d
            import e
            schema b:
            #      ^ duplicate-declaration: `b` is the name of an import too; rename one, or import the package with `as`.
            # | `b` is imported here
                n: int
            rule c:
            #    ^ duplicate-declaration: `c` is the name of an import too; rename one, or import the package with `as`.
                True
            _d = 1
            #^ assigned-import (warning): `_d` is the name of an import too; rename one, or import the package with `as`.
            type e = int
            """);
    }

    @Test
    void whatIsUnifiedOrAlone() {
        check(new DeclaredImport(), """
            --- kcl.mod
            --- a/z.k
            schema S:
                n: int
            --- main.k
            import a
            schema S:
                n: int
            a: S {n = 1}
            --- alone/f.k
            import a
            --- alone/g.k
            b = 1
            """);
    }
}
