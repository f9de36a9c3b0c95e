package dev.waymark.lang.kcl.resolve;

import static dev.waymark.lang.kcl.resolve.ResolutionTable.check;

import org.junit.jupiter.api.Test;

/** Where imports lead, edition by edition; the layouts are those on which the real compiler was watched. */
class KclResolverTest {

    @Test
    void aFolderOrAFileBelowTheRoot() {
        check("""
            --- kcl.mod
            --- a/b/c.k
            --- a/d.k
            --- p/q/m.k
            > p/q/m.k a.b = a/b (c.k)
            > p/q/m.k a.d = a/d.k
            > p/q/m.k a = a (d.k)
            > p/q/m.k a.nothere = missing
            > p/q/m.k a.b.c = a/b/c.k
            """);
    }

    @Test
    void theFolderComesBeforeTheFileOfItsName() {
        check("""
            --- kcl.mod
            --- m.k
            --- a/b.k
            --- a/b/c.k
            --- e.k
            --- e/
            > m.k a.b = a/b (c.k)
            > m.k e = e ()
            """);
    }

    @Test
    void aPackageIsTheSourcesOfItsFolder() {
        check("""
            --- kcl.mod
            --- m.k
            --- a/z.k
            --- a/.hidden.k
            --- a/_p.k
            --- a/q_test.k
            --- a/Upper.K
            --- a/note.txt
            --- a/d.k/x.k
            --- only/_p.k
            --- only/q_test.k
            --- sub/deep/x.k
            > m.k a = a (.hidden.k z.k)
            > m.k a._p = a/_p.k
            > m.k a.q_test = a/q_test.k
            > m.k only = only ()
            > m.k sub = sub ()
            """);
    }

    @Test
    void theImportingFolderIsSearchedByTheSeedOnly() {
        check("""
            --- kcl.mod
            --- sub/m.k
            --- sub/inner/z.k
            > sub/m.k inner = sub/inner (z.k) | current missing
            > sub/m.k sub.inner = sub/inner (z.k)
            """);
    }

    @Test
    void theSeedLooksBesideTheFileFirst() {
        check("""
            --- kcl.mod
            --- sub/m.k
            --- sub/inner/z.k
            --- inner/y.k
            > sub/m.k inner = inner (y.k) | documented sub/inner (z.k)
            """);
    }

    @Test
    void withoutAManifestTheFilesOwnFolderIsTheRoot() {
        check("""
            --- kcl.mod/x.txt
            --- sub/m.k
            --- sub/inner/z.k
            --- other/z.k
            > sub/m.k inner = sub/inner (z.k)
            > sub/m.k other = missing
            > sub/m.k .inner = sub/inner (z.k)
            """);
    }

    @Test
    void withoutAManifestAFileFurtherUpMayBeTheOneCompiled() {
        check("""
            --- p/main.k
            --- p/lib/a.k
            --- p/lib/sub/b.k
            --- p/other/c.k
            > p/lib/sub/b.k lib = p/lib (a.k)
            > p/lib/sub/b.k other = p/other (c.k)
            > p/lib/sub/b.k p.other = missing
            """);
    }

    @Test
    void aManifestMarksTheRootWhateverItHolds() {
        check("""
            --- kcl.mod
            = = [[
            --- sub/m.k
            --- a/z.k
            > sub/m.k a = a (z.k)
            """);
    }

    @Test
    void theModulesOwnNameIsNoPrefix() {
        check("""
            --- kcl.mod
            [package]
            name = "app"
            --- m.k
            --- a/z.k
            > m.k app.a = missing
            """);
    }

    @Test
    void aNestedModuleIsSeenFromItsOwnRootAndFromTheOuterOne() {
        check("""
            --- kcl.mod
            --- m.k
            --- a/z.k
            --- n/kcl.mod
            --- n/b/z.k
            --- n/c/w.k
            > m.k n.c = n/c (w.k)
            > n/c/w.k b = n/b (z.k)
            > n/c/w.k a = a (z.k)
            > n/c/w.k n.b = n/b (z.k)
            > n/c/w.k nothere = missing
            """);
    }

    @Test
    void relativeImportsCountFoldersFromTheRoot() {
        check("""
            --- kcl.mod
            --- p/app/m.k
            --- p/app/s/z.k
            --- p/s/z.k
            --- s/z.k
            --- m.k
            > p/app/m.k .s = p/app/s (z.k)
            > p/app/m.k ..s = p/s (z.k)
            > p/app/m.k ...s = s (z.k)
            > p/app/m.k ....s = missing
            > p/app/m.k .....s = missing
            > m.k .s = s (z.k)
            > m.k ..s = missing
            > p/app/m.k ..app.s = p/app/s (z.k)
            > p/app/m.k .m = p/app/m.k
            """);
    }

