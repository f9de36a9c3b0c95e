package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.checkFix;

import dev.waymark.rules.OutlineFaults;
import org.junit.jupiter.api.Test;

class KclFaultsTest {

    @Test
    void dotsBehindAnAlias() {
        checkFix(new OutlineFaults(new KclFaults()), "Remove what follows the alias", """
            --- kcl.mod
            --- main.k
            import math as m.n
            """, """
            --- main.k
            import math as m
            """);
    }
}
