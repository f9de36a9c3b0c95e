package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

class OtherEditionTest {

    @Test
    void onlyTheSeedLooksBesideTheFile() {
        check(new OtherEdition(), """
            --- kcl.mod
            --- other/z.k
            --- web/inner/z.k
            --- web/other/z.k
            --- web/main.k
            import inner
            #      ^^^^^ edition-difference: Today's compiler does not look for `inner` beside this file; write `.inner`.
            # | What the documented order finds
            import other
            #      ^^^^^ edition-difference (hint): The documented order of search would take other for `other`; rename one of the two packages.
            import .inner
            """);
    }

    @Test
    void nothingWhereOneEditionIsChosen() {
        check(new OtherEdition(), """
            --- waymark.toml
            [kcl]
            edition = "documented"
            --- kcl.mod
            --- web/inner/z.k
            --- web/main.k
            import inner
            """);
    }

    @Test
    void writesItAsToday() {
        checkFix(new OtherEdition(), "Change to `.inner`", """
            --- kcl.mod
            --- web/inner/z.k
            --- web/main.k
            import inner
            """, """
            --- web/main.k
            import .inner
            """);
    }
}
