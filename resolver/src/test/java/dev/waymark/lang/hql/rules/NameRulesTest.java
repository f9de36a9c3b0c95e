package dev.waymark.lang.hql.rules;

import static dev.waymark.rules.RuleFixture.check;

import org.junit.jupiter.api.Test;

class NameRulesTest {

    @Test
    void oneNameStandsForOneThing() {
        check(new ImportNameConflict(), """
            --- lib.hql
            (fn foo [] 1) (fn bar [] 1)
            (export [foo bar])
            --- a.hql
            (fn own [] 1)
            (import [foo as x, bar as x] from "./lib.hql")
            //                        ^ import-name-conflict (warning): `x` is imported already, and stands for that alone; give one of the two another name.
            // | What `x` stands for
            (import [foo as own] from "./lib.hql")
            //              ^^^ import-name-conflict (warning): `own` is declared here too, and stands for that alone; give one of the two another name.
            (import m from "./lib.hql")
            //      ^ import-name-conflict (warning): `m` is declared here too, and stands for that alone; give one of the two another name.
            (fn m [] 1)
            (import [foo] from "./lib.hql")
            (import [foo] from "./lib.hql")
            (import [bar] from "./lib.hql")
            (fn bar [] 1)
            """);
    }

    @Test
    void declarationsBelowTheirImportAreRefused() {
        check(new UseBeforeDefinition(), """
            --- lib.hql
            (fn foo [] 1) (fn bar [] 1)
            (export [foo bar])
            --- a.hql
            (fn bar [] 1)
            (import [foo bar] from "./lib.hql")
            (import m from "./lib.hql")
            (fn foo [] 2)
            //  ^^^ use-before-definition: `foo` is imported above, which uses the name before this defines it; rename one of the two.
            // | `foo` is imported here
            (let m 1)
            (import n from "./lib.hql")
            (class n (var x 1))
            //     ^ use-before-definition: `n` is imported above, which uses the name before this defines it; rename one of the two.
            """);
    }

    @Test
    void whatRunsFirstIsDefinedFirst() {
        check(new UseBeforeDefinition(), """
            --- a.hql
            (print early (if true (+ 1 early)))
            //     ^^^^^ use-before-definition: `early` is used above its declaration; move the declaration up.
            // | `early` is declared here
            //                         ^^^^^ use-before-definition: `early` is used above its declaration; move the declaration up.
            (let b {x: `t ${early}`})
            //              ^^^^^ use-before-definition: `early` is used above its declaration; move the declaration up.
            (fn later [] (early) (early.x))
            (let c (fn [] early))
            (for [x early] x)
            (let (d early) d)
            (try (early) (catch e nil))
            (class K (fn m [] early))
            (mac early)
            '(early)
            (macro mac [x] x)
            (fn f [early] early)
            (let early 1)
            (print early)
            (let self (fn [] self))
            """);
    }

    @Test
    void declarationsAreOneNameInJavaScript() {
        check(new DuplicateDeclaration(), """
            --- a.hql
            (fn my-f [] 1)
            (let my_f 2)
            //   ^^^^ duplicate-declaration: `my_f` is the same name in JavaScript as `my-f`; rename one of the two.
            // | `my-f` is first declared here
            (var a 1)
            (let [b a] [1 2])
            //      ^ duplicate-declaration (warning): `a` is declared already; rename one of the two.
            (class b (var n 1))
            //     ^ duplicate-declaration: `b` is declared already; rename one of the two.
            (def a 3)
            //   ^ duplicate-declaration: `a` is declared already; rename one of the two.
            (macro my-f [] 1)
            (interface T "{}")
            (type T string)
            (fn f [] (let c 1))
            (fn g [] (let c 1))
            """);
    }

    @Test
    void importsAreNotAssigned() {
        check(new AssignedImport(), """
            --- lib.hql
            (let BAZ 1)
            (export [BAZ])
            --- a.hql
            (import [BAZ] from "./lib.hql")
            (import m from "./lib.hql")
            (= BAZ 3)
            // ^^^ assigned-import: `BAZ` is imported, and cannot be assigned; keep the value in a variable of your own.
            (+= BAZ 3)
            //  ^^^ assigned-import: `BAZ` is imported, and cannot be assigned; keep the value in a variable of your own.
            (= m.BAZ 3)
            // ^^^^^ assigned-import: `m` is an imported module, whose members cannot be assigned; keep the value in a variable of your own.
            (= BAZ.field 3)
            (fn f [BAZ] (= BAZ 3))
            """);
    }

    @Test
    void macrosOfTheLibraryWin() {
        check(new ShadowedBuiltin(), """
            --- a.hql
            (fn max [a b] a)
            //  ^^^ shadowed-builtin: `max` is a macro of HQL, which calls mean in its place; give this another name.
            (fn min [a b] a)
            (fn map [f xs] xs)
            (import [foo as inc, when2 as when] from "./lib.hql")
            //              ^^^ shadowed-builtin: `inc` is a macro of HQL, which calls mean in its place; give this another name.
            (print (max 1 2) (map min []) (inc 1) (when 1 2))
            --- lib.hql
            (fn foo [] 1) (macro when2 [a b] a)
            (export [foo, when2])
            """);
    }

    @Test
    void packagesOfTheCompilerHideFiles() {
        check(new ShadowedBuiltin(), """
            --- packages/fs/foo.hql
            (fn foo [] 1)
            (export [foo])
            --- a.hql
            (import [read] from "./packages/fs/foo.hql")
            //                   ^^^^^^^^^^^^^^^^^^^^^ shadowed-builtin: The compiler takes `@hlvm/fs` for every path with `packages/fs` in it; rename the folder.
            """);
    }
}
