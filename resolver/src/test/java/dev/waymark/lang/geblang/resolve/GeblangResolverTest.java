package dev.waymark.lang.geblang.resolve;

import static dev.waymark.lang.geblang.resolve.ResolutionTable.check;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Probe;
import dev.waymark.files.TestTree;
import dev.waymark.lang.geblang.Geblang;
import dev.waymark.resolve.Resolution;
import dev.waymark.settings.SettingValue;
import org.junit.jupiter.api.Test;

/** Where imports lead, edition by edition; the layouts are those on which the real tool was watched. */
class GeblangResolverTest {

    @Test
    void aFileBesideTheImportingOne() {
        check("""
            --- m.gb
            --- util.gb
            --- pkg/init.gb
            --- pkg/deep/a.gb
            > m.gb util = util.gb
            > m.gb pkg = pkg/init.gb
            > m.gb pkg.deep.a = pkg/deep/a.gb
            > m.gb nothere = missing
            > m.gb pkg.nothere = missing
            """);
    }

    @Test
    void aFileComesBeforeTheFolderOfItsName() {
        check("""
            --- m.gb
            --- pkg.gb
            --- pkg/init.gb
            > m.gb pkg = pkg.gb
            > pkg/init.gb pkg = pkg.gb
            """);
    }

    @Test
    void namesAreTakenAsTheyAreSpelt() {
        check("""
            --- m.gb
            --- Util.gb
            --- upper.GB
            --- dir.gb/x.txt
            > m.gb util = missing
            > m.gb Util = Util.gb
            > m.gb upper = missing
            > m.gb dir = missing
            """);
    }

    @Test
    void theSourceRootOfThePackage() {
        check("""
            --- geblang.yaml
            name: app
            source: src
            --- t/m.gb
            --- src/users.gb
            > t/m.gb users = src/users.gb
            > t/m.gb app.users = src/users.gb
            > t/m.gb src.users = src/users.gb | documented missing
            """);
    }

    @Test
    void theSeedsOwnExample() {
        check("""
            --- geblang.yaml
            name: acme.tools
            source: src
            --- src/main.gb
            --- src/app/users.gb
            > src/main.gb app.users = src/app/users.gb
            > src/main.gb acme.tools.app.users = src/app/users.gb
            > src/main.gb tools.app.users = missing
            """);
    }

    @Test
    void thePackagesNameAloneIsItsInitFile() {
        check("""
            --- geblang.yaml
            name: acme.tools
            source: src
            --- src/sub/main.gb
            --- src/init.gb
            > src/sub/main.gb acme.tools = src/init.gb
            """);
    }

    @Test
    void aNestedPackageBlockNamesThePackageToo() {
        check("""
            --- geblang.yaml
            package:
              name: acme
            --- t/m.gb
            --- x.gb
            > t/m.gb acme.x = x.gb
            """);
    }

    @Test
    void theWholeNameComesBeforeTheStrippedOneInEveryRoot() {
        check("""
            --- geblang.yaml
            name: app
            source: src
            --- t/m.gb
            --- src/app/x.gb
            --- src/x.gb
            > t/m.gb app.x = src/app/x.gb
            """);
        check("""
            --- geblang.yaml
            name: app
            source: s1
            paths: [s2]
            --- t/m.gb
            --- s1/x.gb
            --- s2/app/x.gb
            > t/m.gb app.x = s1/x.gb
            """);
    }

    @Test
    void furtherPathsAndTheirAlias() {
        check("""
            --- geblang.yaml
            source: src
            paths: ["", gen]
            modulePaths: [lib]
            --- src/m.gb
            --- gen/a.gb
            --- lib/b.gb
            --- lib/a.gb
            > src/m.gb a = gen/a.gb
            > src/m.gb b = lib/b.gb
            """);
    }

    @Test
    void rootsMayLieAboveAndAbsoluteOnesLieBelow() {
        check("""
            --- pkg/geblang.yaml
            source: ../shared
            paths: [/abs]
            --- pkg/t/m.gb
            --- shared/x.gb
            --- pkg/abs/y.gb
            > pkg/t/m.gb x = shared/x.gb
            > pkg/t/m.gb y = pkg/abs/y.gb
            """);
    }

    @Test
    void manifestsByPriority() {
        check("""
            --- geblang.yaml
            source: a
            --- geblang.yml
            source: b
            --- geblang.json
            {"source": "c"}
            --- t/m.gb
            --- a/x.gb
            --- b/y.gb
            --- c/z.gb
            > t/m.gb x = a/x.gb
            > t/m.gb y = missing
            > t/m.gb z = missing
            """);
        check("""
            --- geblang.json
            {
            \t"name": "app",
            \t"source": "src",
            }
            --- t/m.gb
            --- src/u.gb
            > t/m.gb u = src/u.gb
            > t/m.gb app.u = src/u.gb
            """);
    }

