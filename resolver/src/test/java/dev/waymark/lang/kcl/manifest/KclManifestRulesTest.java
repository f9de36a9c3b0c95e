package dev.waymark.lang.kcl.manifest;

import dev.waymark.lang.kcl.Kcl;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleFixture;
import org.junit.jupiter.api.Test;

/** What is said of manifests, and where. */
class KclManifestRulesTest {

    private static final Rule ALL = (file, context, report) -> {
        if (!KclFile.isSource(file.path())) {
            KclManifestRules.ALL.forEach(rule -> rule.check(file, context, report));
        }
    };

    private static void check(String layout) {
        RuleFixture.check(Kcl.INSTANCE, ALL, layout);
    }

    @Test
    void soundManifestsAreSilent() {
        check("""
            --- app/kcl.mod
            [package]
            name = "app"
            edition = "0.4.5"
            version = "0.0.1"
            description = "x"
            include = ["a"]
            [dependencies]
            hy-phen = { path = "../lib" }
            [profile]
            entries = ["main.k", "${KCL_MOD}/x.k"]
            --- app/kcl.mod.lock
            --- app/kcl.yaml
            kcl_cli_configs:
              files: [main.k]
              disable_none: true
              package_maps:
                lib: ../lib
            kcl_options:
              - key: a
                value: 1
            --- kcl.work
            workspace ./app
            --- lib/kcl.mod
            [package]
            name = "hy-phen"
            --- empty/kcl.mod
            """);
    }

    @Test
    void aBrokenManifestSaysOneThing() {
        check("""
            --- kcl.mod
            [package]
            name = "a"
            name = 3
            #^^^ malformed-manifest: `name` is given twice; remove one of the two.
            [dependencies]
            x = {}
            """);
    }

    @Test
    void theCompilerAloneCompilesOn() {
        check("""
            --- waymark.toml
            [kcl]
            edition = "current"
            --- kcl.mod
            name = 1
            #^^^ unknown-manifest-key: KCL has no key `name`; nothing reads it.
            [dependencies]
            xx = {}
            #^ invalid-dependency (warning): `xx` has no source; give it `oci`, `git` or `path`.
            """);
    }

    @Test
    void wrongTypes() {
        check("""
            --- kcl.mod
            [package]
            name = 1
            #      ^ invalid-manifest-value: `name` must be a string, not a number.
            include = "x"
            #         ^^^ invalid-manifest-value: `include` must be a list of strings, not a string.
            [profile]
            entries = [1]
            #          ^ invalid-manifest-value: `entries` is a list of strings, not of a number.
            [dependencies]
            a = { git = true, path = "p" }
            #           ^^^^ invalid-manifest-value: `git` must be a string, not a boolean.
            #                 ^^^^ invalid-dependency (warning): `a` has more than one source; keep one of `git`, `path`.
            #                        ^^^ invalid-dependency: There is no folder `p`, so that `a` cannot be imported; correct the path.
            b = 1
            #   ^ invalid-dependency: `b` must be a version, or a table with `oci`, `git` or `path`.
            """);
    }

    @Test
    void keysThatNobodyReads() {
        check("""
            --- kcl.mod
            [package]
            nam = "a"
            #^^ unknown-manifest-key: KCL has no key `nam`; did you mean `name`?
              [dependencys]
            #  ^^^^^^^^^^^ unknown-manifest-key: KCL has no key `dependencys`; did you mean `dependencies`?
            [dependencies]
            a = { pth = "x", path = "a" }
            #     ^^^ unknown-manifest-key: KCL has no key `pth`; did you mean `path`?
            --- a/kcl.mod
            --- kcl.yaml
            kcl_cli_config:
            #^^^^^^^^^^^^^ unknown-manifest-key: KCL has no key `kcl_cli_config`; did you mean `kcl_cli_configs`?
            kcl_options: []
            --- krm/kcl.yaml
            apiVersion: krm.kcl.dev/v1alpha1
            kind: KCLRun
            """);
    }

