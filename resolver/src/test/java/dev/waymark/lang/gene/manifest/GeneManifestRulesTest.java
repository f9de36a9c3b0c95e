package dev.waymark.lang.gene.manifest;

import dev.waymark.lang.gene.Gene;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleFixture;
import org.junit.jupiter.api.Test;

/** What is said of manifests of both dialects, and where. */
class GeneManifestRulesTest {

    private static final Rule ALL = (file, context, report) -> {
        if (!GeneFile.isSource(file.path())) {
            GeneManifestRules.ALL.forEach(rule -> rule.check(file, context, report));
        }
    };

    private static void check(String layout) {
        RuleFixture.check(Gene.INSTANCE, ALL, layout);
    }

    @Test
    void soundManifestsOfEveryShapeAreSilent() {
        check("""
            --- flat/package.gene
            # A comment
            ^name "x/flat" ^version "0.1.0"
            ^source-dir "src"
            ^author ["Ada"]
            ^gene-version "*"
            ^globals ["Flat"]
            ^dependencies [
              ($dep "x/map" ">=0.1.0" ^path "../map")
            ]
            --- flat/src/index.gene
            --- map/package.gene
            {^name "x/map", ^singleton true}
            --- form/package.gene
            (Package ^name "import tests")
            --- empty/package.gene
            --- reserved/package.gene
            ^name "gene/runtime"
            --- fresh/package.gene
            {^format 1
             ^name "gene/fresh"
             ^version "0.1.0-rc.1"
             ^description "Fresh"
             ^library {^entry "src/index.gene"}
             ^applications [(application "run" ^entry "src/main.gene")]
             ^dependencies {^other (dep "acme/other" "0.1.0" ^path "../other")}
             ^tests {^root "tests"}}
            --- fresh/src/index.gene
            --- fresh/src/main.gene
            --- other/package.gene
            {^format 1 ^name "acme/other" ^version "0.1.0"}
            """);
    }

    @Test
    void whatTheNewDialectRefuses() {
        check("""
            --- a/package.gene
            {^format 2
            #        ^ malformed-manifest: The only format of manifests is 1.
             ^name "Shop"
            #       ^^^^ invalid-package-name: `Shop` must be an owner and a name in lowercase snake_case, as in `acme/my_tools`.
             ^version "1"
            #          ^ invalid-manifest-value: `1` is no version; write three numbers, as in `0.1.0`.
             ^version "0.1.0"
            # ^^^^^^^ malformed-manifest: `^version` is given twice; keep one.
             ^descripton "x"
            # ^^^^^^^^^^ malformed-manifest: A manifest has no key `^descripton`; did you mean `^description`?
             ^licence_text 1
            # ^^^^^^^^^^^^ malformed-manifest: A manifest has no key `^licence_text`; remove it.
             ^singleton "no"
            #           ^^^^ invalid-manifest-value: `^singleton` must be true or false, not a string.
             ^library {}
            #         ^^ malformed-manifest: `^library` needs `^entry`.
             ^applications [(application "a") x]
            #               ^^^^^^^^^^^^^^^^^ malformed-manifest: `application a` needs `^entry`.
            #                                 ^ malformed-manifest: An application is written `(application "name" ^entry "src/main.gene")`.
             ^workspace {^members []}}
            #                     ^^ invalid-manifest-value: A workspace needs at least one member.
            """);
    }

    @Test
    void dependenciesOfTheNewDialect() {
        check("""
            --- app/package.gene
            {^format 1 ^name "acme/app" ^version "0.1.0"
             ^dependencies {
               ^self (dep "acme/a" "1.0.0")
            #   ^^^^ reserved-name: `self` is what a package calls itself; choose another alias.
            #   ^^^^ dependency-not-installed: `acme/a` is not installed; run `gene pkg sync`.
               ^Big (dep "acme/lib" ^path "../lib")
            #   ^^^ invalid-dependency: `Big` must be in lowercase snake_case.
               ^bare (dep "acme/b")
            #   ^^^^ invalid-dependency: `bare` needs a version behind the package's name.
            #   ^^^^ dependency-not-installed: `acme/b` is not installed; run `gene pkg sync`.
               ^two (dep "acme/lib" ^path "../lib" ^git "https://x.org/l" ^tag "1")
            #                                       ^^^ invalid-dependency: `two` has more than one source; keep one.
               ^loose (dep "acme/lib" ^path "../lib" ^tag "1")
            #                                         ^^^ invalid-dependency: `loose` has a `^tag` but no `^git`; give it the repository.
               ^dollar ($dep "acme/lib" ^path "../lib")
            #           ^^^^ malformed-manifest: A dependency begins with `dep`, as in `(dep "owner/name" …)`.
               ^text "acme/lib"
            #        ^^^^^^^^^^ malformed-manifest: A dependency is written `(dep "owner/name" …)`.
               ^gone (dep "acme/gone" ^path "../gone")
            #                                ^^^^^^^ invalid-dependency: `../gone` holds no package.gene, so that `gone` cannot be imported; correct the path.
               ^other (dep "acme/other" ^path "../lib")
            #               ^^^^^^^^^^ invalid-dependency: `acme/other` is what this asks for, but the package there calls itself `acme/lib`; use one name.
             }}
            --- lib/package.gene
            {^format 1 ^name "acme/lib" ^version "0.1.0"}
            """);
    }