    @Test
    void theNearestManifestAlone() {
        check("""
            --- geblang.yaml
            name: outer
            source: src
            --- src/o.gb
            --- inner/geblang.yaml
            name: inner
            --- inner/m.gb
            > inner/m.gb o = missing
            > inner/m.gb outer.o = missing
            """);
    }

    @Test
    void theFilesOwnFolderAndThePackageInEitherOrder() {
        check("""
            --- geblang.yaml
            source: src
            --- src/u.gb
            --- src/sub/u.gb
            --- src/sub/m.gb
            > src/sub/m.gb u = src/sub/u.gb | documented src/u.gb
            """);
    }

    @Test
    void theSearchPathAndThePackageInEitherOrder() {
        check("""
            $ GEBLANG_PATH=@/lib
            --- app/geblang.yaml
            name: app
            source: src
            --- app/t/m.gb
            --- app/src/u.gb
            --- lib/u.gb
            --- lib/only.gb
            > app/t/m.gb u = lib/u.gb | documented app/src/u.gb
            > app/t/m.gb only = lib/only.gb
            """);
    }

    @Test
    void theSearchPathHasManyEntriesAndAnEmptyOneIsTheWorkingDirectory() {
        check("""
            $ GEBLANG_PATH=@/missing::@/lib
            --- app/m.gb
            --- lib/u.gb
            --- w.gb
            > app/m.gb u = lib/u.gb
            > app/m.gb w = w.gb
            """);
    }

    @Test
    void aPackageOnTheSearchPath() {
        check("""
            $ GEBLANG_PATH=@/lib
            --- app/m.gb
            --- lib/geblang.yaml
            name: lib
            source: src
            --- lib/src/u.gb
            > app/m.gb lib.u = lib/src/u.gb | documented missing
            """);
    }

    @Test
    void pathDependencies() {
        check("""
            --- app/geblang.yaml
            name: app
            source: src
            dependencies:
              b: ../b
              loc:
                path: $LIBS/loc
              home: ~/packages/home
              braced: ${LIBS}/braced
            $ LIBS=@/libs
            $ HOME=/home/ada
            --- app/src/main.gb
            --- b/geblang.yaml
            name: b
            source: lib
            --- b/lib/x.gb
            --- libs/loc/geblang.yaml
            name: loc
            --- libs/loc/y.gb
            --- libs/braced/geblang.yaml
            name: braced
            --- libs/braced/z.gb
            --- /home/ada/packages/home/geblang.yaml
            name: home
            --- /home/ada/packages/home/h.gb
            > app/src/main.gb b.x = b/lib/x.gb
            > app/src/main.gb x = b/lib/x.gb
            > app/src/main.gb loc.y = libs/loc/y.gb
            > app/src/main.gb braced.z = libs/braced/z.gb
            > app/src/main.gb home.h = /home/ada/packages/home/h.gb
            """);
    }

    @Test
    void dependenciesOfDependenciesAndCircles() {
        check("""
            --- app/geblang.yaml
            name: app
            source: src
            dependencies:
              b: ../b
            --- app/src/main.gb
            --- b/geblang.yaml
            name: b
            dependencies: {c: ../c, app: ../app}
            --- b/x.gb
            --- c/geblang.yaml
            name: c
            --- c/core.gb
            > app/src/main.gb c.core = c/core.gb
            > b/x.gb c.core = c/core.gb
            > b/x.gb app.main = app/src/main.gb
            > c/core.gb b.x = b/x.gb | documented missing
            """);
    }

    @Test
    void theMountNameIsNoPrefixToday() {
        check("""
            --- app/geblang.yaml
            name: app
            source: src
            dependencies:
              mnt:
                path: ../shared
            --- app/src/main.gb
            --- shared/geblang.yaml
            name: shared
            source: src
            --- shared/src/core.gb
            > app/src/main.gb shared.core = shared/src/core.gb
            > app/src/main.gb core = shared/src/core.gb
            > app/src/main.gb mnt.core = shared/src/core.gb | current missing
            """);
    }

    @Test
    void aDependencyWithoutAManifestIsNamedByItsMount() {
        check("""
            --- app/geblang.yaml
            name: app
            source: src
            dependencies:
              mnt: ../shared
            --- app/src/main.gb
            --- shared/core.gb
            > app/src/main.gb mnt.core = shared/core.gb | documented missing
            > app/src/main.gb core = shared/core.gb | documented missing
            """);
    }