    @Test
    void aDotInAFoldersNameBreaksRelativeImports() {
        check("""
            --- kcl.mod
            --- v1.2/m.k
            --- v1.2/s/z.k
            --- a/v1.2/m.k
            --- a/v1.2/s/z.k
            --- a/s/z.k
            > v1.2/m.k .s = missing
            > a/v1.2/m.k ..s = missing
            > a/v1.2/m.k ...s = a/s (z.k)
            """);
    }

    @Test
    void systemModulesComeBeforeEverything() {
        check("""
            --- kcl.mod
            --- m.k
            --- math/z.k
            --- math/sub/z.k
            --- p/m.k
            --- p/math/z.k
            --- ext/kcl.mod
            --- ext/z.k
            ! kcl.externals.math=@/ext
            > m.k math = builtin math
            > m.k .math = builtin math
            > p/m.k math = builtin math
            > p/m.k .math = p/math (z.k)
            > m.k regex = builtin regex
            """);
        check("""
            --- kcl.mod
            --- m.k
            --- math/sub/z.k
            > m.k math.sub = math/sub (z.k)
            """);
    }

    @Test
    void pluginsHaveNoFiles() {
        check("""
            --- kcl.mod
            --- m.k
            --- kcl_plugin/hello/z.k
            > m.k kcl_plugin.hello = external kcl_plugin.hello
            > m.k kcl_plugin = kcl_plugin ()
            """);
        check("""
            --- kcl.mod
            --- m.k
            > m.k kcl_plugin = missing
            """);
    }

    @Test
    void aDollarStaysAndAHyphenIsNoUnderscore() {
        check("""
            --- kcl.mod
            --- m.k
            --- a/schema/z.k
            --- my-pkg/z.k
            --- Abc/z.k
            --- a/$odd/z.k
            > m.k a.$schema = missing
            > m.k a.$odd = a/$odd (z.k)
            > m.k a.schema = a/schema (z.k)
            > m.k my_pkg = missing
            > m.k abc = missing
            """);
    }

    @Test
    void whatStopsTheCompilerAnswersNothing() {
        check("""
            --- kcl.mod
            --- m.k
            --- a
            --- b.k/z.k
            > m.k a = missing
            > m.k b = missing
            """);
    }

    @Test
    void halfTypedPathsLeadNowhere() {
        check("""
            --- kcl.mod
            --- m.k
            --- a/z.k
            > m.k  = missing
            > m.k . = missing
            > m.k a. = missing
            > m.k a..b = missing
            > m.k a/z = missing
            """);
    }

    @Test
    void aMappedPackage() {
        check("""
            --- kcl.mod
            --- m.k
            --- EXT/kk/kcl.mod
            [package]
            name = "other"
            --- EXT/kk/e.k
            --- EXT/kk/s/t/e.k
            --- EXT/kk/loc.k
            --- loc2/z.k
            ! kcl.externals.kk=@/EXT/kk
            > m.k kk = EXT/kk (e.k loc.k)
            > m.k kk.s.t = EXT/kk/s/t (e.k)
            > m.k kk.nothere = EXT/kk/nothere ()
            > m.k other = missing
            > EXT/kk/e.k s.t = EXT/kk/s/t (e.k)
            > EXT/kk/e.k kk.s.t = EXT/kk/s/t (e.k)
            > EXT/kk/e.k loc2 = missing
            > EXT/kk/s/t/e.k ...loc = EXT/kk/loc.k
            """);
    }

    @Test
    void aMappedFolderWithoutAManifestIsNoPackage() {
        check("""
            --- kcl.mod
            --- m.k
            --- EXT/kk/e.k
            ! kcl.externals.kk=@/EXT/kk
            > m.k kk = missing
            """);
    }

    @Test
    void aPlaceInsideAndAPackageOutsideConflict() {
        check("""
            --- kcl.mod
            --- m.k
            --- kk/z.k
            --- kk/a/z.k
            --- EXT/kk/kcl.mod
            --- EXT/kk/b/e.k
            ! kcl.externals.kk=@/EXT/kk
            > m.k kk = ambiguous kk/z.k EXT/kk/kcl.mod
            > m.k kk.a = ambiguous kk/a/z.k EXT/kk/kcl.mod
            > m.k kk.b = EXT/kk/b (e.k)
            """);
        check("""
            --- kcl.mod
            --- m.k
            --- kk.k
            --- EXT/kk/kcl.mod
            --- EXT/kk/b/e.k
            ! kcl.externals.kk=@/EXT/kk
            > m.k kk = ambiguous kk.k EXT/kk/kcl.mod
            """);
    }