    @Test
    void whatClassicsToolsRefuse() {
        check("""
            --- package.gene
            ^name 1
            #     ^ invalid-manifest-value: `^name` must be a string, not a number.
              ^dependences []
            #  ^^^^^^^^^^^ unknown-manifest-key: Gene does not read `^dependences`; did you mean `^dependencies`?
            ^globals ["A" 2]
            #             ^ invalid-manifest-value: `^globals` is a list of strings, not of a number.
            ^dependencies [
              ($dep "lib" ^path "lib")
            #        ^^^ invalid-dependency: `lib` must have two segments, as in `x/lib`.
              ($dep "x/a")
            #        ^^^ invalid-dependency: `x/a` has no source; give it `^path`, `^subdir` or `^git`.
              ($dep "x/b" ^git "https://x.org/b" ^tag "1" ^branch "m")
            #                                              ^^^^^^ invalid-dependency: `x/b` may have only one of `^commit`, `^tag` and `^branch`.
            #        ^^^ dependency-not-installed: `x/b` is not installed; run `gene deps install`.
              (dep "x/c")
            # ^^^^^^^^^^^ malformed-manifest: A dependency is written `($dep "x/name" ^path "../name")`, not as a form.
              ($dep "x/d" ^path "nowhere")
            #                    ^^^^^^^ invalid-dependency: `nowhere` holds no package.gene, so that `x/d` cannot be imported; correct the path.
            ]
              ^main-module
            #  ^^^^^^^^^^^ malformed-manifest: `^main-module` has no value; write one behind it.
            --- lib/package.gene
            ^name "lib"
            """);
    }

    @Test
    void todaysImporterPassesOverClassicManifests() {
        check("""
            --- waymark.toml
            [gene]
            edition = "current"
            --- package.gene
            ^name "x/My"
            #      ^^^^ invalid-package-name (warning): `My` in `x/My` must begin with a lowercase letter. No import can name this package.
            ^version []
            #        ^^ invalid-manifest-value (warning): `^version` must be a string, not a list.
            """);
    }

    @Test
    void aBrokenManifestSaysOneThing() {
        check("""
            --- package.gene
            {^format 1 ^name "Shop" ^foo 1 ^version "0.1.0")
            #                                              ^ malformed-manifest: `)` closes nothing; remove it.
            }
            """);
    }

    @Test
    void aPackageInsideAnotherIsWarned() {
        check("""
            --- package.gene
            {^format 1 ^name "acme/app" ^version "0.1.0"}
            --- mods/default/package.gene
            {^format 1 ^name "acme/mod" ^version "0.1.0" ^grants []}
            #                                             ^^^^^^ malformed-manifest (warning): A manifest has no key `^grants`; remove it.
            """);
    }

    @Test
    void theDialectCanBeChosen() {
        check("""
            --- waymark.toml
            [gene]
            dialect = "new"
            --- a/package.gene
            ^name "x/app"
            #     ^^^^^^^ malformed-manifest: A manifest is one map and nothing else: `{^format 1 ^name "…" ^version "…"}`.
            """);
    }

    @Test
    void membersOfWorkspaces() {
        check("""
            --- package.gene
            {^format 1 ^name "acme/root" ^version "0.1.0"
             ^workspace {^members ["packages/*"]}
             ^dependencies {
               ^one (dep "acme/one" "0.1.0" ^workspace true)
               ^two (dep "acme/two" "0.1.0" ^workspace true)}}
            #             ^^^^^^^^ invalid-dependency: `acme/two` is no member of this workspace; correct the name, or add the member.
            --- packages/one/package.gene
            {^format 1 ^name "acme/one" ^version "0.1.0"
             ^dependencies {^root (dep "acme/root" "0.1.0" ^workspace true)}}
            """);
    }

    @Test
    void lockFiles() {
        check("""
            --- stale/package.gene
              {^format 1 ^name "acme/app" ^version "0.1.0"}
            # ^ lock-mismatch (error): The lock file was made from another state of this manifest; run `gene pkg update`.
            --- stale/package.gene.lock
            {^lock_format 1 ^root_manifest_digest "sha256:00" ^packages []}
            --- old/package.gene
            ^name "x/app"
            ^dependencies [
              ($dep "x/lib" ^path "../lib")
              ($dep "x/new" ^path "../new")
            #        ^^^^^ lock-mismatch: `x/new` is not in the lock file; run `gene deps install`.
            ]
            --- old/package.gene.lock
            {^lock_version 1 ^root_dependencies {^x/lib "x/lib@1"} ^packages {^x/lib@1 {^dir "../lib"}}}
            --- lib/package.gene
            ^name "x/lib"
            --- new/package.gene
            ^name "x/new"
            """);
    }
}
