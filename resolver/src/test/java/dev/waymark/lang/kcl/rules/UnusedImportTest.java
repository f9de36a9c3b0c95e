package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.check;

import dev.waymark.rules.UnusedImport;
import org.junit.jupiter.api.Test;

class UnusedImportTest {

    @Test
    void everyUseCountsAndTextDoesNot() {
        check(new UnusedImport(), """
            --- kcl.mod
            --- a/z.k
            w = 1
            schema T:
                n: int
            --- main.k
            import a
            import a as b
            import a as c
            import a as d
            import a as e
            import a as f
            import a as g
            import a as h
            import a as i
            #      ^^^^^^ unused-import: The import `a` is not used; remove it.
            import a as j
            #      ^^^^^^ unused-import: The import `a` is not used; remove it.
            import a as k
            #      ^^^^^^ unused-import: The import `a` is not used; remove it.
            schema Q[x: int = a.w](b.T):
                \""" i.w and ${i.w} \"""
                mixin [c.LogMixin]
                m: {str:[d.T]}
                check:
                    m, "${e.w}"
            @info(x=f.w)
            schema P:
                n: int
            x1 = print("a", end=g.w)
            x2 = h
            x3 = r"${j.w}" # j.w
            x4 = [k.w for k in [{w = 1}]]
            """);
    }

    @Test
    void whatAnotherFileOfThePackageUsesStays() {
        check(new UnusedImport(new LentImports()), """
            --- kcl.mod
            --- a/z.k
            w = 1
            --- b/z.k
            w = 1
            --- p/lender.k
            import a
            import b
            #      ^ unused-import: The import `b` is not used; remove it.
            --- p/borrower.k
            x = a.w
            --- p/other.k
            import b
            y = b.w
            """);
    }
}