    @Test
    void theStoreHoldsPackagesThatNobodyMapped() {
        check("""
            --- kcl.mod
            --- m.k
            --- kk/s/z.k
            --- /st/kk/kcl.mod
            --- /st/kk/s/e.k
            --- /st/kk/t/e.k
            --- /st/bare/e.k
            --- /st/vv_0.1.0/kcl.mod
            --- /st/vv_0.1.0/e.k
            $ KCL_PKG_PATH=/st
            > m.k kk.s = ambiguous kk/s/z.k /st/kk/s/e.k
            > m.k kk.t = /st/kk/t (e.k)
            > m.k kk.nothere = missing
            > m.k bare = missing
            > m.k vv = missing
            """);
        check("""
            --- kcl.mod
            --- m.k
            --- /home/ada/.kcl/kpm/kk/kcl.mod
            --- /home/ada/.kcl/kpm/kk/e.k
            $ HOME=/home/ada
            > m.k kk = /home/ada/.kcl/kpm/kk (e.k)
            """);
        check("""
            --- kcl.mod
            --- m.k
            --- /st/kk/kcl.mod
            --- /st/kk/e.k
            ! kcl.packagePath=/st
            > m.k kk = /st/kk (e.k)
            """);
    }

    @Test
    void aDependencyByItsPath() {
        check("""
            --- app/kcl.mod
            [dependencies]
            my-lib = { path = "../lib" }
            gone = { path = "../gone" }
            bare = { path = "../bare" }
            sub = { path = "../repo", package = "inner" }
            --- app/m.k
            --- lib/kcl.mod
            [package]
            name = "lib"
            --- lib/z.k
            --- lib/a/z.k
            --- bare/z.k
            --- repo/kcl.mod
            --- repo/deep/inner/kcl.mod
            [package]
            name = "inner"
            --- repo/deep/inner/z.k
            > app/m.k my_lib = lib (z.k)
            > app/m.k my_lib.a = lib/a (z.k)
            > app/m.k lib = missing
            > app/m.k gone = uninstalled gone
            > app/m.k bare = uninstalled bare
            > app/m.k sub = repo/deep/inner (z.k)
            """);
    }

    @Test
    void aDependencyInsideItsModuleConflictsWithItsOwnFolder() {
        check("""
            --- kcl.mod
            [dependencies]
            lib = { path = "lib" }
            tool = { path = "tools/tool" }
            --- m.k
            --- lib/kcl.mod
            --- lib/z.k
            --- tools/tool/kcl.mod
            --- tools/tool/z.k
            > m.k lib = ambiguous lib/z.k lib/kcl.mod
            > m.k tool = tools/tool (z.k)
            """);
    }

    @Test
    void aDependencyInTheStoreUnderEachOfItsNames() {
        check("""
            --- kcl.mod
            [dependencies]
            plain = "1.0"
            versioned = "1.0"
            hy-phen = "2.0"
            oci = { oci = "oci://example.org/kcl-lang/oci-repo", tag = "0.3" }
            git = { git = "https://example.com/x/gitrepo.git", commit = "abc1" }
            main = { git = "https://example.com/x/mainrepo", branch = "main" }
            seed = { git = "https://example.com/x/seed.git", version = "0.0.1" }
            host = { repo = "org/hostless", tag = "7" }
            late = { git = "https://example.com/x/late" }
            real = { oci = "oci://example.org/x/alias", tag = "1", package = "its-name" }
            absent = "1.0"
            --- m.k
            --- /st/plain/kcl.mod
            --- /st/versioned_1.0/kcl.mod
            --- /st/versioned/kcl.mod
            --- /st/hy-phen_2.0/kcl.mod
            --- /st/oci-repo_0.3/kcl.mod
            --- /st/gitrepo_abc1/kcl.mod
            --- /st/mainrepo_main/kcl.mod
            --- /st/seed_0.0.1/kcl.mod
            --- /st/hostless_7/kcl.mod
            --- /st/late_latest/kcl.mod
            --- /st/its-name_1/kcl.mod
            --- /st/absent_2.0/kcl.mod
            $ KCL_PKG_PATH=/st
            > m.k plain = /st/plain ()
            > m.k versioned = /st/versioned_1.0 ()
            > m.k hy_phen = /st/hy-phen_2.0 ()
            > m.k oci = /st/oci-repo_0.3 ()
            > m.k git = /st/gitrepo_abc1 ()
            > m.k main = /st/mainrepo_main ()
            > m.k seed = /st/seed_0.0.1 ()
            > m.k host = /st/hostless_7 ()
            > m.k late = /st/late_latest ()
            > m.k real = /st/its-name_1 ()
            > m.k absent = uninstalled absent
            > m.k absent.sub = uninstalled absent
            """);
    }

