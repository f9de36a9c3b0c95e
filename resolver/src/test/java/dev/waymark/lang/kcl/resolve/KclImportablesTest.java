package dev.waymark.lang.kcl.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.TestTree;
import dev.waymark.lang.kcl.Kcl;
import dev.waymark.language.Importable;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;
import org.junit.jupiter.api.Test;

/** What an import could name. */
class KclImportablesTest {

    private static final TestTree TREE = TestTree.of(Kcl.INSTANCE, """
        --- app/kcl.mod
        [dependencies]
        hy-phen = { path = "../lib" }
        gone = "1.0"
        --- app/main.k
        --- app/a/z.k
        --- app/a/b/y.k
        --- app/a/_p.k
        --- app/a/q_test.k
        --- app/no-way/z.k
        --- app/v1.2/z.k
        --- app/nested/kcl.mod
        --- app/nested/z.k
        --- app/vendor/x/kcl.mod
        --- app/vendor/x/z.k
        --- app/both.k
        --- app/both/z.k
        --- lib/kcl.mod
        --- lib/l.k
        --- lib/deep/d.k
        """);

    @Test
    void packagesAndFilesBelowTheRoot() {
        assertThat(requests("app/main.k", Origin.Kind.OWN))
                .containsExactlyInAnyOrder(
                        "a", "a.b", "both", "a.z", "a.b.y", "both.z", ".a", ".a.b", ".both", ".a.z", ".a.b.y",
                        ".both.z");
    }

    @Test
    void relativeOnesFromAFolder() {
        assertThat(requests("app/a/z.k", Origin.Kind.OWN))
                .contains(".b", ".b.y", "..both", "a.b", "both")
                .doesNotContain("a", "..a", ".z", "..a.z", "a.z");
    }

    @Test
    void dependenciesUnderTheNameOfTheirKeys() {
        assertThat(requests("app/main.k", Origin.Kind.DEPENDENCY))
                .containsExactlyInAnyOrder("hy_phen", "hy_phen.deep", "hy_phen.l", "hy_phen.deep.d");
    }

    @Test
    void systemModulesComeLast() {
        ImmutableList<Importable> all = importables("app/main.k");
        assertThat(requests("app/main.k", Origin.Kind.STANDARD_LIBRARY))
                .hasSize(15)
                .contains("math");
        assertThat(all.getLast().origin().kind()).isEqualTo(Origin.Kind.STANDARD_LIBRARY);
    }

    @Test
    void everyOneResolvesToItsPlace() {
        for (String importer :
                ImmutableList.of("app/main.k", "app/a/z.k", "app/nested/z.k", "lib/deep/d.k", "lone.k")) {
            for (Importable importable : importables(importer)) {
                Resolution resolution =
                        KclResolver.resolve(importable.request(), TestTree.absolute(importer), TREE.lookup());
                if (resolution instanceof Resolution.Found found) {
                    assertThat(importable.files()).as(importable.request()).isEqualTo(found.targets());
                } else {
                    assertThat(resolution).as(importable.request()).isInstanceOf(Resolution.BuiltIn.class);
                }
            }
        }
    }

    private static ImmutableList<Importable> importables(String importer) {
        return Kcl.INSTANCE.importables(TestTree.absolute(importer), TREE.lookup());
    }

    private static ImmutableList<String> requests(String importer, Origin.Kind kind) {
        return importables(importer).stream()
                .filter(importable -> importable.origin().kind() == kind)
                .map(Importable::request)
                .collect(ImmutableList.toImmutableList());
    }
}
