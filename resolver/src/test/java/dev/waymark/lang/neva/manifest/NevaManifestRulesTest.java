package dev.waymark.lang.neva.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleFixture;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of manifests, and where. */
class NevaManifestRulesTest {

    private static final Rule ALL = (file, context, report) -> {
        if (!NevaFile.isSource(file.path())) {
            NevaManifestRules.ALL.forEach(rule -> rule.check(file, context, report));
        }
    };

    private static void check(String layout) {
        RuleFixture.check(ALL, layout, Map.of("HOME", "/ws/home"));
    }

    @Test
    void soundManifestsAreSilent() {
        check("""
            --- a/neva.yml
            neva: 0.41.0
            --- b/neva.yaml
            neva: v0.41
            deps:
            --- c/neva.yml
            neva: "0.0.1"
            deps: {}
            --- d/neva.yml
            neva: 0.41.0-beta.1
            """);
    }

    @Test
    void aManifestMustSayWhichReleaseItNeeds() {
        check("""
            --- without/neva.yml
            deps: {}
            #^^^ malformed-manifest: A manifest says with `neva` which release it needs; write one like `neva: 0.41.0`.
            --- null/neva.yml
            neva:
            #^^^ malformed-manifest: A manifest says with `neva` which release it needs; write one like `neva: 0.41.0`.
            --- range/neva.yml
            neva: ^0.41.0
            #     ^^^^^^^ malformed-manifest: `^0.41.0` is no version of Neva; write one like 0.41.0.
            --- case/neva.yml
            Neva: 0.41.0
            #^^^ malformed-manifest: `Neva` is not read; write `neva`.
            """);
    }

    @Test
    void whatTheDecoderRefuses() {
        check("""
            --- list/neva.yml
            neva: 0.41.0
            deps:
              - a
            # ^^^ malformed-manifest: `deps` must be a table from names to modules, not a list.
            --- text/neva.yml
            neva: 0.41.0
            deps:
              a: b
            #    ^ malformed-manifest: `a` must be a table with `path` and `version`, not a string.
            --- parts/neva.yml
            neva: [0.41.0]
            #     ^^^^^^^^ malformed-manifest: `neva` must be a string, not a list.
            deps:
              a: {path: {}, version: 1.0}
            #           ^^ malformed-manifest: `path` must be a string, not a table.
            --- twice/neva.yml
            neva: 0.41.0
            neva: 0.41.0
            #^^^ malformed-manifest: `neva` is given twice; remove one of the two.
            """);
    }

    @Test
    void anotherReleaseThanTheCompilersIsRefused() {
        check("""
            --- patch/neva.yml
            neva: 0.41.1
            #     ^^^^^^ incompatible-version: `0.41.1` asks for another Neva than 0.41.0; update Neva with `neva upgrade`, or ask for a release that 0.41.0 serves.
            --- minor/neva.yml
            neva: 0.42
            #     ^^^^ incompatible-version: `0.42` asks for another Neva than 0.41.0; update Neva with `neva upgrade`, or ask for a release that 0.41.0 serves.
            --- major/neva.yml
            neva: 1
            #     ^ incompatible-version: `1` asks for another Neva than 0.41.0; update Neva with `neva upgrade`, or ask for a release that 0.41.0 serves.
            """);
    }

    @Test
    void theCompilerOnThisMachineCounts() {
        check("""
            --- home/neva/std/neva.yml
            neva: 0.43.0
            --- newer/neva.yml
            neva: 0.42.0
            --- newest/neva.yml
            neva: 0.44.0
            #     ^^^^^^ incompatible-version: `0.44.0` asks for another Neva than 0.43.0; update Neva with `neva upgrade`, or ask for a release that 0.43.0 serves.
            """);
    }

    @Test
    void keysThatNobodyReads() {
        check("""
            --- neva.yml
            neva: 0.41.0
            dep: {}
            #^^ unknown-manifest-key: Neva has no key `dep`; did you mean `deps`?
            licence: MIT
            #^^^^^^ unknown-manifest-key: Neva has no key `licence`; nothing reads it.
            deps:
              a: {path: x, version: 1.0.0, branch: main}
            #                              ^^^^^^ unknown-manifest-key: Neva has no key `branch`; nothing reads it.
            # ^ dependency-not-installed: `a` 1.0.0 is not on this machine; run `neva build` to download it.
            """);
    }

    @Test
    void ofTwoManifestsOneIsRead() {
        check("""
            --- neva.yaml
            neva: 0.41.0
            --- neva.yml
            neva: 0.0.1
            #^^^ malformed-manifest (warning): This manifest is not read, since neva.yaml beside it comes first; keep one of the two.
            --- upper/Neva.yml
            neva: 0.41.0
            #^^^ malformed-manifest (warning): This manifest is not read; rename it to neva.yml, in lower case.
            """);
        check("""
            --- NEVA.yaml
            neva: 9
            #^^^ malformed-manifest: This manifest is not read; rename it to neva.yaml, in lower case.
            """);
    }

