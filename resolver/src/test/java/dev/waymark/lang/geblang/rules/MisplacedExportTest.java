package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;

import org.junit.jupiter.api.Test;

class MisplacedExportTest {

    @Test
    void someExportsReachNobody() {
        check(new MisplacedExport(), """
            --- m.gb
            export func _hidden(): int { return 1; }
            #           ^^^^^^^ misplaced-export: `_hidden` is exported, but names that begin with `_` stay private; rename it.
            export type Id = string;
            #           ^^ misplaced-export: `Id` is exported, but type aliases stay private; export a class or an interface.
            export let [a, b] = [1, 2];
            #           ^ misplaced-export: `a` is exported, but destructured names stay private; declare it by itself.
            #              ^ misplaced-export: `b` is exported, but destructured names stay private; declare it by itself.
            export func f(): int { return 1; }
            func _private(): int { return 1; }
            """);
    }

    @Test
    void theSpecificationKnowsNoSuchException() {
        check(new MisplacedExport(), """
            --- waymark.toml
            geblang.edition = "documented"
            --- m.gb
            export type Id = string;
            """);
    }
}
