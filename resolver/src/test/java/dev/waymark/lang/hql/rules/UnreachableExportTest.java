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
            //       ^ missing-export: `f` is exported, but not found by its name, because other names are exported in a list; put it into the list.
            //           ^^^^^^^ missing-export: `default` is exported, but not found by its name, because other names are exported in a list; put it into the list.
            (import m from "./mixed.hql")
            (import [f as h] from "./plain.hql")
            (m.f)
            (import [a] from "./pair.hql")
            //       ^ missing-export: `a` is exported, but not found by its name, because other names are exported in a list; put it into the list.
            --- pair.hql
            (export (let [a b] [1 2]))
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
            (import [twice, Named, Named as N] from "./lib.hql")
            //                     ^^^^^ missing-export: `Named` is a type, of which nothing is left when the program runs; use it as a type alone.
            (fn f [x:Named] (N x))
            (import m from "./lib.hql")
            (m.twice 1)
            // ^^^^^ missing-export: `twice` is a macro, which no namespace holds; import it by its name.
            """);
    }
}
