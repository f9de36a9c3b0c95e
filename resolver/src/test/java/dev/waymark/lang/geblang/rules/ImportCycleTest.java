package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkAll;

import dev.waymark.diagnostic.Severity;
import dev.waymark.rules.ImportCycle;
import org.junit.jupiter.api.Test;

class ImportCycleTest {

    @Test
    void theWayBackIsTold() {
        check(new ImportCycle(Severity.WARNING, "which fails when the program runs"), """
            --- a.gb
            module a;
            import b;
            #      ^ import-cycle: This import closes a circle, which fails when the program runs: a.gb → b.gb → a.gb; move what both need to a third file.
            # | On the way back to a.gb
            --- b.gb
            module b;
            import a;
            #      ^ import-cycle: This import closes a circle, which fails when the program runs: b.gb → a.gb → b.gb; move what both need to a third file.
            --- c.gb
            module c;
            import a;
            import c as me;
            #      ^ import-cycle: This import closes a circle, which fails when the program runs: c.gb → c.gb; move what both need to a third file.
            """);
    }

    @Test
    void aLibraryModuleMayImportItsNativeTwin() {
        checkAll("""
            --- stdlib/geblang.yaml
            name: geblang.stdlib
            --- stdlib/profiler.gb
            module profiler;
            import profiler as native;
            export func on(): any { return native.cpu; }
            """);
    }
}
