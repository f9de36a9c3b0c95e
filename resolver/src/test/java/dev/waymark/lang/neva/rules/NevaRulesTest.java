package dev.waymark.lang.neva.rules;

import static dev.waymark.rules.RuleFixture.checkAll;

import org.junit.jupiter.api.Test;

class NevaRulesTest {

    @Test
    void oneFaultGivesOneProblem() {
        checkAll("""
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/lib/l.neva
            pub const a int = 1
            --- shop/main/main.neva
            import {
                @:my-lib
            //      ^ malformed-import: Expected the end of the import instead of `-`.
                @:nowhere
            //  ^^^^^^^^^ unresolved-import: `@:nowhere` is not found; correct its path, or create the module.
                example.com/a:pkg
            //  ^^^^^^^^^^^^^ unresolved-package: `example.com/a` is no dependency in neva.yml; declare it there.
                @:lib
                @:lib
            //  ^^^^^ duplicate-import: `@:lib` is imported already; remove this one.
                strings
            //  ^^^^^^^ unused-import: The import `strings` is not used; remove it.
            }
            const b int = my.x
            const c int = nowhere.y
            const d int = pkg.z
            const e int = lib.a
            """);
    }

    @Test
    void theSeedsExampleWarns() {
        checkAll("""
            --- shop/neva.yaml
            neva: 0.30.2
            --- shop/foo/foo.neva
            pub const p float = 3.14
            --- shop/foo/bar/bar.neva
            import { @/foo }
            //        ^ edition-difference: Today's compiler wants a colon behind `@`; write `@:`.

            pub def AddP(data float) (res float) {
                (:data + $foo.p) -> :res
            }
            --- shop/main/main.neva
            import {
                @/foo
            //   ^ edition-difference: Today's compiler wants a colon behind `@`; write `@:`.
                @/foo/bar
            //   ^ edition-difference: Today's compiler wants a colon behind `@`; write `@:`.
            }

            def Main(start any) (stop any) {
                bar.AddP, Println
            //            ^^^^^^^ edition-difference: Today's compiler has no built-in `Println`; write `fmt.Println`.
                ---
                :start -> { $foo.p -> addP:right -> println -> :stop }
            }
            """);
    }

    @Test
    void theSeedsExampleIsCleanWhereTheSeedHolds() {
        checkAll("""
            --- waymark.toml
            [neva]
            edition = "documented"
            --- shop/neva.yaml
            neva: 0.30.2
            --- shop/foo/foo.neva
            pub const p float = 3.14
            --- shop/main/main.neva
            imports {
                @/foo, strings // why
            }

            def Main(start any) (stop any) {
                strings.Join, Println
                ---
                :start -> { $foo.p -> println -> :stop }
            }
            """);
    }

    @Test
    void aFileWithoutAModuleIsReadOnly() {
        checkAll("""
            --- happy/path.neva
            import {
                simple:path
                nothing
            }
            type A Unknown
            type A zib.Unknown
            def Main(x) (y) {
                p Main
                ---
                :x -> p
            }
            """);
    }
}
