package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;

import org.junit.jupiter.api.Test;

class SharedStateTest {

    @Test
    void exportedFunctionsDoNotShareState() {
        check(new SharedState(), """
            --- waymark.toml
            geblang.edition = "documented"
            --- counter.gb
            module counter;
            let n = 0;
            export func bump(): void { n = n + 1; }
            #                          ^ edition-difference (hint): `n` may lose what `bump` assigns between calls from other modules; keep it in an instance or a `store.Store`.
            export func get(): int { return n; }
            func reset(): void { n = 0; }
            init { n = 3; }
            --- script.gb
            let n = 0;
            export func bump(): void { n = n + 1; }
            """);
    }

    @Test
    void todaysToolKeepsIt() {
        check(new SharedState(), """
            --- counter.gb
            module counter;
            let n = 0;
            export func bump(): void { n = n + 1; }
            """);
    }
}
