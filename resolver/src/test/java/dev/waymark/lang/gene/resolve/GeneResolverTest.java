package dev.waymark.lang.gene.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.files.FilePaths;
import dev.waymark.files.TestTree;
import dev.waymark.lang.gene.Gene;
import dev.waymark.resolve.Resolution;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where imports of both dialects lead today, and why some lead nowhere. */
class GeneResolverTest {

    @Test
    void classicGoesThroughTiers() {
        TestTree tree = classic("""
            --- package.gene
            ^name "x/app" ^source-dir "code"
            --- app/near.gene
            --- code/near.gene
            --- code/deep.gene
            --- one.gene
            --- src/one.gene
            --- src/two.gene
            --- src/two
            --- build/made.gir
            --- lib/plain
            """);
        check(tree, "app/main.gene", """
            near = app/near.gene
            /near = app/near.gene
            deep = code/deep.gene
            one = several one.gene src/one.gene
            two = several src/two.gene src/two
            two.gene = src/two.gene
            made = compiled build/made.gir
            plain = lib/plain
            app = Nothing
            """);
    }

    @Test
    void workspacesAreTheLastTier() {
        TestTree tree = classic("""
            --- app/main.gene
            --- other/src/far.gene
            """).withVariable("GENE_WORKSPACE_PATH", TestTree.ROOT + "/other");
        check(tree, "app/main.gene", "far = other/src/far.gene");
    }

    @Test
    void classicFindsPackagesByTheNamesTheySay() {
        TestTree tree = classic("""
            --- app/package.gene
            ^name "x/app"
            --- lib/package.gene
            ^name "x/lib" ^main-module "start"
            --- lib/src/start.gene
            --- lib/src/index.gene
            --- lib/deep/part.gene
            --- other/package.gene
            ^name "x/another"
            --- app/src/packages/y/twice/package.gene
            ^name "y/twice"
            --- twice/package.gene
            ^name "y/twice"
            --- app/secret.gene
            """);
        check(tree, "app/src/main.gene", """
            index ^pkg x/lib = lib/src/start.gene
            x/lib/deep/part ^pkg x/lib = lib/deep/part.gene
            lib/deep/part ^pkg x/lib = lib/deep/part.gene
            index ^pkg x/other = NoPackage
            index ^pkg y/twice = several app/src/packages/y/twice twice
            ../secret ^pkg x/lib = Outside
            index ^pkg x/Lib = BadName
            index ^pkg WeIrD ^path ../lib = lib/src/start.gene
            index ^pkg x/lib ^path ../../none = NoPackage
            """);
    }

    @Test
    void locksAndBroughtDependencies() {
        TestTree tree = classic("""
            --- package.gene.lock
            {^lock_version 1 ^root_dependencies {^x/a "x/a@1" ^x/b "x/b@9" ^x/c "x/c@1"}
             ^packages {^x/a@1 {^dir "deps/a" ^dependencies {^x/d "x/d@1"}} ^x/c@1 {^dir ""} ^x/d@1 {^dir "deps/d"}}}
            --- deps/a/package.gene
            ^name "x/a"
            --- deps/a/index.gene
            --- deps/d/package.gene
            ^name "x/d"
            --- deps/d/index.gene
            --- .gene/deps/x/e/1.0.0/package.gene
            ^name "x/e"
            --- .gene/deps/x/e/1.0.0/src/index.gene
            --- .gene/deps/x/f/1/package.gene
            ^name "x/f"
            --- .gene/deps/x/f/2/package.gene
            ^name "x/f"
            """);
        check(tree, "src/main.gene", """
            index ^pkg x/a = deps/a/index.gene
            index ^pkg x/b = BadLock
            index ^pkg x/c = BadLock
            index ^pkg x/e = .gene/deps/x/e/1.0.0/src/index.gene
            index ^pkg x/f = several .gene/deps/x/f/1 .gene/deps/x/f/2
            """);
        check(tree, "deps/a/index.gene", "index ^pkg x/d = deps/d/index.gene");
    }

    @Test
    void statedDependenciesComeFirst() {
        TestTree tree = classic("""
            --- package.gene
            ^name "x/app"
            --- src/main.gene
            ($dep "lib" ^path "vend/lib")
            (import f from "index" ^pkg "lib")
            --- src/other.gene
            --- vend/lib/package.gene
            ^name "x/whatever"
            --- vend/lib/src/index.gene
            """);
        check(tree, "src/main.gene", "index ^pkg lib = vend/lib/src/index.gene");
        check(tree, "src/other.gene", "index ^pkg lib = NoPackage");
    }

