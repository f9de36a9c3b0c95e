package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;
import static dev.waymark.rules.RuleFixture.fixTitles;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingImportTest {

    @Test
    void everyBuiltInModuleNeedsItsImport() {
        check(new MissingImport(), """
            --- m.gb
            import io;
            import math as m;
            io.println(math.sqrt(4.0));
            #          ^^^^ missing-import: `math` is used without an import; add `import math;`.
            if (json.parse("1") == null) { }
            #   ^^^^ missing-import (warning): `json` is used without an import; add `import json;`.
            let a = "${router.newRouter()}";
            #          ^^^^^^ missing-import: `router` is used without an import; add `import web.router;`.
            let b = redis.connect("a");
            #       ^^^^^ missing-import: `redis` is used without an import; add `import redis;`.
            let c = bytes.fromString("hi");
            let d = dir(csv);
            #           ^^^ missing-import: `csv` is used without an import; add `import csv;`.
            let e = unknown.thing();
            """);
    }

    @Test
    void anImportedPathIsNoName() {
        check(new MissingImport(), """
            --- shop/prices.gb
            module shop.prices;
            export func all() {}
            --- m.gb
            import shop.prices;
            import shop.prices as p;
            let a = shop.prices.all();
            #       ^^^^ missing-import: The import of `shop.prices` binds `prices` alone; write `prices` here.
            let b = prices.all();
            let c = shop.other.all();
            func f(any shop) { return shop.prices.all(); }
            """);
        checkFix(new MissingImport(), "Write `prices`", """
            --- shop/prices.gb
            --- m.gb
            import shop.prices;
            let a = shop.prices.all();
            """, """
            --- m.gb
            import shop.prices;
            let a = prices.all();
            """);
    }

    @Test
    void soDoesAUsersModule() {
        check(new MissingImport(), """
            --- helper.gb
            module helper;
            --- m.gb
            let x = helper.go();
            #       ^^^^^^ missing-import: `helper` is used without an import; add `import helper;`.
            func f(any helper): any { return helper.go(); }
            """);
    }

    @Test
    void todaysToolTakesTypesOnTrust() {
        check(new MissingImport(), """
            --- m.gb
            class K extends test.Test {}
            #               ^^^^ missing-import (warning): `test` is used without an import; add `import test;`.
            """);
    }

    @Test
    void orANameThatTheFileBindsElsewhere() {
        check(new MissingImport(), """
            --- m.gb
            func f(any json): any { return json.parse("1"); }
            json.parse("2");
            #^^^ missing-import (warning): `json` is used without an import; add `import json;`.
            """);
    }

    @Test
    void orCallsOfNativeModulesWhereItsCheckerDoesNotLook() {
        check(new MissingImport(), """
            --- m.gb
            let a = true ? math.abs(1) : math.pi;
            #              ^^^^ missing-import (warning): `math` is used without an import; add `import math;`.
            #                            ^^^^ missing-import: `math` is used without an import; add `import math;`.
            let b = "${math.abs(1)} ${functools.pipe()}";
            #          ^^^^ missing-import (warning): `math` is used without an import; add `import math;`.
            #                         ^^^^^^^^^ missing-import: `functools` is used without an import; add `import functools;`.
            func f() { math.abs(1); return math.abs(1); }
            #          ^^^^ missing-import: `math` is used without an import; add `import math;`.
            #                              ^^^^ missing-import (warning): `math` is used without an import; add `import math;`.
            """);
    }

    @Test
    void theSpecificationDoesNot() {
        check(new MissingImport(), """
            --- waymark.toml
            geblang.edition = "documented"
            --- m.gb
            class K extends test.Test {}
            #               ^^^^ missing-import: `test` is used without an import; add `import test;`.
            if (json.parse("1") == null) { }
            #   ^^^^ missing-import: `json` is used without an import; add `import json;`.
            """);
    }

    @Test
    void anImportInABlockBindsUsersModulesOnly() {
        check(new MissingImport(), """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            export class C {}
            --- m.gb
            func f(): void { import math; math.sqrt(1.0); }
            #                             ^^^^ missing-import: `math` is used without an import; add `import math;`.
            func g(): void { import util; util.f(); }
            func h(): void { import csv as c; c.parse(""); }
            """);
    }

    @Test
    void norDoFunctionsTakenOutOfModulesInABlock() {
        check(new MissingImport(), """
            --- m.gb
            func g(): int { from math import sqrt, pi; return sqrt(pi); }
            #                                                 ^^^^ missing-import: `sqrt` is imported inside a block only; move the import to the top level.
            if (true) { from math import abs; let a = "${abs(1)}"; let b = abs; }
            func h(any abs): any { return abs(1); }
            """);
    }

    @Test
    void aTestSeesTheImportsOfItsModule() {
        check(new MissingImport(), """
            --- x.gb
            module x;
            import json;
            --- x_test.gb
            module x;
            let a = json.parse("1");
            let b = csv.parse("1");
            #       ^^^ missing-import: `csv` is used without an import; add `import csv;`.
            """);
    }

    @Test
    void aBrokenImportMayBindIt() {
        check(new MissingImport(), """
            --- m.gb
            import web., json;
            json.parse("1");
            """);
    }

    @Test
    void everyCandidateIsOffered() {
        assertThat(fixTitles(new MissingImport(), """
            --- app/router.gb
            module app.router;
            --- m.gb
            let r = router.make();
            """)).containsExactly("Import `app.router`", "Import `web.router`");
    }

    @Test
    void theImportIsAdded() {
        checkFix(new MissingImport(), "Import `web.router`", """
            --- m.gb
            import io;

            let r = router.newRouter();
            """, """
            --- m.gb
            import io;
            import web.router as router;

            let r = router.newRouter();
            """);
    }
}
