package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.check;

import org.junit.jupiter.api.Test;

class ImportCircleTest {

    @Test
    void everyImportOnIt() {
        check(new ImportCircle(), """
            --- kcl.mod
            --- a/x.k
            import b
            #      ^ import-cycle (error): This import closes a circle, which the compiler rejects: x.k → ../b/z.k → x.k; move what both need to a third package.
            # | On the way back to x.k
            import math
            import d
            --- a/y.k
            v = 1
            --- b/z.k
            import a
            #      ^ import-cycle (error): This import closes a circle, which the compiler rejects: z.k → ../a/x.k → z.k; move what both need to a third package.
            import c
            #      ^ import-cycle (error): This import closes a circle, which the compiler rejects: z.k → ../c/z.k → z.k; move what both need to a third package.
            --- c/z.k
            import b
            #      ^ import-cycle (error): This import closes a circle, which the compiler rejects: z.k → ../b/z.k → z.k; move what both need to a third package.
            --- d/z.k
            import a.y
            --- main.k
            import a
            """);
    }

    @Test
    void anImportOfItself() {
        check(new ImportCircle(), """
            --- kcl.mod
            --- p/main.k
            import p
            #      ^ import-cycle (error): This import closes a circle, which the compiler rejects: main.k → main.k; move what both need to a third package.
            """);
    }
}
