package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

class ModulePathMismatchTest {

    @Test
    void aModuleIsWhereItsNameLeads() {
        check(new ModulePathMismatch(), """
            --- errors.gb
            module myapp.errors;
            #      ^^^^^^^^^^^^ module-path-mismatch: No import of `myapp.errors` leads to this file; rename the module, or move the file to its place.
            --- pkg.gb
            module pkg;
            --- pkg/init.gb
            module pkg;
            #      ^^^ module-path-mismatch: An import of `pkg` leads to ../pkg.gb, not to this file; rename the module.
            # | `pkg` leads here
            --- a/b.gb
            module a.b;
            --- io.gb
            module io;
            """);
    }

    @Test
    void aHalfTypedNameIsNotJudged() {
        check(new ModulePathMismatch(), """
            --- users.gb
            module use
            """);
    }

    @Test
    void aPackagesNameMayStandInFront() {
        check(new ModulePathMismatch(), """
            --- geblang.yaml
            name: app
            source: src
            --- src/users.gb
            module app.users;
            --- src/sub/x.gb
            module sub.x;
            --- src/sub/y.gb
            module y;
            """);
    }

    @Test
    void aTestMayNameTheModuleItLooksInto() {
        check(new ModulePathMismatch(), """
            --- x.gb
            module x;
            --- x_test.gb
            module x;
            --- tests/y_test.gb
            module y;
            #      ^ module-path-mismatch: No import of `y` leads to this file; rename the module, or move the file to its place.
            """);
    }

    @Test
    void anotherWorkingDirectoryMayExplainIt() {
        check(new ModulePathMismatch(), """
            --- project/pkg/x.gb
            module pkg.x;
            """);
    }

    @Test
    void itIsRenamedAfterItsPlace() {
        checkFix(new ModulePathMismatch(), "Rename the module to `sub.x`", """
            --- geblang.yaml
            name: app
            source: src
            --- src/sub/x.gb
            module wrong;
            """, """
            --- src/sub/x.gb
            module sub.x;
            """);
    }

    @Test
    void orTheFileMoves() {
        checkFix(new ModulePathMismatch(), "Move the file to `../users.gb`", """
            --- geblang.yaml
            name: app
            source: src
            --- src/sub/x.gb
            module app.users;
            """, """
            --- src/users.gb
            module app.users;
            """);
    }
}