    @Test
    void theNewDialectLooksInTheLibrary() {
        TestTree tree = TestTree.of(Gene.INSTANCE, """
            --- app/package.gene
            {^format 1 ^name "acme/app" ^version "0.1.0" ^library {^entry "src/index.gene"}
             ^dependencies {^u (dep "acme/util" ^path "../util") ^far (dep "acme/far" "1.0.0")}
             ^build_dependencies {^tool (dep "acme/util" ^path "../util")}}
            --- app/src/index.gene
            --- app/src/util.gene
            --- app/util.gene
            --- app/src/q.txt
            --- app/src/two.gene
            --- app/src/two
            --- util/package.gene
            {^format 1 ^name "acme/util" ^version "0.1.0" ^library {^entry "lib.gene"}}
            --- util/lib.gene
            --- util/part.gene
            --- bare/package.gene
            {^format 1 ^name "acme/bare" ^version "0.1.0"}
            --- loose/sub/util.gene
            """);
        check(tree, "app/src/main.gene", """
            util = app/src/util.gene
            ../util = app/util.gene
            ./q.txt = app/src/q.txt
            ./two = several app/src/two.gene app/src/two
            . = app/src/index.gene
            . ^pkg self = app/src/index.gene
            . ^pkg u = util/lib.gene
            part ^pkg u = util/part.gene
            ../x ^pkg u = Outside
            /x ^pkg u = Outside
            . ^pkg far = NotInstalled
            . ^pkg tool = NoPackage
            . ^pkg nobody = NoPackage
            ../../util/lib = Outside
            https://x.org/m.gene = compiled https://x.org/m.gene
            """);
        check(tree, "bare/main.gene", "util = NoLibrary");
        check(tree, "loose/main.gene", "sub/util = loose/sub/util.gene");
        check(tree, "loose/sub/x.gene", "sub/util = loose/sub/util.gene");
    }

    @Test
    void withoutADialectWhateverOneOfThemFindsIsFound() {
        TestTree tree = TestTree.of(Gene.INSTANCE, """
            --- main.gene
            --- near.gene
            --- lib/package.gene
            ^name "x/lib"
            --- lib/index.gene
            --- single/package.gene
            ^name "single"
            --- single/index.gene
            """);
        check(tree, "main.gene", """
            near = near.gene
            index ^pkg x/lib = lib/index.gene
            index ^pkg single = single/index.gene
            index ^pkg none = NoPackage
            far = Nothing
            """);
    }

    @Test
    void namespacesAreThoseOfTheDialect() {
        check(classic("--- main.gene\n"), "main.gene", """
            genex/test/ = provided genex/test
            genex/tests/ = Nothing
            """);
        check(TestTree.of(Gene.INSTANCE, "--- main.gene\n(ns shapes)\n"), "main.gene", """
            gene/db/sqlite/ = provided gene/db/sqlite
            shapes/ = main.gene
            json/ = Nothing
            """);
    }

    private static TestTree classic(String layout) {
        return TestTree.of(Gene.INSTANCE, layout)
                .withSetting("gene.dialect", "classic")
                .withSetting("gene.edition", "current");
    }

    /** Each line of {@code table} is a request and where it leads. */
    private static void check(TestTree tree, String importer, String table) {
        String answered = table.lines()
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .map(request -> request + " = " + answer(tree, TestTree.absolute(importer), request))
                .collect(Collectors.joining("\n"));
        assertThat(answered).isEqualTo(table.strip());
    }

    private static String answer(TestTree tree, String importer, String request) {
        Resolution resolution = GeneResolver.resolve(request, importer, tree.lookup());
        assertThat(resolution.trace().probes()).as(request).isNotEmpty();
        return switch (GeneResolver.outcome(request, importer, tree.lookup())) {
            case Outcome.Module(var file, var _) -> relative(file);
            case Outcome.Provided(var namespace) -> "provided " + namespace;
            case Outcome.Compiled(var name) -> "compiled " + relative(name);
            case Outcome.Several(var places) ->
                "several " + places.stream().map(GeneResolverTest::relative).collect(Collectors.joining(" "));
            case Outcome other -> other.getClass().getSimpleName();
        };
    }

    private static String relative(String path) {
        return FilePaths.isWithin(path, TestTree.ROOT) ? FilePaths.relativize(TestTree.ROOT, path) : path;
    }
}
