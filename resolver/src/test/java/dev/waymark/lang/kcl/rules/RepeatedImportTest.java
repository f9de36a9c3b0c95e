package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

class RepeatedImportTest {

    @Test
    void whateverTheSpelling() {
        check(new RepeatedImport(), """
            --- kcl.mod
            --- a/z.k
            w = 1
            --- main.k
            import a
            import .a as b
            #      ^^ duplicate-import: `.a` is imported already, as `a`; use that one.
            # | The first import of the package
            import a as unused
            import a
            q = a.w + b.w
            """);
    }

    @Test
    void usesTheFirst() {
        checkFix(new RepeatedImport(), "Use `a` instead", """
            --- kcl.mod
            --- a/z.k
            w = 1
            --- main.k
            import a
            import a as b
            q = a.w + b.w
            """, """
            --- main.k
            import a
            q = a.w + a.w
            """);
    }
}