    @Test
    void aDependencyWithoutAManifestInsideAnotherPackageProvidesNothing() {
        check("""
            --- geblang.yaml
            name: app
            source: src
            dependencies:
              lib: ./libs/lib
              h: {git: github.com/a/h}
            --- src/m.gb
            --- libs/lib/x.gb
            --- vendor/h/y.gb
            > src/m.gb lib.x = missing
            > src/m.gb h.y = missing
            > src/m.gb y = missing
            """);
    }

    @Test
    void installedRepositories() {
        check("""
            --- geblang.yaml
            name: a
            dependencies: {h: {git: github.com/x/h, version: v2}}
            --- geblang.lock
            garbage: [
            --- vendor/h/geblang.yaml
            name: hh
            source: src
            --- vendor/h/src/x.gb
            --- m.gb
            > m.gb hh.x = vendor/h/src/x.gb
            > m.gb x = vendor/h/src/x.gb
            > m.gb h.x = vendor/h/src/x.gb | current missing
            """);
    }

    @Test
    void whereAPathAndARepositoryAreGivenThePathWins() {
        check("""
            --- geblang.yaml
            dependencies: {h: {git: github.com/x/h, path: ./lib}}
            --- vendor/h/geblang.yaml
            name: h
            --- vendor/h/x.gb
            --- lib/geblang.yaml
            name: h
            --- lib/x.gb
            --- m.gb
            > m.gb h.x = lib/x.gb
            """);
    }

    @Test
    void repositoriesThatAreNotInstalled() {
        check("""
            --- geblang.yaml
            name: app
            source: src
            dependencies:
              web: {git: github.com/a/gebweb}
              b: ../nosuch
            --- src/m.gb
            --- src/sub/x.gb
            > src/m.gb web = builtin web
            > src/m.gb b.x = uninstalled b | current missing
            > src/m.gb gebweb.app = uninstalled web | current missing
            > src/m.gb app.typo = missing
            > src/m.gb sub.typo = missing
            """);
        check("""
            --- geblang.yaml
            name: app
            dependencies:
              tools: {git: github.com/a/tools}
            --- m.gb
            > m.gb tools.x = uninstalled tools | current missing
            """);
    }

    @Test
    void aPackageWithoutRepositoriesExplainsNothing() {
        check("""
            --- geblang.yaml
            name: app
            dependencies:
              b: ../nosuch
            --- m.gb
            > m.gb other.x = missing
            """);
    }

    @Test
    void twoDependenciesWithOneModuleAreTakenByChance() {
        check("""
            --- geblang.yaml
            dependencies: {a: ./a, b: ./b}
            --- m.gb
            --- a/geblang.yaml
            name: a
            --- a/src.gb
            --- a/x.gb
            --- b/geblang.yaml
            name: b
            --- b/x.gb
            > m.gb x = uncertain a/x.gb b/x.gb | documented a/x.gb
            > m.gb a.x = a/x.gb
            """);
    }

    @Test
    void aDependencyComesBeforeItsOwnDependencies() {
        check("""
            --- geblang.yaml
            dependencies: {a: ./a}
            --- m.gb
            --- a/geblang.yaml
            name: a
            dependencies: {b: ../b}
            --- a/x.gb
            --- b/geblang.yaml
            name: b
            --- b/x.gb
            --- b/y.gb
            > m.gb x = a/x.gb
            > m.gb y = b/y.gb
            """);
    }

    @Test
    void aLongChainOfDependencies() {
        StringBuilder layout = new StringBuilder("--- p0/m.gb\n");
        for (int i = 0; i < 3_000; i++) {
            layout.append("--- p%d/geblang.yaml\nname: p%d\ndependencies: {next: ../p%d}\n".formatted(i, i, i + 1));
        }
        check(layout + """
            --- p3000/geblang.yaml
            name: p3000
            --- p3000/far.gb
            > p0/m.gb far = p3000/far.gb
            > p0/m.gb p3000.far = p3000/far.gb
            > p0/m.gb nothere = missing
            """);
    }

