package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import dev.waymark.rules.OutlineFaults;
import org.junit.jupiter.api.Test;

class GeblangFaultsTest {

    @Test
    void aTestThatLooksIntoItsModuleIsNoModule() {
        check(new OutlineFaults(new GeblangFaults()), """
            --- x.gb
            module x;
            --- x_test.gb
            module x;
            import io;
            io.println("x");
            """);
    }

    @Test
    void workGoesIntoAnInitBlock() {
        checkFix(new OutlineFaults(new GeblangFaults()), "Wrap it in an `init` block", """
            --- m.gb
            module m;
            import io;
            io.println("a");
            let b = 1;
            """, """
            --- m.gb
            module m;
            import io;
            init {
                io.println("a");
            }
            let b = 1;
            """);
    }

    @Test
    void orIntoTheOneThatIsThere() {
        checkFix(new OutlineFaults(new GeblangFaults()), "Move it into the `init` block", """
            --- m.gb
            module m;
            init {
                f();
            }
            if (true) {
                g();
            }
            let b = 1;
            """, """
            --- m.gb
            module m;
            init {
                if (true) {
                    g();
                }
                f();
            }
            let b = 1;
            """);
    }

    @Test
    void theSecondInitIsMergedIntoTheFirst() {
        checkFix(new OutlineFaults(new GeblangFaults()), "Merge it into the first `init` block", """
            --- m.gb
            module m;
            init {
                a();
            }
            let b = 1;

            init {
                # {
                c();
            }
            """, """
            --- m.gb
            module m;
            init {
                a();
                # {
                c();
            }
            let b = 1;

            """);
    }

    @Test
    void theModuleGoesToTheTop() {
        checkFix(new OutlineFaults(new GeblangFaults()), "Move it to the top of the file", """
            --- m.gb
            # Licence
            import io;
            module m;
            let b = 1;
            """, """
            --- m.gb
            # Licence
            module m;

            import io;
            let b = 1;
            """);
    }

    @Test
    void thereIsOneModule() {
        checkFix(new OutlineFaults(new GeblangFaults()), "Remove this declaration", """
            --- m.gb
            module m;
            module n;
            let b = 1;
            """, """
            --- m.gb
            module m;
            let b = 1;
            """);
    }

    @Test
    void anImportIsWrittenLegally() {
        checkFix(new OutlineFaults(new GeblangFaults()), "Change to `import json; import yaml;`", """
            --- m.gb
            import json, yaml;
            """, """
            --- m.gb
            import json; import yaml;
            """);
    }

    @Test
    void itsSemicolonIsAdded() {
        checkFix(new OutlineFaults(new GeblangFaults()), "Change to `import json;`", """
            --- m.gb
            import json
            import yaml;
            """, """
            --- m.gb
            import json;
            import yaml;
            """);
    }
}
