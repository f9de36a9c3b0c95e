package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

class ImportNameConflictTest {

    @Test
    void inOneFile() {
        check(new ImportNameConflict(), """
            --- kcl.mod
            --- a/x/z.k
            --- b/x/z.k
            --- main.k
            import a.x
            import b.x
            #        ^ import-name-conflict: `x` stands for another package already; give one of the two another name with `as`.
            # | `x` is first bound here
            import .a.x
            import b.x as bx
            import math
            import a.x as math
            #             ^^^^ import-name-conflict: `math` stands for another package already; give one of the two another name with `as`.
            """);
    }

    @Test
    void inTwoFilesOfOnePackage() {
        check(new ImportNameConflict(), """
            --- kcl.mod
            --- a/x/z.k
            --- b/x/z.k
            --- f.k
            import a.x
            --- g.k
            import b.x
            #        ^ import-name-conflict: `x` stands for another package already in f.k; give one of the two another name with `as`.
            # | `x` is first bound here
            --- h.k
            import .a.x
            --- i_test.k
            import b.x
            """);
    }

    @Test
    void filesThatMayBeProgramsOfTheirOwn() {
        check(new ImportNameConflict(), """
            --- a/x/z.k
            --- b/x/z.k
            --- f.k
            import a.x
            --- g.k
            import b.x
            """);
    }

    @Test
    void givesAnAlias() {
        checkFix(new ImportNameConflict(), "Import it as bX", """
            --- kcl.mod
            --- a/x/z.k
            --- b/x/z.k
            --- main.k
            import a.x
            import b.x
            """, """
            --- main.k
            import a.x
            import b.x as bX
            """);
    }
}
