package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

class ReservedNamespaceTest {

    @Test
    void itHoldsBuiltInsOnly() {
        check(new ReservedNamespace(), """
            --- m.gb
            import geblang.json as json;
            import geblang.foo;
            #      ^^^^^^^^^^^ reserved-name: `foo` is no built-in module, and `geblang` holds only those; write `foo` to import your own.
            from geblang.functools import pipe;
            --- foo.gb
            module foo;
            """);
    }

    @Test
    void yourOwnIsWrittenWithoutIt() {
        checkFix(new ReservedNamespace(), "Import `foo`", """
            --- m.gb
            import geblang.foo;
            """, """
            --- m.gb
            import foo;
            """);
    }
}