    @Test
    void damagedManifestsHideEveryPackageFromTheTool() {
        check("""
            --- geblang.yaml
            source: src
            name: [app
            --- main.gb
            --- src/u.gb
            --- sibl.gb
            > main.gb u = src/u.gb | current missing
            > main.gb sibl = sibl.gb
            > main.gb nothere = uncertain | current missing
            """);
        check("""
            --- geblang.yaml
            source: src
            paths: foo
            --- t/m.gb
            --- src/u.gb
            > t/m.gb u = src/u.gb | current missing
            """);
        check("""
            --- geblang.yaml
            source: a
            source: b
            --- t/m.gb
            --- a/ax.gb
            > t/m.gb ax = a/ax.gb | current missing
            """);
        check("""
            --- geblang.yaml
            name: a
            source: src
            dependencies:
              zz:
            --- t/m.gb
            --- src/ax.gb
            > t/m.gb ax = src/ax.gb | current missing
            """);
        check("""
            --- app/geblang.yaml
            source: src
            dependencies:
              b: [1]
            --- app/src/main.gb
            > app/src/main.gb b.x = uncertain | current missing
            """);
    }

    @Test
    void aDamagedManifestOfADependencyHidesThePackageToo() {
        check("""
            --- geblang.yaml
            source: src
            dependencies: {b: ./b}
            --- t/m.gb
            --- src/u.gb
            --- b/geblang.yaml
            name: [
            > t/m.gb u = src/u.gb | current missing
            """);
    }

    @Test
    void emptyAndForeignManifestsArePackages() {
        check("""
            --- geblang.yaml
            --- t/m.gb
            --- u.gb
            > t/m.gb u = u.gb
            """);
        check("""
            --- geblang.yaml
            name: 12
            version: 1.0
            source: src
            dependencies:
            --- t/m.gb
            --- src/u.gb
            > t/m.gb u = src/u.gb
            """);
    }

    @Test
    void theWorkingDirectoryComesLast() {
        check("""
            --- m/m.gb
            --- u.gb
            --- vendor/h/x.gb
            > m/m.gb u = u.gb
            > m/m.gb vendor.h.x = vendor/h/x.gb
            """);
        check("""
            --- p/geblang.yaml
            source: src
            --- p/src/m.gb
            --- u.gb
            > p/src/m.gb u = u.gb | documented missing
            """);
    }

    @Test
    void whatAnotherWorkingDirectoryWouldFindIsUncertain() {
        check("""
            --- app/a/m.gb
            --- app/a/b/n.gb
            --- app/lib/x.gb
            > app/a/m.gb lib.x = uncertain app/lib/x.gb | current missing
            > app/a/b/n.gb lib.x = uncertain app/lib/x.gb | current missing
            > app/a/b/n.gb lib.y = missing
            """);
        check("""
            --- app/geblang.yaml
            source: src
            --- app/src/a/m.gb
            --- app/lib/x.gb
            --- app/src/y.gb
            > app/src/a/m.gb lib.x = uncertain app/lib/x.gb | current missing
            """);
    }

    @Test
    void reservedNamesLeadToWhatShips() {
        check("""
            --- m.gb
            --- math.gb
            --- deque.gb
            --- io/x.gb
            --- time/zone.gb
            > m.gb math = builtin math
            > m.gb deque = builtin deque
            > m.gb io.x = missing
            > m.gb time.zone = missing
            > m.gb time.stopwatch = builtin time.stopwatch
            > m.gb testing = missing
            > m.gb clib = missing
            > m.gb math.sqrt = missing
            > m.gb async.sync = builtin async.sync
            """);
    }

    @Test
    void theNamespaceOfTheBuiltIns() {
        check("""
            --- m.gb
            --- foo.gb
            > m.gb geblang.json = builtin json
            > m.gb geblang.functools = builtin functools
            > m.gb geblang.foo = foo.gb
            > m.gb geblang.web.nothere = missing
            > m.gb geblang = missing
            """);
    }

    @Test
    void aLibraryOnDiskReplacesTheShippedOne() {
        check("""
            $ GEBLANG_STDLIB=@/sl
            --- m.gb
            --- foo.gb
            --- extra/x.gb
            --- sl/deque.gb
            --- sl/foo.gb
            --- sl/extra/y.gb
            > m.gb deque = sl/deque.gb
            > m.gb foo = sl/foo.gb
            > m.gb extra.x = missing
            > m.gb extra.y = sl/extra/y.gb
            > m.gb functools = missing
            > m.gb json = builtin json
            """);
    }

    @Test
    void aLibraryAboveTheWorkspaceCountsWhenItIsAPackage() {
        check("""
            --- stdlib/geblang.yaml
            name: x
            --- stdlib/foo.gb
            --- m.gb
            > m.gb foo = stdlib/foo.gb
            > m.gb functools = missing
            """);
        check("""
            --- stdlib/foo.gb
            --- m.gb
            > m.gb foo = missing
            > m.gb functools = builtin functools
            > m.gb stdlib.foo = stdlib/foo.gb
            """);
    }

