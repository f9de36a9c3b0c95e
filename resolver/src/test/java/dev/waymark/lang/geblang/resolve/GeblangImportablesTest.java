package dev.waymark.lang.geblang.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.TestTree;
import dev.waymark.lang.geblang.Geblang;
import dev.waymark.language.Importable;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;
import org.junit.jupiter.api.Test;

/** What an import could name. */
class GeblangImportablesTest {

    private static final TestTree TREE = TestTree.of(Geblang.INSTANCE, """
        --- app/geblang.yaml
        name: app
        source: src
        paths: [gen]
        dependencies:
          mnt: ../shared
          h: {git: github.com/a/h}
        --- app/src/main.gb
        --- app/src/plain.gb
        --- app/src/named.gb
        module app.named;
        --- app/src/sub/init.gb
        --- app/src/sub/deep.gb
        module app.sub.deep;
        --- app/src/json.gb
        --- app/src/odd-name.gb
        --- app/src/enum.gb
        --- app/src/plain_test.gb
        --- app/src/node_modules/x.gb
        --- app/src/.hidden/x.gb
        --- app/gen/made.gb
        --- app/notes.gb
        --- shared/geblang.yaml
        name: shared
        source: lib
        --- shared/lib/core.gb
        module shared.core;
        --- shared/lib/init.gb
        module shared;
        """);

    @Test
    void theUsersModulesInOneSpellingEach() {
        assertThat(requests(TREE, "app/src/main.gb", Origin.Kind.OWN))
                .containsExactlyInAnyOrder(
                        "plain", "app.named", "app.json", "sub", "app.sub.deep", "node_modules.x", "made");
    }

    @Test
    void dependenciesUnderTheirOwnNames() {
        assertThat(requests(TREE, "app/src/main.gb", Origin.Kind.DEPENDENCY))
                .containsExactlyInAnyOrder("shared.core", "shared");
    }

    @Test
    void whatShipsComesLast() {
        ImmutableList<Importable> all = importables(TREE, "app/src/main.gb");
        assertThat(requests(TREE, "app/src/main.gb", Origin.Kind.STANDARD_LIBRARY))
                .hasSize(142)
                .contains("json", "web.router")
                .doesNotContain("clib", "geblang");
        assertThat(all.getFirst().origin().kind()).isEqualTo(Origin.Kind.OWN);
        assertThat(all.getLast().origin().kind()).isEqualTo(Origin.Kind.STANDARD_LIBRARY);
    }

    @Test
    void everyOneResolvesToItsFile() {
        for (String importer :
                ImmutableList.of("app/src/main.gb", "app/src/sub/deep.gb", "shared/lib/core.gb", "x.gb")) {
            for (Importable importable : importables(TREE, importer)) {
                Resolution resolution =
                        GeblangResolver.resolve(importable.request(), TestTree.absolute(importer), TREE.lookup());
                assertThat(resolution.files().stream().findFirst())
                        .as(importer + " " + importable.request())
                        .isEqualTo(importable.file());
            }
        }
    }

    @Test
    void withoutAManifestTheWholeWorkspace() {
        TestTree tree = TestTree.of(Geblang.INSTANCE, """
            --- a/b/x.gb
            --- a/m.gb
            --- y.gb
            """);
        assertThat(requests(tree, "a/m.gb", Origin.Kind.OWN)).containsExactlyInAnyOrder("b.x", "y");
    }

    @Test
    void aLibraryOnDiskIsOfferedAsItIs() {
        TestTree tree = TestTree.of(Geblang.INSTANCE, """
            --- /sl/deque.gb
            --- /sl/web/router.gb
            --- m.gb
            """).withVariable("GEBLANG_STDLIB", "/sl");
        assertThat(requests(tree, "m.gb", Origin.Kind.STANDARD_LIBRARY))
                .contains("deque", "web.router", "json", "async.sync")
                .doesNotContain("functools");
    }

    private static ImmutableList<Importable> importables(TestTree tree, String importer) {
        return Geblang.INSTANCE.importables(TestTree.absolute(importer), tree.lookup());
    }

    private static ImmutableList<String> requests(TestTree tree, String importer, Origin.Kind kind) {
        return importables(tree, importer).stream()
                .filter(importable -> importable.origin().kind() == kind)
                .map(Importable::request)
                .collect(ImmutableList.toImmutableList());
    }
}
