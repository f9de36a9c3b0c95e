package dev.waymark.lang.hql.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

class ExportRulesTest {

    @Test
    void exportsNameWhatIsThere() {
        check(new UndefinedExport(), """
            --- a.hql
            (import [first as bee, c] from "./b.hql")
            (import m from "./b.hql")
            (fn my-f [] 1)
            (let {x, second: z} m)
            (let (local 1) local)
            (macro mac [x] x)
            (export [bee, m, my-f, x, z as zed, mac])
            (export [first, second, local, map, my-g])
            //       ^^^^^ undefined-export: `first` is exported, but neither declared nor imported here; declare it, or remove it.
            //              ^^^^^^ undefined-export: `second` is exported, but neither declared nor imported here; declare it, or remove it.
            //                      ^^^^^ undefined-export: `local` is exported, but neither declared nor imported here; declare it, or remove it.
            //                             ^^^ undefined-export: `map` is exported, but neither declared nor imported here; did you mean `mac`?
            //                                  ^^^^ undefined-export: `my-g` is exported, but neither declared nor imported here; did you mean `my-f`?
            (export mac)
            //      ^^^ undefined-export: `mac` is a macro, which can be exported in a list alone; put it into brackets.
            (export default whatever)
            --- b.hql
            (fn first [] 1) (fn c [] 1)
            (export [first c])
            """);
    }

    @Test
    void namesAreExportedOnce() {
        check(new DuplicateExport(), """
            --- waymark.toml
            [hql]
            edition = "current"
            --- a.hql
            (fn my-f [] 1) (fn g [] 1) (macro m [] 1)
            (export [my-f, g, m])
            (export [my-f, g as other, m])
            //       ^^^^ duplicate-export: `my-f` is exported already; remove one of the two.
            // | The first export of `my-f`
            (export [g as my_f])
            //            ^^^^ duplicate-export: `my_f` is exported already; remove one of the two.
            (export (fn h [] 1))
            (export [h])
            (export default 1)
            (export default 2)
            //      ^^^^^^^ duplicate-export: `default` is exported already; remove one of the two.
            """);
        check(new DuplicateExport(), """
            --- a.hql
            (fn f [] 1)
            (export [f f])
            //         ^ edition-difference: `f` is exported already; remove one of the two.
            """);
        check(new DuplicateExport(), """
            --- waymark.toml
            [hql]
            edition = "documented"
            --- a.hql
            (fn f [] 1)
            (export [f f])
            """);
    }

    @Test
    void exportsStandBelowWhatTheyName() {
        check(new UseBeforeDefinition(), """
            --- waymark.toml
            [hql]
            edition = "current"
            --- a.hql
            (export default f)
            //              ^ use-before-definition: `f` is exported above its declaration; move the export below it.
            (export [f, m])
            //       ^ use-before-definition: `f` is exported above its declaration; move the export below it.
            // | `f` is declared here
            (fn f [] 1)
            (macro m [] 1)
            (export f)
            """);
        check(new UseBeforeDefinition(), """
            --- a.hql
            (export f)
            //      ^ edition-difference: `f` is exported above its declaration; move the export below it.
            (fn f [] 1)
            """);
        checkFix(new UseBeforeDefinition(), "Move this export down", """
            --- a.hql
            (export [f g])
            (fn f [] 1)
            (fn g [] 1)
            (f)
            """, """
            --- a.hql
            (fn f [] 1)
            (fn g [] 1)
            (export [f g])
            (f)
            """);
    }

    @Test
    void stringsAreOfTheSpecificationAlone() {
        check(new OtherEdition(), """
            --- waymark.toml
            [hql]
            edition = "current"
            --- a.hql
            (fn f [] 1)
            (export "name" (f))
            //       ^^^^ malformed-export: Today's compiler takes no string for a name to export; declare `name`, then export it in a list.
            """);
        check(new OtherEdition(), """
            --- a.hql
            (fn f [] 1)
            (export "name" (f))
            //       ^^^^ edition-difference: Today's compiler takes no string for a name to export; declare `name`, then export it in a list.
            """);
        check(new OtherEdition(), """
            --- waymark.toml
            [hql]
            edition = "documented"
            --- a.hql
            (export "name" 1)
            """);
        checkFix(new OtherEdition(), "Export `name` in a list", """
            --- a.hql
            (fn f [] 1)
            (export "name" f)
            """, """
            --- a.hql
            (fn f [] 1)
            (export [f as name])
            """);
    }

    @Test
    void packagesHaveOlderNames() {
        check(new OtherEdition(), """
            --- a.hql
            (import [split] from "@hql/string")
            //                    ^^^^^^^^^^^ edition-difference: `@hql/string` is the package's older name; it is called `@hlvm/string` now.
            (import [abs] from "@hql/math")
            //                  ^^^^^^^^^ edition-difference: `@hql/math` is the package's older name; today's compiler has no such package.
            """);
    }

    @Test
    void theStandardLibraryIsOnlyRead() {
        check(new DuplicateExport(), """
            --- waymark.toml
            [hql]
            edition = "current"
            --- src/hql/lib/stdlib/stdlib.hql
            (fn f [] 1)
            (export [f, f])
            --- src/hql/lib/mine.hql
            (fn f [] 1)
            (export [f, f])
            //          ^ duplicate-export: `f` is exported already; remove one of the two.
            // | The first export of `f`
            """);
    }
}