    @Test
    void theLibraryBesideTheTool() {
        check("""
            $ PATH=/usr/bin:/opt/geblang/bin
            --- /opt/geblang/bin/geblang
            --- /opt/geblang/share/geblang/stdlib/deque.gb
            --- m.gb
            > m.gb deque = /opt/geblang/share/geblang/stdlib/deque.gb
            """);
    }

    @Test
    void theNewestUnpackedLibrary() {
        check("""
            $ HOME=/home/ada
            --- /home/ada/.cache/geblang/stdlib-1.9.0/geblang.yaml
            name: geblang.stdlib
            --- /home/ada/.cache/geblang/stdlib-1.9.0/deque.gb
            --- /home/ada/.cache/geblang/stdlib-1.31.0/geblang.yaml
            name: geblang.stdlib
            --- /home/ada/.cache/geblang/stdlib-1.31.0/deque.gb
            --- /home/ada/.cache/geblang/stdlib-tmp-12/geblang.yaml
            --- m.gb
            > m.gb deque = /home/ada/.cache/geblang/stdlib-1.31.0/deque.gb
            > m.gb functools = missing
            """);
    }

    @Test
    void settingsStandInForTheEnvironment() {
        check("""
            $ GEBLANG_STDLIB=@/other
            ! geblang.stdlibPath=/ws/sl
            --- sl/deque.gb
            --- other/foo.gb
            --- m.gb
            > m.gb deque = sl/deque.gb
            > m.gb foo = missing
            """);
    }

    @Test
    void aSettingStandsInForTheSearchPath() {
        TestTree tree = TestTree.of(Geblang.INSTANCE, """
            --- m.gb
            --- a/x.gb
            --- b/x.gb
            """).withVariable("GEBLANG_PATH", "/ws/a");
        TestTree set = tree.withSetting("geblang.path", new SettingValue.Items(ImmutableList.of("/ws/b")));
        assertThat(GeblangResolver.resolve("x", "/ws/m.gb", tree.lookup()).files())
                .containsExactly("/ws/a/x.gb");
        assertThat(GeblangResolver.resolve("x", "/ws/m.gb", set.lookup()).files())
                .containsExactly("/ws/b/x.gb");
    }

    @Test
    void everyAnswerSaysWhereItLooked() {
        TestTree tree = TestTree.of(Geblang.INSTANCE, """
            --- geblang.yaml
            name: app
            source: src
            dependencies: {shared: ./shared}
            --- t/m.gb
            --- shared/geblang.yaml
            name: shared
            """).withVariable("GEBLANG_PATH", "/ws/t/none:/ws/shared");
        Resolution missing = GeblangResolver.resolve("nothere", "/ws/t/m.gb", tree.lookup());
        assertThat(missing.trace()
                        .probes()
                        .filter(probe -> probe.question().subject().endsWith("nothere.gb"))
                        .map(Probe::why))
                .containsExactly(
                        "beside the importing file",
                        "GEBLANG_PATH entry 1",
                        "root of package app",
                        "working directory");
        assertThat(missing.trace().absentFiles().filter(path -> path.endsWith("nothere.gb")))
                .containsExactly("/ws/t/nothere.gb", "/ws/shared/nothere.gb", "/ws/src/nothere.gb", "/ws/nothere.gb");
    }

    @Test
    void aLibraryModuleSeesTheNativeOneOfItsName() {
        check("""
            $ GEBLANG_STDLIB=/sl
            --- /sl/async/sync.gb
            module async.sync;
            --- /sl/store.gb
            --- m.gb
            > /sl/async/sync.gb async.sync = builtin async.sync
            > /sl/store.gb store = builtin store
            > /sl/store.gb async.sync = /sl/async/sync.gb
            > m.gb async.sync = /sl/async/sync.gb
            """);
    }

    @Test
    void dependenciesSeeTheWorldFromTheirOwnPlace() {
        check("""
            --- app/geblang.yaml
            name: app
            source: src
            dependencies: {b: /opt/b}
            --- app/src/m.gb
            --- /opt/b/geblang.yaml
            name: b
            source: src
            --- /opt/b/src/x.gb
            --- /opt/b/src/y.gb
            > app/src/m.gb b.x = /opt/b/src/x.gb
            > /opt/b/src/x.gb b.y = /opt/b/src/y.gb
            > /opt/b/src/x.gb app.m = missing
            """);
    }

    @Test
    void namesInAnyScriptAndHalfTypedOnes() {
        check("""
            --- m.gb
            --- été.gb
            > m.gb été = été.gb
            > m.gb a. = uncertain
            > m.gb .a = uncertain
            > m.gb a..b = uncertain
            """);
    }
}