    @Test
    void oneStateOfARepository() {
        check("""
            --- kcl.mod
            [dependencies]
            aa = { git = "https://h/a", tag = "1", commit = "2" }
            #                                      ^^^^^^ invalid-dependency: `aa` may have only one of `branch`, `tag` and `commit`; keep one of `tag`, `commit`.
            #^ dependency-not-installed: `aa` is not installed; run `kcl mod update`.
            """);
    }

    @Test
    void namesThatCollideOrCannotBeImported() {
        check("""
            --- kcl.mod
            [package]
            name = "self"
            [dependencies]
            a-b = { path = "l" }
            a_b = { path = "l" }
            #^^ invalid-dependency: `a_b` and `a-b` are both imported as `a_b`, since `-` becomes `_`; rename one.
            "1x" = { path = "l" }
            #^^^ invalid-dependency (warning): `1x` cannot be written in an import; choose a name of letters, digits and `_`.
            self = { path = "l" }
            #^^^ invalid-dependency (warning): `self` is this module itself; remove it.
            math = { path = "l" }
            #^^^ shadowed-builtin: `math` is a system module, which imports of that name lead to; choose another name.
            --- l/kcl.mod
            """);
    }

    @Test
    void pathsToNowhere() {
        check("""
            --- kcl.mod
            [dependencies]
            gone = { path = "../gone" }
            #               ^^^^^^^^^ invalid-dependency: There is no folder `../gone`, so that `gone` cannot be imported; correct the path.
            bare = { path = "bare" }
            #               ^^^^^^ invalid-dependency: `bare` holds no kcl.mod, so that `bare` cannot be imported; add one.
            --- bare/z.k
            """);
    }

    @Test
    void whatIsNotInstalled() {
        check("""
            --- kcl.mod
            [dependencies]
            k8s = "1.31"
            #^^ dependency-not-installed: `k8s` is not installed; run `kcl mod update`.
            lib = "1.0"
            --- vendor/lib_1.0/kcl.mod
            """);
    }

    @Test
    void theLockFileSaysAnother() {
        check("""
            --- kcl.mod
            [dependencies]
            a = "1.1"
            #   ^^^^^ lock-mismatch: `a` is locked at `1.0`; run `kcl mod update`.
            bb = "1.0"
            #^ lock-mismatch: `bb` is not in the lock file; run `kcl mod update`.
            c = { git = "https://h/c", commit = "abc" }
            d = { git = "https://h/c", version = "v2" }
            --- kcl.mod.lock
            [dependencies.a]
            version = "1.0"
            [dependencies.c]
            version = "0.3"
            [dependencies.d]
            version = "2"
            --- vendor/a/kcl.mod
            --- vendor/bb/kcl.mod
            --- vendor/c/kcl.mod
            --- vendor/d/kcl.mod
            """);
    }

    @Test
    void aBrokenLockFile() {
        check("""
            --- kcl.mod
            --- kcl.mod.lock
            ab
            #^ malformed-manifest: `ab` has no value; write `=` and a value behind it.
            """);
    }

    @Test
    void foldersOfSettingsAndWorkspaces() {
        check("""
            --- kcl.yaml
            kcl_cli_configs:
              package_maps:
                a: gone
            #      ^^^^ invalid-dependency (warning): There is no folder `gone`; create it or correct the path.
                b: bare
            #      ^^^^ invalid-dependency (warning): `bare` holds no kcl.mod, without which it is no package; add one.
                c: [x]
            #      ^^^ invalid-manifest-value: `c` must be the path of a folder, not a list.
            --- bare/z.k
            --- kcl.work
            workspace ./bare
            workspace ./gone
            #         ^^^^^^ invalid-manifest-value (warning): There is no folder `./gone`; create it or correct the path.
            folder ./bare
            #^^^^^ malformed-manifest (warning): `folder` means nothing here; each line is `workspace PATH`.
            """);
    }
}
