package dev.waymark.lang.neva.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import dev.waymark.rules.Rule;
import org.junit.jupiter.api.Test;

class RecursiveReferenceTest {

    private static final Rule RULE = new InModule(new RecursiveReference());

    @Test
    void noComponentIsAPartOfItself() {
        check(RULE, """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/main/main.neva
            import {
                builtin
            }
            def A(data any) (res any) {
                a A
            //    ^ recursive-reference: `A` is the component around this node; a component cannot be a part of itself.
                b B{ A }
            //       ^ recursive-reference: `A` is the component around this node; a component cannot be a part of itself.
                ---
                :data -> a -> A -> :res
            }
            def B(data A) (res any) {
                a A
                ---
                :data -> a -> :res
            }
            def Pass(data any) (res any) {
                p Pass<any>
            //    ^^^^ recursive-reference: `Pass` is the component around this node; write `builtin.Pass` if the built-in is meant.
                q builtin.Pass<any>
                ---
                :data -> p -> q -> :res
            }
            """);
    }

    @Test
    void namesTheBuiltInWithItsPackage() {
        checkFix(RULE, "Change to `builtin.Pass`", """
            --- shop/neva.yml
            neva: 0.41.0
            --- shop/main/main.neva
            import {
                strings
            }
            def Pass(data any) (res any) {
                p Pass<any>
                ---
                :data -> p -> :res
            }
            """, """
            --- shop/main/main.neva
            import {
                builtin
                strings
            }
            def Pass(data any) (res any) {
                p builtin.Pass<any>
                ---
                :data -> p -> :res
            }
            """);
    }
}
