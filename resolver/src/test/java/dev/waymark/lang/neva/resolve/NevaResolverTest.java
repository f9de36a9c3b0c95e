package dev.waymark.lang.neva.resolve;

import static dev.waymark.lang.neva.resolve.ResolutionTable.check;

import org.junit.jupiter.api.Test;

/** Where imports lead, edition by edition; the layouts are those on which the real compiler was watched. */
class NevaResolverTest {

    @Test
    void aPackageIsAFolderThatDirectlyHoldsSources() {
        check("""
            --- neva.yml
            --- main/main.neva
            --- lib/b.neva
            --- lib/a.neva
            --- lib/notes.txt
            --- lib/UPPER.NEVA
            --- lib/sub/s.neva
            --- par/sub/f.neva
            --- doc/readme.txt
            --- odd.neva/x.neva
            --- .hidden/h.neva
            > main/main.neva @:lib = lib (a.neva b.neva)
            > main/main.neva @:lib/sub = lib/sub (s.neva)
            > main/main.neva @:par = missing
            > main/main.neva @:par/sub = par/sub (f.neva)
            > main/main.neva @:doc = missing
            > main/main.neva @:lib/a = missing
            > main/main.neva @:main = main (main.neva)
            > main/main.neva @:.hidden = .hidden (h.neva)
            """);
    }

    @Test
    void onlyTheExactSpellingIsMeant() {
        check("""
            --- neva.yml
            --- main/main.neva
            --- Lib/l.neva
            > main/main.neva @:lib = missing
            > main/main.neva @:Lib = Lib (l.neva)
            """);
    }

    @Test
    void outdatedFormsLeadWhereTodaysWould() {
        check("""
            --- neva.yml
            --- main/main.neva
            --- lib/sub/s.neva
            > main/main.neva @/lib/sub = lib/sub (s.neva)
            > main/main.neva @:lib/sub = lib/sub (s.neva)
            > main/main.neva std:strings = builtin strings
            """);
    }

    @Test
    void halfTypedPathsLeadNowhere() {
        check("""
            --- neva.yml
            --- r.neva
            --- main/main.neva
            --- lib/l.neva
            > main/main.neva @:lib/ = missing
            > main/main.neva @:/lib = missing
            > main/main.neva @:../lib = missing
            > main/main.neva @:lib/../lib = missing
            > main/main.neva @:. = missing
            > main/main.neva strings/ = missing
            """);
    }

    @Test
    void theModuleItselfIsTheFolderOfTheManifest() {
        check("""
            --- neva.yml
            --- main/main.neva
            --- rooted/neva.yaml
            --- rooted/r.neva
            --- rooted/main/main.neva
            > main/main.neva @ = . (neva.yml)
            > rooted/main/main.neva @ = rooted (r.neva)
            """);
    }

    @Test
    void theNearestManifestCounts() {
        check("""
            --- neva.yml
            --- sub/neva.yaml
            --- sub/neva.yml
            --- sub/p/p.neva
            --- sub/q/q.neva
            --- lib/l.neva
            > sub/p/p.neva @:q = sub/q (q.neva)
            > sub/p/p.neva @:lib = lib (l.neva)
            > sub/p/p.neva @:sub/q = sub/q (q.neva)
            > lib/l.neva @:sub/p = sub/p (p.neva)
            > lib/l.neva @:q = missing
            """);
    }

    @Test
    void aManifestTenFoldersUpIsFoundAndElevenIsNot() {
        check("""
            --- neva.yml
            --- lib/l.neva
            --- a/b/c/d/e/f/g/h/i/j/x.neva
            --- a/b/c/d/e/f/g/h/i/j/k/x.neva
            > a/b/c/d/e/f/g/h/i/j/x.neva @:lib = lib (l.neva)
            > a/b/c/d/e/f/g/h/i/j/k/x.neva @:lib = uncertain
            """);
    }

    @Test
    void withoutAManifestOnlyTheStandardLibraryIsKnown() {
        check("""
            --- main/main.neva
            --- lib/l.neva
            --- Neva.yml
            > main/main.neva @:lib = uncertain
            > main/main.neva github.com/a/b:c = uncertain
            > main/main.neva strings = builtin strings
            """);
    }

    @Test
    void theStandardLibraryShipsByRelease() {
        check("""
            --- neva.yml
            --- main/main.neva
            --- strings/s.neva
            > main/main.neva strings = builtin strings
            > main/main.neva builtin = builtin builtin
            > main/main.neva os/dotenv = builtin os/dotenv | documented missing
            > main/main.neva errors = builtin errors | documented missing
            > main/main.neva std/strings = missing
            > main/main.neva nope = missing
            """);
    }

