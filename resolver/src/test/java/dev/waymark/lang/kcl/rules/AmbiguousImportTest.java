package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.check;

import dev.waymark.rules.AmbiguousImport;
import org.junit.jupiter.api.Test;

class AmbiguousImportTest {

    @Test
    void twoRootsAnswer() {
        check(new AmbiguousImport(), """
            --- waymark.toml
            [kcl.externals]
            kk = "ext/kk"
            --- app/kcl.mod
            --- app/kk/a/z.k
            --- app/main.k
            import kk.a
            #      ^^^^ ambiguous-import: `kk.a` may be `kk/a/z.k` or `../ext/kk/kcl.mod`; rename all but one, so that it is certain which is meant.
            # | One that answers `kk.a`
            # | One that answers `kk.a`
            import kk.b
            --- ext/kk/kcl.mod
            --- ext/kk/b/z.k
            """);
    }
}
