package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import dev.waymark.rules.MissingExport;
import org.junit.jupiter.api.Test;

class MissingExportTest {

    @Test
    void aModuleOffersWhatItDeclares() {
        check(new MissingExport(new GeblangExports()), """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            func hidden(): int { return 2; }
            export func _odd(): int { return 3; }
            export type Id = string;
            export class C {}
            --- m.gb
            from util import f, ff as g, zzz;
            #                   ^^ missing-export: `util` has no member `ff`; did you mean `f`?
            #                            ^^^ missing-export: `util` has no member `zzz`; use a name that it exports.
            import util as u;
            import math;
            u.f();
            u.g();
            # ^ missing-export: `util` has no member `g`; use a name that it exports.
            u.D d = u.C();
            # ^ missing-export: `util` has no member `D`; use a name that it exports.
            math.sqroot(4.0);
            #    ^^^^^^ missing-export: `math` has no member `sqroot`; did you mean `sqrt`?
            """);
    }

    @Test
    void todaysToolLetsPrivateNamesPassUntilTheProgramRuns() {
        check(new MissingExport(new GeblangExports()), """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            func hidden(): int { return 2; }
            export func _odd(): int { return 3; }
            export type Id = string;
            export class C {}
            --- m.gb
            import util;
            util.hidden();
            #    ^^^^^^ missing-export (warning): `hidden` is not exported by util.gb; add `export` to its declaration.
            # | `hidden` is declared here
            util._odd();
            #    ^^^^ missing-export (warning): `_odd` stays private to util.gb; use a name that it exports.
            util.Id x = "a";
            #    ^^ missing-export (warning): `Id` stays private to util.gb; use a name that it exports.
            """);
    }

    @Test
    void theCurrentEditionIsTheTools() {
        check(new MissingExport(new GeblangExports()), """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            func hidden(): int { return 2; }
            export func _odd(): int { return 3; }
            export type Id = string;
            export class C {}
            --- waymark.toml
            geblang.edition = "current"
            --- m.gb
            import util;
            util.hidden();
            #    ^^^^^^ missing-export (warning): `hidden` is not exported by util.gb; add `export` to its declaration.
            util._odd();
            #    ^^^^ missing-export: `_odd` stays private to util.gb; use a name that it exports.
            """);
    }

    @Test
    void theDocumentedEditionKnowsExportsOnly() {
        check(new MissingExport(new GeblangExports()), """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            func hidden(): int { return 2; }
            export func _odd(): int { return 3; }
            export type Id = string;
            export class C {}
            --- waymark.toml
            geblang.edition = "documented"
            --- m.gb
            import util;
            util.hidden();
            #    ^^^^^^ missing-export: `hidden` is not exported by util.gb; add `export` to its declaration.
            util._odd();
            util.Id x = "a";
            """);
    }

    @Test
    void theProgramFailsWhereTodaysCheckerDoesNotLook() {
        String code = """
            --- lib.gb
            module lib;
            --- m.gb
            import lib;
            let a = [lib.no() for x in [1]];
            #            ^^ missing-export (warning): `lib` has no member `no`; use a name that it exports.
            let b = "${lib.no()}";
            #              ^^ missing-export: `lib` has no member `no`; use a name that it exports.
            """;
        check(new MissingExport(new GeblangExports()), code);
        check(new MissingExport(new GeblangExports()), """
            --- waymark.toml
            geblang.edition = "documented"
            """ + code.replace(" (warning)", ""));
    }

    @Test
    void norDoesTheCheckerLookAtNamesThatTheFileBindsAnywhere() {
        check(new MissingExport(new GeblangExports()), """
            --- lib.gb
            module lib;
            --- m.gb
            import lib;
            func g(any lib): any { return lib.no(); }
            lib.no();
            #   ^^ missing-export (warning): `lib` has no member `no`; use a name that it exports.
            """);
    }

    @Test
    void typesOfAFacadeAreTakenOnTrust() {
        check(new MissingExport(new GeblangExports()), """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            func hidden(): int { return 2; }
            export func _odd(): int { return 3; }
            export type Id = string;
            export class C {}
            --- facade.gb
            module facade;
            from util import C;
            --- m.gb
            import facade;
            facade.C c = null;
            let x = facade.C();
            #              ^ missing-export: `facade` has no member `C`; use a name that it exports.
            """);
    }

    @Test
    void nothingFollowsFromAnotherFault() {
        check(new MissingExport(new GeblangExports()), """
            --- util.gb
            module util;
            export func f(): int { return 1; }
            func hidden(): int { return 2; }
            export func _odd(): int { return 3; }
            export type Id = string;
            export class C {}
            --- m.gb
            import nosuch;
            nosuch.f();
            from other import x;
            import util;
            import util as json;
            import json;
            json.nope();
            func g(any util): any { return util.zz(); }
            func h(): void { import math; math.nope(); }
            """);
    }

    @Test
    void theNameIsCorrected() {
        checkFix(new MissingExport(new GeblangExports()), "Change to `sqrt`", """
            --- m.gb
            import math;
            math.sqroot(4.0);
            """, """
            --- m.gb
            import math;
            math.sqrt(4.0);
            """);
    }

    @Test
    void theDeclarationIsExported() {
        checkFix(new MissingExport(new GeblangExports()), "Export `hidden`", """
            --- util.gb
            module util;

            # Says so.
            @deprecated("x")
            async func hidden(): int { return 2; }
            --- m.gb
            from util import hidden;
            """, """
            --- util.gb
            module util;

            # Says so.
            export @deprecated("x")
            async func hidden(): int { return 2; }
            """);
    }
}