    @Test
    void theStandardLibraryOnThisMachineComesFirst() {
        check("""
            $ HOME=@/home
            --- app/neva.yml
            --- app/main/main.neva
            --- home/neva/std/neva.yml
            neva: 0.41.0
            --- home/neva/std/builtin/types.neva
            --- home/neva/std/fmt/fmt.neva
            --- home/neva/std/sync/sync.neva
            > app/main/main.neva fmt = home/neva/std/fmt (fmt.neva)
            > app/main/main.neva std:fmt = home/neva/std/fmt (fmt.neva)
            > app/main/main.neva errors = missing
            > home/neva/std/fmt/fmt.neva @:sync = home/neva/std/sync (sync.neva)
            """);
    }

    @Test
    void anEmptyFolderIsNoStandardLibrary() {
        check("""
            $ HOME=@/home
            --- app/neva.yml
            --- app/main/main.neva
            --- home/neva/std/
            > app/main/main.neva fmt = builtin fmt
            """);
    }

    @Test
    void dependenciesLieBelowTheHomeFolder() {
        check("""
            $ HOME=@/home
            --- app/neva.yml
            deps:
              github.com/a/b:
                version: 1.0.0
              short:
                path: github.com/a/b
                version: 2.0.0
              bare:
                path: github.com/a/c
            --- app/main/main.neva
            --- home/neva/deps/github.com/a/b_1.0.0/neva.yml
            --- home/neva/deps/github.com/a/b_1.0.0/pkg/old.neva
            --- home/neva/deps/github.com/a/b_2.0.0/neva.yml
            --- home/neva/deps/github.com/a/b_2.0.0/pkg/new.neva
            --- home/neva/deps/github.com/a/c_/pkg/x.neva
            > app/main/main.neva github.com/a/b:pkg = home/neva/deps/github.com/a/b_1.0.0/pkg (old.neva)
            > app/main/main.neva short:pkg = home/neva/deps/github.com/a/b_2.0.0/pkg (new.neva)
            > app/main/main.neva bare:pkg = home/neva/deps/github.com/a/c_/pkg (x.neva)
            > app/main/main.neva short:nope = missing
            """);
    }

    @Test
    void whatIsNotDownloadedIsNotMissing() {
        check("""
            $ HOME=@/home
            --- app/neva.yml
            deps:
              short:
                path: github.com/a/b
                version: 2.0.0
            --- app/main/main.neva
            > app/main/main.neva short:pkg = uninstalled short
            > app/main/main.neva long:pkg = missing
            """);
    }

    @Test
    void insideADependencyItsOwnManifestCounts() {
        check("""
            $ HOME=@/home
            --- app/neva.yml
            deps:
              dep:
                path: example.com/dep
                version: 1.0.0
            --- app/main/main.neva
            --- app/b/mine.neva
            --- home/neva/deps/example.com/dep_1.0.0/neva.yml
            deps:
              far:
                path: example.com/far
                version: 3.0.0
            --- home/neva/deps/example.com/dep_1.0.0/a/a.neva
            --- home/neva/deps/example.com/dep_1.0.0/b/b.neva
            --- home/neva/deps/example.com/far_3.0.0/c/c.neva
            > home/neva/deps/example.com/dep_1.0.0/a/a.neva @:b = home/neva/deps/example.com/dep_1.0.0/b (b.neva)
            > home/neva/deps/example.com/dep_1.0.0/a/a.neva far:c = home/neva/deps/example.com/far_3.0.0/c (c.neva)
            > app/main/main.neva far:c = missing
            """);
    }

    @Test
    void aModuleCanBeImportedAsAWholeWhereTheSpecificationSaysSo() {
        check("""
            $ HOME=@/home
            --- app/neva.yml
            deps:
              github.com/a/b:
                version: 1.0.0
              short:
                path: github.com/a/c
                version: 1.0.0
              fmt:
                path: github.com/a/c
                version: 1.0.0
            --- app/main/main.neva
            --- home/neva/deps/github.com/a/b_1.0.0/neva.yml
            --- home/neva/deps/github.com/a/b_1.0.0/root.neva
            --- home/neva/deps/github.com/a/b_1.0.0/pkg/p.neva
            --- home/neva/deps/github.com/a/c_1.0.0/neva.yaml
            > app/main/main.neva github.com/a/b = home/neva/deps/github.com/a/b_1.0.0 (root.neva)
            > app/main/main.neva github.com/a/b/pkg = home/neva/deps/github.com/a/b_1.0.0/pkg (p.neva)
            > app/main/main.neva short = home/neva/deps/github.com/a/c_1.0.0 (neva.yaml) | current missing
            > app/main/main.neva fmt = builtin fmt
            """);
    }

    @Test
    void behindAManifestThatCannotBeReadNothingIsCertain() {
        check("""
            --- neva.yml
            deps: [
            --- main/main.neva
            --- lib/l.neva
            > main/main.neva @:lib = lib (l.neva)
            > main/main.neva short:pkg = uncertain
            """);
    }
}
