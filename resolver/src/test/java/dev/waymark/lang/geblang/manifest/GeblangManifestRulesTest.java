package dev.waymark.lang.geblang.manifest;

import static dev.waymark.rules.RuleFixture.check;
import static dev.waymark.rules.RuleFixture.checkFix;

import dev.waymark.rules.Rule;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of manifests, and where. */
class GeblangManifestRulesTest {

    private static final Rule ALL = (file, context, report) -> {
        if (GeblangManifest.isManifest(file.path())) {
            GeblangManifestRules.ALL.forEach(rule -> rule.check(file, context, report));
        }
    };

    @Test
    void aSoundManifestIsSilent() {
        check(ALL, """
            --- app/geblang.yaml
            name: acme.app
            version: 1.2
            source: src
            resources: [templates]
            dependencies:
              shared: ../shared
              tool: {git: github.com/acme/tool, version: v1}
            --- app/geblang.lock
            dependencies:
              tool: {url: "https://github.com/acme/tool", version: v1, commit: 9f2c}
            --- app/src/m.gb
            --- app/vendor/tool/geblang.yaml
            name: tool
            --- shared/geblang.yaml
            name: shared
            """);
    }

    @Test
    void wrongTypes() {
        check(ALL, """
            --- geblang.yaml
            name: [a]
            #     ^^^ invalid-manifest-value: `name` must be a string, not a list.
            paths: foo
            #      ^^^ invalid-manifest-value: `paths` must be a list of strings, not a string.
            permissions:
              onnx: perhaps
            #       ^^^^^^^ invalid-manifest-value: `onnx` must be true or false, not a string.
            """);
    }

    @Test
    void aBrokenManifestSaysOneThing() {
        check(ALL, """
            --- geblang.yaml
            version: 1
            version: 2
            #^^^^^^ malformed-manifest: `version` is given twice; remove one of the two.
            """);
    }

    @Test
    void keysThatNobodyReads() {
        check(ALL, """
            --- geblang.yaml
            name: a
            sorce: .
            #^^^^ unknown-manifest-key: Geblang has no key `sorce`; did you mean `source`?
            licence: MIT
            #^^^^^^ unknown-manifest-key: Geblang has no key `licence`; nothing reads it.
            package: {nam: x}
            #         ^^^ unknown-manifest-key: Geblang has no key `nam`; did you mean `name`?
            extensions: {py: {command: []}}
            """);
        checkFix(ALL, "Change to `source`", """
            --- geblang.yaml
            name: a
            "sorce": .
            """, """
            --- geblang.yaml
            name: a
            "source": .
            """);
    }

    @Test
    void otherPeoplesFilesOfThatName() {
        check(ALL, """
            --- snippets/geblang.json
            {
              "Function declaration": {"prefix": "func", "body": ["func"]},
              "Class": {"prefix": "class", "body": []}
            }
            """);
    }

    @Test
    void dependenciesWithoutASource() {
        check(ALL, """
            --- geblang.yaml
            dependencies:
              zz:
            # ^^ invalid-dependency: `zz` has neither a path nor a `git` address; give it one.
              b: [1]
            #    ^^^ invalid-dependency: `b` must be a path, or a table with `path` or `git`.
            """);
    }

    @Test
    void dependenciesThatAreNotThere() {
        check(ALL, """
            --- geblang.yaml
            dependencies:
              b: ../nosuch
            #    ^^^^^^^^^ invalid-dependency (warning): `../nosuch` is no folder on this machine; `b` provides nothing.
              h: {git: github.com/a/h}
            # ^ dependency-not-installed: `h` is not installed in vendor/h; run `geblang install`.
            """);
    }

    @Test
    void dependenciesWithTwoSources() {
        check(ALL, """
            --- geblang.yaml
            dependencies:
              h: {git: github.com/a/h, path: ./h}
            #          ^^^^^^^^^^^^^^ invalid-dependency (warning): `h` has a path, so that its repository is not looked \
            at; remove one of the two.
            --- h/geblang.yaml
            name: h
            """);
    }

    @Test
    void dependenciesInsideThePackage() {
        check(ALL, """
            --- geblang.yaml
            dependencies:
              lib: ./libs/lib
            # ^^^ invalid-dependency (warning): `lib` has no manifest of its own, and another package's lies above it: \
            its modules are not found; add a geblang.yaml to its folder.
            # | This manifest is read for it instead
            --- libs/lib/x.gb
            """);
    }

    @Test
    void dependenciesUnderAnotherName() {
        check(ALL, """
            --- app/geblang.yaml
            dependencies:
              mnt: ../shared
            # ^^^ invalid-dependency (warning): `mnt` is called `shared` in its own manifest; imports begin with \
            `shared.`, not with `mnt.`.
              core: ../core
            # ^^^^ invalid-dependency (hint): `core` is called `acme.core` in its own manifest; imports begin with \
            `acme.core.`, not with `core.`.
            --- shared/geblang.yaml
            name: shared
            --- core/geblang.yaml
            name: acme.core
            """);
    }

    @Test
    void dependenciesWithoutAManifest() {
        check(ALL, """
            --- app/geblang.yaml
            dependencies:
              mnt: ../shared
            # ^^^ edition-difference: `mnt` has no manifest, which a dependency must have; add a geblang.yaml to its \
            folder.
            --- shared/core.gb
            """);
    }

    @Test
    void foldersThatAreNotThere() {
        check(ALL, """
            --- geblang.yaml
            source: src
            #       ^^^ invalid-manifest-value (warning): There is no folder `src` beside this manifest; create it or \
            change the path.
            paths: [generated]
            #       ^^^^^^^^^ invalid-manifest-value (hint): There is no folder `generated` beside this manifest; create \
            it or change the path.
            """);
    }

    @Test
    void packagesUnderABuiltInName() {
        check(ALL, """
            --- geblang.yaml
            name: json.tools
            #     ^^^^^^^^^^ reserved-name (warning): `json` is a built-in name: imports that begin with it never lead to \
            this package; choose another name.
            """);
    }

    @Test
    void lockFilesThatSayOtherwise() {
        check(ALL, """
            --- geblang.yaml
            dependencies:
              a: {git: github.com/x/a}
            # ^ lock-mismatch: `a` is not in the lock file; run `geblang install`.
              b: {git: github.com/x/b}
            #          ^^^^^^^^^^^^^^ lock-mismatch: `b` is locked from `https://github.com/y/b`; run `geblang install`.
              c: {git: "git@github.com:x/c", version: v2}
            #                                         ^^ lock-mismatch: `c` is locked at `v1`; run `geblang install`.
            --- geblang.lock
            dependencies:
              b: {url: "https://github.com/y/b", commit: 1}
              c: {url: "git@github.com:x/c", version: v1, commit: 1}
            --- vendor/a/geblang.yaml
            --- vendor/b/geblang.yaml
            --- vendor/c/geblang.yaml
            """);
        check(ALL, """
            --- geblang.yaml
            dependencies:
              a: {git: github.com/x/a}
            # ^ lock-mismatch: The lock file cannot be read; run `geblang install`.
            --- geblang.lock
            garbage: [
            --- vendor/a/geblang.yaml
            """);
    }

    @Test
    void placesFromTheEnvironment() {
        check(ALL, """
            --- geblang.yaml
            dependencies:
              a: $LIBS/a
              b: $NOLIBS/b
            #    ^^^^^^^^^ invalid-dependency (warning): `$NOLIBS/b` is no folder on this machine; `b` provides nothing.
            --- libs/a/geblang.yaml
            name: a
            """, Map.of("LIBS", "/ws/libs"));
    }
}
