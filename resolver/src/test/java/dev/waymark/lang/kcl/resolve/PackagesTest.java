package dev.waymark.lang.kcl.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.TestTree;
import dev.waymark.lang.kcl.Kcl;
import dev.waymark.lang.kcl.manifest.Installation;
import dev.waymark.outline.Import;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Packages as a whole: what shares a scope, what is library code, where manifests lead, where editions differ. */
class PackagesTest {

    @Test
    void theFilesOfAPackageShareAScope() {
        TestTree tree = TestTree.of(Kcl.INSTANCE, """
            --- a/x.k
            --- a/y.k
            --- a/_p.k
            --- a/x_test.k
            --- a/kcl.mod
            --- a/sub/z.k
            """);
        assertThat(Kcl.INSTANCE.scope("/ws/a/x.k", tree.lookup())).containsExactly("/ws/a/_p.k", "/ws/a/y.k");
        assertThat(Kcl.INSTANCE.scope("/ws/a/x_test.k", tree.lookup()))
                .containsExactly("/ws/a/_p.k", "/ws/a/x.k", "/ws/a/y.k");
        assertThat(Kcl.INSTANCE.scope("/ws/a/kcl.mod", tree.lookup())).isEmpty();
    }

    @Test
    void libraryCode() {
        TestTree tree = TestTree.of(Kcl.INSTANCE, """
            --- kcl.mod
            --- m.k
            --- vendor/k8s_1.31/kcl.mod
            --- vendor/k8s_1.31/api/z.k
            --- vendor/mine/z.k
            --- other/vendor/x/kcl.mod
            --- other/vendor/x/z.k
            --- store/k_1/kcl.mod
            --- store/k_1/z.k
            """).withVariable("KCL_PKG_PATH", "/ws/store");
        assertThat(isLibrary("/ws/m.k", tree)).isFalse();
        assertThat(isLibrary("/ws/vendor/k8s_1.31/api/z.k", tree)).isTrue();
        assertThat(isLibrary("/ws/vendor/mine/z.k", tree)).isFalse();
        assertThat(isLibrary("/ws/other/vendor/x/z.k", tree)).isFalse();
        assertThat(isLibrary("/ws/store/k_1/z.k", tree)).isTrue();
        assertThat(isLibrary("/elsewhere/z.k", tree)).isTrue();
        assertThat(isLibrary("/ws/store/k_1/z.k", tree.withWorkspaceFolders("store/k_1")))
                .isFalse();
    }

    @Test
    void manifestsLeadToManifests() {
        TestTree tree = TestTree.of(Kcl.INSTANCE, """
            --- app/kcl.mod
            [dependencies]
            lib = { path = "../lib" }
            gone = { path = "../gone" }
            k8s = "1.31"
            --- app/kcl.yaml
            kcl_cli_configs: {package_maps: {m: ../lib}}
            --- kcl.work
            workspace ./app
            --- lib/kcl.mod
            [package]
            name = "its"
            version = "0.1"
            """);
        Resolution lib = resolve("dependency:lib", "app/kcl.mod", tree);
        assertThat(lib.files()).containsExactly("/ws/lib/kcl.mod");
        assertThat(((Resolution.Found) lib).origin().name()).isEqualTo("its");
        assertThat(((Resolution.Found) lib).origin().kind()).isEqualTo(Origin.Kind.DEPENDENCY);
        assertThat(resolve("dependency:gone", "app/kcl.mod", tree)).isInstanceOf(Resolution.Missing.class);
        assertThat(resolve("dependency:k8s", "app/kcl.mod", tree)).isInstanceOf(Resolution.NotInstalled.class);
        assertThat(resolve("dependency:m", "app/kcl.yaml", tree).files()).containsExactly("/ws/lib/kcl.mod");
        assertThat(resolve("workspace:./app", "kcl.work", tree).files()).containsExactly("/ws/app/kcl.mod");
        assertThat(resolve("nonsense", "kcl.work", tree)).isInstanceOf(Resolution.Missing.class);
    }

    @Test
    void whereTheEditionsDiffer() {
        TestTree tree = TestTree.of(Kcl.INSTANCE, """
            --- kcl.mod
            --- sub/m.k
            --- sub/inner/z.k
            --- sub/both/z.k
            --- both/z.k
            --- lone/x.txt
            """).withVariable("KCL_MODULE_ROOT", "/ws/sub");
        assertThat(difference("inner", "sub/m.k", tree))
                .isEqualTo(new EditionDifference.OnlyBeside("/ws/sub/inner", ".inner"));
        assertThat(difference("both", "sub/m.k", tree)).isEqualTo(new EditionDifference.OtherPlace("/ws/sub/both"));
        assertThat(difference("sub.inner", "sub/m.k", tree)).isEqualTo(new EditionDifference.None());
        assertThat(difference("nothere", "sub/m.k", tree)).isEqualTo(new EditionDifference.None());
        assertThat(difference("inner", "x/m.k", tree.without("kcl.mod")))
                .isEqualTo(new EditionDifference.OnlyInModuleRoot("/ws/sub/inner"));
    }

    @Test
    void settingsAndFilePatterns() {
        assertThat(Kcl.INSTANCE.settings().stream().map(key -> key.name()))
                .contains(Installation.EXTERNALS, "kcl.packagePath", "kcl.moduleRoot");
        assertThat(Kcl.INSTANCE.filePatterns())
                .containsExactly("*.k", "kcl.mod", "kcl.mod.lock", "kcl.yaml", "kcl.work");
        assertThat(List.of("/a.k", "/kcl.mod", "/kcl.work")).allMatch(Kcl.INSTANCE::owns);
        assertThat(Kcl.INSTANCE.owns("/a.kt")).isFalse();
    }

    private static boolean isLibrary(String path, TestTree tree) {
        return Kcl.INSTANCE.isLibrary(path, tree.lookup());
    }

    private static EditionDifference difference(String request, String importer, TestTree tree) {
        return EditionDifference.of(request, TestTree.absolute(importer), tree.lookup());
    }

    private static Resolution resolve(String request, String manifest, TestTree tree) {
        String path = TestTree.absolute(manifest);
        SourceText text = tree.read(path).orElseThrow();
        Import wanted = Kcl.INSTANCE.outline(path, text).imports().stream()
                .filter(other -> other.request().equals(request))
                .findFirst()
                .orElseGet(() -> new Import(
                        Span.ORIGIN,
                        request,
                        ImmutableList.of(),
                        Optional.empty(),
                        ImmutableList.of(),
                        Import.Placement.TOP_LEVEL));
        return Kcl.INSTANCE.resolve(wanted, path, tree.lookup());
    }
}
