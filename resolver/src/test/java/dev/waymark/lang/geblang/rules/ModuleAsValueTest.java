package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

class ModuleAsValueTest {

    @Test
    void aModuleIsNoValue() {
        check(new ModuleAsValue(), """
            --- m.gb
            import math;
            import web.router as r;
            let x = math;
            #       ^^^^ module-as-value: `math` is a module, not a value; use one of its members, as in `math.member`.
            let y = math.sqrt(4.0);
            let names = dir(math);
            func f(any z): any { return r; }
            #                           ^ module-as-value: `r` is a module, not a value; use one of its members, as in `r.member`.
            f(math);
            # ^^^^ module-as-value: `math` is a module, not a value; use one of its members, as in `math.member`.
            """);
    }

    @Test
    void itsUseGoesUnnoticedWhereTodaysCheckerDoesNotLook() {
        String code = """
            --- lib.gb
            module lib;
            --- m.gb
            import lib;
            import math;
            let x = "${lib}";
            #          ^^^ module-as-value (warning): `lib` is a module, not a value; use one of its members, as in `lib.member`.
            if (math == 1) { }
            #   ^^^^ module-as-value: `math` is a module, not a value; use one of its members, as in `math.member`.
            """;
        check(new ModuleAsValue(), code);
        check(new ModuleAsValue(), """
            --- waymark.toml
            geblang.edition = "documented"
            """ + code.replace(" (warning)", ""));
    }

    @Test
    void whateverElseHasTheNameIsAValue() {
        check(new ModuleAsValue(), """
            --- m.gb
            import math;
            import json;
            func f(any math): any { return math; }
            let json = 1;
            f(json);
            """);
    }

    @Test
    void anExportedImportCountsANestedOneDoesNot() {
        check(new ModuleAsValue(), """
            --- m.gb
            export import json;
            let a = json;
            #       ^^^^ module-as-value: `json` is a module, not a value; use one of its members, as in `json.member`.
            func f(): any { import csv; return csv; }
            """);
    }

    @Test
    void reflectionHoldsAModule() {
        checkFix(new ModuleAsValue(), "Look the module up by its name", """
            --- m.gb
            import web.router as r;
            let x = r;
            """, """
            --- m.gb
            import reflect;
            import web.router as r;
            let x = reflect.module("web.router");
            """);
    }
}
