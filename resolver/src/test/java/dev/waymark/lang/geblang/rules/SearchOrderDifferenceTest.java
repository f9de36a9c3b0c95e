package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

class SearchOrderDifferenceTest {

    @Test
    void theOrdersMayDiffer() {
        check(new SearchOrderDifference(), """
            --- geblang.yaml
            source: src
            --- src/u.gb
            module u;
            --- src/sub/u.gb
            module sub.u;
            --- src/sub/m.gb
            import u;
            #      ^ edition-difference (hint): The documented order of search would take ../u.gb for `u`; rename one of the two modules.
            # | What the documented order would take
            import sub.u as su;
            """);
    }

    @Test
    void aMountNameIsNoPrefixToday() {
        check(new SearchOrderDifference(), """
            --- app/geblang.yaml
            name: app
            dependencies:
              mnt: ../shared
            --- app/m.gb
            import mnt.core as c;
            #      ^^^^^^^^ edition-difference: Today's tool does not find `mnt.core`; write `shared.core`.
            import shared.core as d;
            --- shared/geblang.yaml
            name: shared
            --- shared/core.gb
            module shared.core;
            """);
    }

    @Test
    void todaysFormIsOffered() {
        checkFix(new SearchOrderDifference(), "Change to `shared.core`", """
            --- app/geblang.yaml
            name: app
            dependencies:
              mnt: ../shared
            --- app/m.gb
            import mnt.core as c;
            --- shared/geblang.yaml
            name: shared
            --- shared/core.gb
            module shared.core;
            """, """
            --- app/m.gb
            import shared.core as c;
            """);
    }

    @Test
    void aChosenEditionHasNoDifference() {
        check(new SearchOrderDifference(), """
            --- waymark.toml
            geblang.edition = "current"
            --- geblang.yaml
            source: src
            --- src/u.gb
            module u;
            --- src/sub/u.gb
            module sub.u;
            --- src/sub/m.gb
            import u;
            """);
    }
}
