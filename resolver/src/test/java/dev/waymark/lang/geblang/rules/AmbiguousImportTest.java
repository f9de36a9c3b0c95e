package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;

import dev.waymark.rules.AmbiguousImport;
import org.junit.jupiter.api.Test;

class AmbiguousImportTest {

    @Test
    void theToolPicksByChance() {
        check(new AmbiguousImport(), """
            --- app/geblang.yaml
            name: app
            dependencies:
              a: ../a
              b: ../b
            --- app/m.gb
            import core;
            #      ^^^^ ambiguous-import (hint): `core` may be `../a/core.gb` or `../b/core.gb`; rename all but one, so that it is certain which is meant.
            # | One that answers `core`
            # | One that answers `core`
            import a.core as c;
            --- a/geblang.yaml
            name: a
            --- a/core.gb
            module a.core;
            --- b/geblang.yaml
            name: b
            --- b/core.gb
            module b.core;
            """);
    }
}