    @Test
    void theLockFileNamesTheFolder() {
        check("""
            --- kcl.mod
            [dependencies]
            a = "1.0"
            b = "2.0"
            --- kcl.mod.lock
            [dependencies.a]
            full_name = "a_special"
            version = "1.0"
            [dependencies.b]
            full_name = "b_1.9"
            version = "1.9"
            [dependencies.needed]
            full_name = "needed_3"
            version = "3"
            --- m.k
            --- /st/a_special/kcl.mod
            --- /st/a_1.0/kcl.mod
            --- /st/b_1.9/kcl.mod
            --- /st/b_2.0/kcl.mod
            --- /st/needed_3/kcl.mod
            $ KCL_PKG_PATH=/st
            > m.k a = /st/a_special ()
            > m.k b = /st/b_2.0 ()
            > m.k needed = /st/needed_3 ()
            """);
    }

    @Test
    void everyStoreIsAsked() {
        check("""
            --- kcl.mod
            [dependencies]
            a = "1"
            b = "1"
            c = "1"
            d = "1"
            e = "1"
            f = "1"
            --- m.k
            --- /data/kcl/modules/a_1/kcl.mod
            --- /h/.local/share/kcl/modules/b_1/kcl.mod
            --- /h/.kcl/kpm/c_1/kcl.mod
            --- /h/.kpm/d/kcl.mod
            --- /kpm/e/kcl.mod
            --- vendor/f_1/kcl.mod
            --- /kpm/f_1/kcl.mod
            $ HOME=/h
            $ XDG_DATA_HOME=/data
            $ KPM_HOME=/kpm
            > m.k a = /data/kcl/modules/a_1 ()
            > m.k b = /h/.local/share/kcl/modules/b_1 ()
            > m.k c = /h/.kcl/kpm/c_1 ()
            > m.k d = /h/.kpm/d ()
            > m.k e = /kpm/e ()
            > m.k f = vendor/f_1 ()
            """);
    }

    @Test
    void kclYamlMapsPackages() {
        check("""
            --- kcl.mod
            --- m.k
            --- sub/m.k
            --- sub/kcl.yaml
            kcl_cli_configs:
              package_maps:
                near: ../EXT/near
                both: ../EXT/near
            --- kcl.yaml
            kcl_cli_configs:
              package_maps: {far: EXT/far, both: EXT/far}
            --- EXT/near/kcl.mod
            --- EXT/near/a.k
            --- EXT/far/kcl.mod
            --- EXT/far/b.k
            > sub/m.k near = EXT/near (a.k)
            > sub/m.k far = EXT/far (b.k)
            > sub/m.k both = EXT/near (a.k)
            > m.k both = EXT/far (b.k)
            > m.k near = missing
            """);
    }

    @Test
    void aModuleOfTheWorkspaceOfThatNameAndVersion() {
        check("""
            --- app/kcl.mod
            [dependencies]
            k8s = "1.31"
            lib = { git = "https://example.com/lib", tag = "v0.2" }
            any = { git = "https://example.com/any" }
            old = "9"
            --- app/m.k
            --- k8s/1.30/kcl.mod
            [package]
            name = "k8s"
            version = "1.30"
            --- k8s/1.31/kcl.mod
            [package]
            name = "k8s"
            version = "1.31"
            --- k8s/1.31/api/v1/z.k
            --- l/kcl.mod
            [package]
            name = "lib"
            version = "0.2"
            --- any/kcl.mod
            [package]
            name = "any"
            --- old/kcl.mod
            [package]
            name = "old"
            version = "8"
            > app/m.k k8s.api.v1 = k8s/1.31/api/v1 (z.k)
            > app/m.k lib = l ()
            > app/m.k any = any ()
            > app/m.k old = uninstalled old
            > l/m.k k8s = missing
            """);
    }

    @Test
    void dependenciesOfDependenciesAreMappedToo() {
        check("""
            --- app/kcl.mod
            [dependencies]
            a = { path = "../a" }
            --- app/m.k
            --- a/kcl.mod
            [dependencies]
            b = { path = "../b" }
            app = { path = "../app" }
            --- b/kcl.mod
            [dependencies]
            a = { path = "../a" }
            --- b/z.k
            > app/m.k b = b (z.k)
            > app/m.k c = missing
            """);
    }

    @Test
    void theSeedsModuleRootStandsInForAManifest() {
        check("""
            --- m.k
            --- /lib/konfig/z.k
            $ KCL_MODULE_ROOT=/lib/*
            > m.k konfig = /lib/konfig (z.k) | current missing
            """);
        check("""
            --- kcl.mod
            --- m.k
            --- /lib/konfig/z.k
            $ KCL_MODULE_ROOT=/lib
            > m.k konfig = missing
            """);
    }

    @Test
    void namesOutsideOfAscii() {
        check("""
            --- kcl.mod
            --- m.k
            --- größe/z.k
            > m.k größe = größe (z.k)
            """);
    }
}
