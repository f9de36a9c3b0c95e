package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.check;

import org.junit.jupiter.api.Test;

class AssignedImportTest {

    @Test
    void membersAndTheNameItself() {
        check(new AssignedImport(), """
            --- kcl.mod
            --- a/z.k
            w = 1
            --- main.k
            import a as all_of_it
            import a
            a.w = 2
            #^^ assigned-import: `a` is an imported package, of which nothing can be assigned; declare a variable of another name.
            all_of_it += 2
            #^^^^^^^^ assigned-import (warning): `all_of_it` is an imported package, of which nothing can be assigned; declare a variable of another name.
            b = {a.w = 1}
            """);
    }
}
