package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

class EmptyPackageTest {

    @Test
    void foldersWithoutSources() {
        check(new EmptyPackage(), """
            --- waymark.toml
            [kcl.externals]
            kk = "ext/kk"
            --- kcl.mod
            --- a/b/z.k
            --- t/only_test.k
            --- main.k
            import a
            #      ^ unresolved-import (warning): The folder of `a` holds no KCL files of a package; import one of its packages.
            # | This folder
            import a.b
            import t
            #      ^ unresolved-import (warning): The folder of `t` holds no KCL files of a package; import one of its packages.
            import kk.s
            #      ^^^^ unresolved-import (warning): `kk` has no package `s` in this place; correct the path.
            # | Nothing stands in this place
            --- ext/kk/kcl.mod
            [package]
            name = "kk"
            --- ext/kk/z.k
            """);
    }

    @Test
    void offersThePackagesBelow() {
        checkFix(new EmptyPackage(), "Change to `a.b`", """
            --- kcl.mod
            --- a/b/z.k
            --- main.k
            import a
            """, """
            --- main.k
            import a.b
            """);
    }
}
