package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

class ModuleAsValueTest {

    @Test
    void whatTheCompilerRejectsAndWhatItLetsPass() {
        check(new ModuleAsValue(), """
            --- kcl.mod
            --- a/z.k
            w = 1
            schema T:
                n: int
            --- main.k
            import a
            x1 = a
            #    ^ module-as-value: `a` is a package, not a value; use one of its members, as in `a.member`.
            x2 = a()
            #    ^ module-as-value: `a` is a package, not a value; use one of its members, as in `a.member`.
            x3 = a [0]
            #    ^ module-as-value: `a` is a package, not a value; use one of its members, as in `a.member`.
            x4 = [a]
            #     ^ module-as-value (warning): `a` is a package, not a value; use one of its members, as in `a.member`.
            x5 = a?.w
            #     ^^ module-as-value: `a` is a package, which is always there; write `.` for `?.`.
            x6 = [a.w, a.T {n = 1}.n, a . w]
            """);
    }

    @Test
    void namesThatAreSomethingElse() {
        check(new ModuleAsValue(), """
            --- kcl.mod
            --- a/z.k
            w = 1
            --- main.k
            import a
            import nowhere
            x1 = [a for a in [1]]
            x2 = {a = 1, b = a}
            x3 = nowhere
            """);
    }

    @Test
    void writesADot() {
        checkFix(new ModuleAsValue(), "Change to `.`", """
            --- kcl.mod
            --- a/z.k
            w = 1
            --- main.k
            import a
            x = a?.w
            """, """
            --- main.k
            import a
            x = a.w
            """);
    }
}
