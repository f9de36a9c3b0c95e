package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;
import static dev.waymark.rules.RuleFixture.fixTitles;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rules.UnresolvedImport;
import org.junit.jupiter.api.Test;

class UnresolvedImportTest {

    @Test
    void theNotesTellWhereItWasLookedFor() {
        check(new UnresolvedImport(new GeblangRepairs()), """
            --- geblang.yaml
            name: app
            source: src
            --- src/users.gb
            module app.users;
            --- src/m.gb
            import app.user as u;
            #      ^^^^^^^^ unresolved-import: `app.user` is not found; did you mean `app.users`?
            # | Looked for src/app/user.gb, src/app/user/init.gb (beside the importing file)
            # | Looked for src/user.gb, src/user/init.gb (root of package app)
            # | Looked for app/user.gb, app/user/init.gb (working directory)
            import app.users as v;
            """);
    }

    @Test
    void withoutANeighbourItSaysWhatToDo() {
        check(new UnresolvedImport(new GeblangRepairs()), """
            --- m.gb
            import nosuch.thing;
            #      ^^^^^^^^^^^^ unresolved-import: `nosuch.thing` is not found; correct its path, or create the module.
            from another import x;
            #    ^^^^^^^ unresolved-import: `another` is not found; correct its path, or create the module.
            import geblang;
            #      ^^^^^^^ unresolved-import: `geblang` is not found; correct its path, or create the module.
            import testing;
            #      ^^^^^^^ unresolved-import: `testing` is not found; did you mean `web.testing`?
            import math.sqrt;
            #      ^^^^^^^^^ unresolved-import: `math.sqrt` is not found; did you mean `math`?
            """);
    }

    @Test
    void namesThatDifferInCaseAreSuggestedNotTaken() {
        check(new UnresolvedImport(new GeblangRepairs()), """
            --- util.gb
            module util;
            --- m.gb
            import Util;
            #      ^^^^ unresolved-import: `Util` is not found; did you mean `util`?
            """);
    }

    @Test
    void whatOtherRulesJudgeOrNobodyCanKnowIsSilent() {
        check(new UnresolvedImport(new GeblangRepairs()), """
            --- m.gb
            import geblang.foo;
            func f(): void { import nosuch; }
            export import nosuch;
            import json.;
            import math;
            --- app/geblang.yaml
            name: app
            dependencies:
              h: {git: github.com/a/h}
            --- app/m.gb
            import h.x as x;
            """);
    }

    @Test
    void aBrokenManifestExplainsIt() {
        check(new UnresolvedImport(new GeblangRepairs()), """
            --- waymark.toml
            geblang.edition = "current"
            --- geblang.yaml
            source: src
            dependencies:
              zz:
            --- src/u.gb
            module u;
            --- m.gb
            import u;
            #      ^ unresolved-import: `u` is not found; did you mean `src.u`?
            # | This manifest has errors, so that its package is not searched
            # | Looked for u.gb, u/init.gb (beside the importing file)
            """);
    }

    @Test
    void theUsesFollowTheCorrectedPath() {
        checkFix(new UnresolvedImport(new GeblangRepairs()), "Change to `math`", """
            --- m.gb
            import mth;
            let a = mth.sqrt(4.0);
            let b = "mth ${mth.pi}";
            """, """
            --- m.gb
            import math;
            let a = math.sqrt(4.0);
            let b = "mth ${math.pi}";
            """);
    }

    @Test
    void anAliasStays() {
        checkFix(new UnresolvedImport(new GeblangRepairs()), "Change to `math`", """
            --- m.gb
            import mth as mth;
            let a = mth.sqrt(4.0);
            """, """
            --- m.gb
            import math as mth;
            let a = mth.sqrt(4.0);
            """);
    }

    @Test
    void theModuleIsCreatedUnderItsName() {
        checkFix(new UnresolvedImport(new GeblangRepairs()), "Create `src/order.gb`", """
            --- geblang.yaml
            name: app
            source: src
            --- src/main/m.gb
            import app.order as o;
            """, """
            --- src/order.gb
            module app.order;
            """);
    }

    @Test
    void besideTheFileItIsNamedByItsPlace() {
        checkFix(new UnresolvedImport(new GeblangRepairs()), "Create `src/main/order.gb`", """
            --- geblang.yaml
            name: app
            source: src
            --- src/main/m.gb
            import order;
            """, """
            --- src/main/order.gb
            module main.order;
            """);
    }

    @Test
    void outsideOfPackagesTheWorkspaceFolderIsTheRoot() {
        assertThat(fixTitles(new UnresolvedImport(new GeblangRepairs()), """
            --- deep/m.gb
            import a.b as b;
            --- m.gb
            import c;
            """))
                .containsExactly(
                        "Create `deep/a/b.gb`",
                        "Create `a/b.gb`",
                        "Remove this import",
                        "Create `c.gb`",
                        "Remove this import");
    }

    @Test
    void aNeighbouringPackageBecomesADependency() {
        checkFix(new UnresolvedImport(new GeblangRepairs()), "Add the dependency `shared`", """
            --- app/geblang.yaml
            name: app
            dependencies: {}
            --- app/m.gb
            import shared.core as c;
            --- libs/keep.gb
            --- shared/geblang.yaml
            name: shared
            source: src
            --- shared/src/core.gb
            module shared.core;
            """, """
            --- app/geblang.yaml
            name: app
            dependencies:
              shared: ../shared
            """);
    }

    @Test
    void itJoinsTheOthers() {
        checkFix(new UnresolvedImport(new GeblangRepairs()), "Add the dependency `shared`", """
            --- app/geblang.yaml
            dependencies:
                b: ../b
            --- app/m.gb
            import shared.core as c;
            --- b/geblang.yaml
            name: b
            --- shared/geblang.yaml
            name: shared
            source: src
            --- shared/src/core.gb
            module shared.core;
            """, """
            --- app/geblang.yaml
            dependencies:
                shared: ../shared
                b: ../b
            """);
    }

    @Test
    void orTheImportGoes() {
        checkFix(new UnresolvedImport(new GeblangRepairs()), "Remove this import", """
            --- m.gb
            import json;
            import nosuch;
            json.parse("1");
            """, """
            --- m.gb
            import json;
            json.parse("1");
            """);
    }
}
