package dev.waymark.lang.hql.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

class UnreachableExportTest {

    @Test
    void whatIsExportedByItselfIsNotFoundBesideLists() {
        check(new UnreachableExport(), """
            --- mixed.hql
            (fn f [] 1) (fn g [] 1)
            (export f)
            (export [g])
            (export default 5)
            --- plain.hql
            (fn f [] 1)
            (export f)
            --- main.hql
            (import [f g default] from "./mixed.hql")
            //       ^ missing-export: `f` is exported by itself, and not found by its name beside a list of exports; put it into the list.
            //           ^^^^^^^ missing-export: `default` is exported by itself, and not found by its name beside a list of exports; put it into the list.
            (import m from "./mixed.hql")
            (import [f as h] from "./plain.hql")
            (m.f)
            """);
        checkFix(new UnreachableExport(), "Export `f` in a list", """
            --- mixed.hql
            (fn f [] 1) (fn g [] 1)
            (export f)
            (export [g])
            --- main.hql
            (import [f] from "./mixed.hql")
            """, """
            --- mixed.hql
            (fn f [] 1) (fn g [] 1)
            (export [f])
            (export [g])
            """);
    }

    @Test
    void namespacesHoldNoMacrosAndModulesNoTypes() {
        check(new UnreachableExport(), """
            --- lib.hql
            (macro twice [x] `(do ~x ~x))
            (interface Named "{ name: string }")
            (export [twice, Named])
            --- main.hql
            (import [twice, Named] from "./lib.hql")
            //              ^^^^^ missing-export: `Named` is a type, of which nothing is left to import; remove it from the import.
            (import m from "./lib.hql")
            (m.twice 1)
            // ^^^^^ missing-export: `twice` is a macro, which no namespace holds; import it by its name.
            """);
    }
}
