package dev.waymark.lang.hql.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;
import static dev.waymark.rules.RuleFixture.fixTitles;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rules.UnresolvedImport;
import org.junit.jupiter.api.Test;

class UnresolvedImportTest {

    @Test
    void saysWhereItWasLookedFor() {
        check(new UnresolvedImport(new HqlRepairs()), """
            --- shop/lib/cart.hql
            --- shop/main.hql
            (import [a] from "./lib/card.hql")
            //                ^^^^^^^^^^^^^^ unresolved-import: `./lib/card.hql` is not found; did you mean `./lib/cart.hql`?
            // | Looked for shop/lib/card.hql (beside the importing file)
            (import "./nope.js")
            //       ^^^^^^^^^ unresolved-import: `./nope.js` is not found; correct its path, or create the module.
            (import x from "@hlvm/strin")
            //              ^^^^^^^^^^^ unresolved-import: `@hlvm/strin` is not found; did you mean `@hlvm/string`?
            (import [b] from "npm:left-pad@1")
            (import [c] fom "./gone.hql")
            """);
    }

    @Test
    void aModuleIsCreatedWithWhatIsAsked() {
        checkFix(new UnresolvedImport(new HqlRepairs()), "Create `shop/lib/cart.hql`", """
            --- shop/main.hql
            (import [add, my-total as t, default as d] from "./lib/cart.hql")
            """, """
            --- shop/lib/cart.hql
            (fn add [] nil)
            (fn my-total [] nil)

            (export [add my-total])
            """);
    }

    @Test
    void whatHqlCannotImportIsTold() {
        check(new UnsupportedImport(), """
            --- lib.hql
            --- sub/mod.hql
            --- d.json
            {}
            --- main.hql
            (import [a] from "./lib")
            //                ^^^^^ unresolved-import: `./lib` is nothing that HQL can import: a file ends in .hql, .js, .mjs, .cjs, .ts, .tsx; did you mean `./lib.hql`?
            (import [a] from "./sub")
            //                ^^^^^ unresolved-import: `./sub` is nothing that HQL can import: a file ends in .hql, .js, .mjs, .cjs, .ts, .tsx; did you mean `./sub/mod.hql`?
            (import [a] from "lib.hql")
            //                ^^^^^^^ unresolved-import: `lib.hql` does not begin with `./`, as the path of a file must; did you mean `./lib.hql`?
            (import [a] from "gone.hql")
            //                ^^^^^^^^ unresolved-import: `gone.hql` does not begin with `./`, as the path of a file must; write `./gone.hql`.
            (import d from "./d.json")
            //              ^^^^^^^^ unresolved-import: `./d.json` is nothing that HQL can import: a file ends in .hql, .js, .mjs, .cjs, .ts, .tsx; correct the path.
            (import [a] from "lodash")
            //                ^^^^^^ unresolved-import: `lodash` is nothing that HQL can import: a file ends in .hql, .js, .mjs, .cjs, .ts, .tsx; write `npm:lodash` for a package.
            (import [a] from "node:fs")
            //                ^^^^^^^ unresolved-import: `node:fs` is a module of Node, which HQL cannot import; use what `@hlvm/` offers.
            (import [a] from "./gone.hql")
            """);
    }

    @Test
    void nearMissesAreOffered() {
        assertThat(fixTitles(new UnsupportedImport(), """
            --- lib.hql
            --- main.hql
            (import [a] from "lib")
            """)).containsExactly("Change to `./lib.hql`");
    }
}
