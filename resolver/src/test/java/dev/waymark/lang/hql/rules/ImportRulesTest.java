package dev.waymark.lang.hql.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import dev.waymark.rules.DuplicateImport;
import dev.waymark.rules.UnusedImport;
import org.junit.jupiter.api.Test;

class ImportRulesTest {

    @Test
    void leavingTheFolderGoesByTheEdition() {
        check(new BoundaryImport(), """
            --- waymark.toml
            [hql]
            edition = "current"
            --- lib.hql
            --- app/sub/x.hql
            --- app/a.hql
            (import "../lib.hql")
            //       ^^^^^^^^^^ boundary-import: Today's compiler refuses `../lib.hql`, which leaves the folder of this file; move the module into the folder, or this file up.
            (import "./sub/../sub/x.hql")
            (import "../app/sub/x.hql")
            (import "../gone.hql")
            """);
        check(new BoundaryImport(), """
            --- lib.hql
            --- app/a.hql
            (import "../lib.hql")
            //       ^^^^^^^^^^ edition-difference: Today's compiler refuses `../lib.hql`, which leaves the folder of this file; move the module into the folder, or this file up.
            """);
        check(new BoundaryImport(), """
            --- waymark.toml
            [hql]
            edition = "documented"
            --- lib.hql
            --- app/a.hql
            (import "../lib.hql")
            """);
    }

    @Test
    void remoteModulesArePinned() {
        check(new UnpinnedImport(), """
            --- a.hql
            (import "npm:lodash")
            //       ^^^^^^^^^^ unpinned-import: `npm:lodash` has no version, so that the program may change by itself; write one behind the name: `@1`.
            (import "npm:@scope/pkg")
            //       ^^^^^^^^^^^^^^ unpinned-import: `npm:@scope/pkg` has no version, so that the program may change by itself; write one behind the name: `@1`.
            (import "jsr:@std/assert")
            //       ^^^^^^^^^^^^^^^ unpinned-import: `jsr:@std/assert` has no version, so that the program may change by itself; write one behind the name: `@1`.
            (import "https://deno.land/std/fs/mod.ts")
            //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unpinned-import: `https://deno.land/std/fs/mod.ts` has no version, so that the program may change by itself; write one behind the name: `@1`.
            (import "npm:lodash@4")
            (import "npm:@scope/pkg@1.2/sub")
            (import "jsr:@std/assert@1")
            (import "https://deno.land/std@0.170.0/fs/mod.ts")
            (import "https://example.org/tool.js")
            (import "./b.hql")
            """);
    }

    @Test
    void unusedNamesAreTold() {
        check(new UnusedImport(), """
            --- lib.hql
            (fn a [] 1) (fn b [] 1) (fn c [] 1) (fn d [] 1) (fn e [] 1)
            (export [a b c d e])
            --- main.hql
            (import [a, b as bee, c, d, e] from "./lib.hql")
            //       ^ unused-import: The import `a` is not used; remove it.
            (import m from "./lib.hql")
            //      ^^^^^^^^^^^^^^^^^ unused-import: The import `./lib.hql` is not used; remove it.
            (import "./lib.hql")
            (fn f [a] (bee a))
            (macro mac [x] `(c ~x))
            (export [d])
            '(a)
            (let x:e 1)
            """);
        checkFix(new UnusedImport(), "Remove `a`", """
            --- lib.hql
            (fn a [] 1) (fn b [] 1)
            (export [a b])
            --- main.hql
            (import [b a] from "./lib.hql")
            (b)
            """, """
            --- main.hql
            (import [b] from "./lib.hql")
            (b)
            """);
    }

    @Test
    void oneImportIsEnough() {
        check(new DuplicateImport(), """
            --- lib.hql
            (fn a [] 1)
            (export [a])
            --- main.hql
            (import [a] from "./lib.hql")
            (import [a] from "./lib.hql")
            //       ^ duplicate-import: `a` is imported already; remove this one.
            (a)
            """);
    }

    @Test
    void onlyCirclesWithMacrosMatter() {
        check(new MacroCircle(), """
            --- a.hql
            (import [b] from "./b.hql")
            (fn a [] (b))
            (export [a])
            --- b.hql
            (import [a] from "./a.hql")
            (fn b [] (a))
            (macro own [] 1)
            (export [b])
            --- c.hql
            (import [d] from "./d.hql")
            //                ^^^^^^^ import-cycle (error): This import closes a circle, which the compiler refuses because a file on it exports a macro: c.hql → d.hql → c.hql; move what both need to a third file.
            (macro m [] 1)
            (export [m])
            --- d.hql
            (import [m] from "./c.hql")
            //                ^^^^^^^ import-cycle (error): This import closes a circle, which the compiler refuses because a file on it exports a macro: d.hql → c.hql → d.hql; move what both need to a third file.
            (fn d [] (m))
            (export [d])
            """);
    }

    @Test
    void calledNamesAreImported() {
        check(new MissingImport(), """
            --- lib.hql
            (fn total [x] x) (fn print [x] x) (fn local [] 1)
            (export [total print local])
            --- main.hql
            (do (total 1))
            //   ^^^^^ missing-import (warning): `total` is called without an import; `./lib.hql` exports it.
            (print 1)
            (map total [])
            (fn f [local] (local))
            '(total)
            (macro m [] `(total 1))
            """);
        checkFix(new MissingImport(), "Import `total` from `./lib.hql`", """
            --- lib.hql
            (fn total [x] x)
            (export [total])
            --- main.hql
            (total 1)
            """, """
            --- main.hql
            (import [total] from "./lib.hql")

            (total 1)
            """);
    }

    @Test
    void whatIsNotExportedIsNotCalledIdleAsWell() {
        check(new UnusedImport(), """
            --- lib.hql
            (fn given [] 1)
            (fn kept [] 2)
            (type Shape number)
            (export [given, Shape])
            --- main.hql
            (import [given, kept, gone, Shape] from "./lib.hql")
            //       ^^^^^ unused-import: The import `given` is not used; remove it.
            //                          ^^^^^ unused-import: The import `Shape` is not used; remove it.
            """);
    }
}
