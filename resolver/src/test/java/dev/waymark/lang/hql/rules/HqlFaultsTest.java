package dev.waymark.lang.hql.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.Rule;
import org.junit.jupiter.api.Test;

class HqlFaultsTest {

    private static final Rule RULE = new OutlineFaults(new HqlFaults());

    @Test
    void semicolonsGoByTheEdition() {
        check(RULE, """
            --- a.hql
            (f 1) ;; one
            //    ^ edition-difference: Today's compiler knows no `;`; begin comments with `//`.
            (f 2) ; two
            """);
        check(RULE, """
            --- waymark.toml
            [hql]
            edition = "current"
            --- a.hql
            (f 1) ;; one
            //    ^ syntax-error: Today's compiler knows no `;`; begin comments with `//`.
            """);
        check(RULE, """
            --- waymark.toml
            [hql]
            edition = "documented"
            --- a.hql
            (f 1) ;; one
            """);
    }

    @Test
    void semicolonsBecomeSlashes() {
        checkFix(RULE, "Begin all comments of this file with `//`", """
            --- a.hql
            ;; one
            (f ";") ; two
            """, """
            --- a.hql
            // one
            (f ";") // two
            """);
    }

    @Test
    void importsAreCompleted() {
        checkFix(RULE, "Add `from`", """
            --- a.hql
            (import [a] "./b.hql")
            """, """
            --- a.hql
            (import [a] from "./b.hql")
            """);
        checkFix(RULE, "Change to `from`", """
            --- a.hql
            (import [a] fom "./b.hql")
            """, """
            --- a.hql
            (import [a] from "./b.hql")
            """);
        checkFix(RULE, "Remove `* as`", """
            --- a.hql
            (import * as m from "./b.hql")
            """, """
            --- a.hql
            (import m from "./b.hql")
            """);
        checkFix(RULE, "Remove what follows the path", """
            --- a.hql
            (import m from "./b.hql" x y)
            """, """
            --- a.hql
            (import m from "./b.hql")
            """);
    }

    @Test
    void exportsArePutIntoBrackets() {
        checkFix(RULE, "Put the names into brackets", """
            --- a.hql
            (fn a [] 1) (fn b [] 1)
            (export a b)
            """, """
            --- a.hql
            (fn a [] 1) (fn b [] 1)
            (export [a b])
            """);
        checkFix(RULE, "Put the names into brackets", """
            --- a.hql
            (fn a [] 1)
            (export "a")
            """, """
            --- a.hql
            (fn a [] 1)
            (export [a])
            """);
        checkFix(RULE, "Export `m` by its name", """
            --- a.hql
            (export (macro m [x] x))
            """, """
            --- a.hql
            (macro m [x] x)
            (export [m])
            """);
    }

    @Test
    void whatIsMisplacedIsMoved() {
        checkFix(RULE, "Move this import to the top level", """
            --- a.hql
            (fn f []
              (import [a] from "./b.hql")
              (a))
            """, """
            --- a.hql
            (import [a] from "./b.hql")
            (fn f []
              (a))
            """);
        checkFix(RULE, "Move this export to the top level", """
            --- a.hql
            (do
              (fn f [] 1)
              (export [f]))
            (f)
            """, """
            --- a.hql
            (do
              (fn f [] 1)
              )
            (export [f])
            (f)
            """);
    }

    @Test
    void aBlockOfTheTopLevelOnlyDropsItsImports() {
        check(RULE, """
            --- a.hql
            (do (import [a] from "./b.hql"))
            //   ^^^^^^ misplaced-import: An import counts only where no other form is around it; move it to the top of the file.
            (do (import [a] from "./b.hql") (a))
            //   ^^^^^^ misplaced-import (error): An import counts only where no other form is around it; move it to the top of the file.
            (if x (import [a] from "./b.hql"))
            //     ^^^^^^ misplaced-import (error): An import counts only where no other form is around it; move it to the top of the file.
            """);
    }
}