    @Test
    void dependenciesWithoutAVersion() {
        check("""
            --- neva.yml
            neva: 0.41.0
            deps:
              github.com/a/b:
            # ^^^^^^^^^^^^^^ invalid-dependency: `github.com/a/b` has no version; add the git tag to take.
              c: {path: github.com/a/c}
            # ^ invalid-dependency: `c` has no version; add the git tag to take.
              d: {version: main}
            # ^ dependency-not-installed: `d` main is not on this machine; run `neva build` to download it.
            """);
    }

    @Test
    void theSpecificationAsksForAPathAndANumber() {
        check("""
            --- waymark.toml
            neva.edition = "documented"
            --- neva.yml
            neva: 0.30.2
            deps:
              d: {version: main}
            # ^ invalid-dependency: `d` has no path; add the git location to clone.
            #              ^^^^ invalid-dependency: `main` is no semantic version; write one like 1.2.0.
            # ^ dependency-not-installed: `d` main is not on this machine; run `neva build` to download it.
              github.com/nevalang/x@0-0-12:
                path: github.com/nevalang/x
                version: 0.0.16
            --- home/neva/deps/github.com/nevalang/x_0.0.16/neva.yml
            neva: 0.30.2
            """);
    }

    @Test
    void namesThatNoImportCanUse() {
        check("""
            --- neva.yml
            neva: 0.41.0
            deps:
              std: {path: a, version: 1.0.0}
            # ^^^ invalid-dependency: `std` is the standard library, which every module has already; remove it, or choose another name.
              x@0-0-12:
            # ^^^^^^^^ edition-difference: `x@0-0-12` cannot be written in an import; name it with letters, digits and `_`, and give the repository as its `path`.
            # ^^^^^^^^ dependency-not-installed: `x@0-0-12` 1.0.0 is not on this machine; run `neva build` to download it.
                version: 1.0.0
            --- today/waymark.toml
            neva.edition = "current"
            --- today/neva.yml
            neva: 0.41.0
            deps:
              a/type: {version: 1.0.0}
            # ^^^^^^ invalid-dependency (warning): `a/type` cannot be written in an import; name it with letters, digits and `_`, and give the repository as its `path`.
            --- home/neva/deps/a/type_1.0.0/neva.yml
            neva: 0.41.0
            """);
    }

    @Test
    void whatWasDownloadedMustBeAModule() {
        check("""
            --- app/neva.yml
            neva: 0.41.0
            deps:
              a: {version: 1.0.0}
              b: {version: 1.0.0}
            # ^ malformed-manifest: `b` was downloaded to /ws/home/neva/deps/b_1.0.0, but it holds no neva.yml; take a version that is a Neva module.
              c: {version: 1.0.0}
            #              ^^^^^ incompatible-version: `c` asks for Neva 0.99.0, not 0.41.0; update Neva with `neva upgrade`, or take an earlier version.
            # | The release is asked for here
            --- home/neva/deps/a_1.0.0/neva.yaml
            neva: 0.30.0
            --- home/neva/deps/b_1.0.0/main/main.neva
            --- home/neva/deps/c_1.0.0/neva.yml
            neva: 0.99.0
            # waymark: ignore incompatible-version
            """);
    }

    @Test
    void fixes() {
        fix("Change to `0.41.0`", "neva: ^0.41.0\n", "neva: 0.41.0\n");
        fix("Change to `0.41.0`", "neva: latest\n", "neva: 0.41.0\n");
        fix("Change to `0.41.0`", "neva: 7\n", "neva: 0.41.0\n");
        fix("Change to `neva`", "Neva: 0.41.0\n", "neva: 0.41.0\n");
        fix("Add `neva: 0.41.0`", "# ours\ndeps: {}\n", "# ours\nneva: 0.41.0\ndeps: {}\n");
        fix("Add `neva: 0.41.0`", "neva:\ndeps: {}\n", "neva: 0.41.0\ndeps: {}\n");
        fix("Change to `deps`", "neva: 0.41.0\ndep: {}\n", "neva: 0.41.0\ndeps: {}\n");
        fix("Remove `std`", "neva: 0.41.0\ndeps:\n  std: {version: a}\n", "neva: 0.41.0\ndeps:\n");
        fix(
                "Rename to `x_0_0_12`",
                "neva: 0.41.0\ndeps:\n  a.b/x@0-0-12:\n    version: 1\n",
                "neva: 0.41.0\ndeps:\n  x_0_0_12:\n    path: a.b/x@0-0-12\n    version: 1\n");
        fix(
                "Rename to `my_lib`",
                "neva: 0.41.0\ndeps:\n  a.b/my-lib: {version: 1}\n",
                "neva: 0.41.0\ndeps:\n  my_lib: {path: a.b/my-lib, version: 1}\n");
        fix(
                "Rename to `_2d`",
                "neva: 0.41.0\ndeps:\n  2d: {path: a, version: 1}\n",
                "neva: 0.41.0\ndeps:\n  _2d: {path: a, version: 1}\n");
    }

    @Test
    void aNameThatIsTakenIsNotProposed() {
        assertThat(RuleFixture.fixTitles(ALL, """
            --- neva.yml
            neva: 0.41.0
            deps:
              my-lib: {version: 1}
              my_lib: {version: 2}
            """)).isEmpty();
    }

    private static void fix(String title, String before, String after) {
        RuleFixture.checkFix(ALL, title, "--- neva.yml\n" + before, "--- neva.yml\n" + after);
    }
}
