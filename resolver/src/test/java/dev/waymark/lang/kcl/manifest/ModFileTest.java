package dev.waymark.lang.kcl.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What manifests say. */
class ModFileTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        k = "1.2"                                                      ~ Registry 1.2 1.2 [k_1.2, k]
        a-b = "1"                                                      ~ Registry 1 1 [a-b_1, a-b]
        k = { oci = "oci://example.org/org/pkg", tag = "v1" }              ~ Oci oci://example.org/org/pkg v1 [k_v1, pkg_v1, k]
        k = { git = "https://h/x.git" }                                ~ Git https://h/x.git - [k_latest, x_latest, k_main, x_main, k]
        k = { git = "https://h/x.git", tag = "v1" }                    ~ Git https://h/x.git v1 [k_v1, x_v1, k]
        k = { git = "https://h/x.git", commit = "abc" }                ~ Git https://h/x.git abc [k_abc, x_abc, k]
        k = { git = "https://h/x.git", branch = "main" }               ~ Git https://h/x.git main [k_main, x_main, k]
        k = { git = "https://h/x", version = "0.1" }                   ~ Git https://h/x 0.1 [k_0.1, x_0.1, k_v0.1, x_v0.1, k]
        k = { repo = "org/pkg", reg = "h", tag = "2" }                 ~ Repository org/pkg 2 [k_2, pkg_2, k]
        k = { path = "../x" }                                          ~ Folder ../x - [k_latest, x_latest, k_main, x_main, k]
        k = { path = "../x", git = "https://h/x" }                     ~ Git https://h/x - [k_latest, x_latest, k_main, x_main, k]
        k = { oci = "o/p", tag = "1", package = "real" }               ~ Oci o/p 1 [real_1, p_1, real]
        k = {}                                                         ~ Nowhere k - [k_latest, k_main, k]
        k = 3                                                          ~ Nowhere k - [k_latest, k_main, k]
        k = [1]                                                        ~ Nowhere k - [k_latest, k_main, k]
        k = ""                                                         ~ Nowhere k - [k_latest, k_main, k]
        """)
    void formsOfDependencies(String line, String expected) {
        ModFile file = ModFile.read(SourceText.of("[dependencies]\n" + line + "\n"));
        Dependency dependency = file.dependencies().getFirst();
        String shown = dependency.source().getClass().getSimpleName() + " "
                + dependency.address().text() + " "
                + dependency.reference().map(Name::text).orElse("-") + " "
                + dependency.folderNames().toList();
        assertThat(shown).isEqualTo(expected);
    }

    @Test
    void theSeedsManifest() {
        ModFile file = ModFile.read(SourceText.of("""
            [package]
            name = "my_kcl"
            version = "0.0.1"
            edition = "0.4.5"
            [dependencies]
            # Default is branch "main"
            konfig = {git = "<github url>"}
            konfig1 = {git = "<github url>", version = "0.0.1"}
            konfig2 = {git = "<github url>", commit = "dshf894h9"}
            konfig3 = {git = "<github url>", branch = "main"}
            """));
        assertThat(file.name().map(Name::text)).contains("my_kcl");
        assertThat(file.version().map(Name::text)).contains("0.0.1");
        assertThat(file.dependencies()).hasSize(4);
        assertThat(file.dependency("konfig2").flatMap(Dependency::reference).map(Name::text))
                .contains("dshf894h9");
    }

    @Test
    void tablesOfTheirOwnAndDottedKeys() {
        ModFile file = ModFile.read(SourceText.of("""
            [dependencies.a-b]
            oci = "oci://x/y"
            tag = "1"
            [dependencies]
            c.path = "../c"
            """));
        assertThat(file.dependency("a_b").map(Dependency::alias)).contains("a_b");
        assertThat(file.dependency("a-b").map(Dependency::realName)).contains("a-b");
        assertThat(file.dependency("c").flatMap(Dependency::path).map(Name::text))
                .contains("../c");
    }

    @Test
    void bothShapesOfLockFiles() {
        LockFile today = LockFile.read(SourceText.of("""
            [dependencies]
              [dependencies.hy-phen]
                name = "hy-phen"
                full_name = "hy-phen_1.0"
                version = "1.0"
                oci_tag = "1.0"
            """));
        assertThat(today.locked("hy_phen")).contains(new LockFile.Locked("hy-phen_1.0", "1.0"));
        LockFile seed = LockFile.read(SourceText.of("""
            [[package]]
            name = "konfig"
            version = "0.0.1"
            source = "git+https://github.com/xxxxx"
            checksum = "d468802bab17cbc0cc575e9b0"
            [[package]]
            version = "2"
            """));
        assertThat(seed.entries()).hasSize(1);
        assertThat(seed.locked("konfig")).contains(new LockFile.Locked("", "0.0.1"));
        assertThat(LockFile.read(SourceText.of("")).entries()).isEmpty();
    }

    @Test
    void packageMaps() {
        assertThat(PackageMaps.read(SourceText.of("""
            kcl_cli_configs:
              files: [main.k]
              package_maps:
                k8s: ../k8s
                odd: [1]
            """)).keySet()).containsExactly("k8s");
    }

    @Test
    void workFiles() {
        WorkFile file =
                WorkFile.read(SourceText.of("workspace ./a\r\n\n  workspace b c\nworkspace\n# note\nother x\n"));
        assertThat(file.lines().stream()
                        .map(line -> line.keyword().text() + " "
                                + line.path().map(Name::text).orElse("-")))
                .containsExactly("workspace ./a", "workspace b", "workspace -", "other x");
    }

    @Test
    void anOutlineNamesTheModuleItsPackagesAndItsKeys() {
        SourceText text = SourceText.of("""
            [package]
            name = "app"
            [dependencies]
            k8s = "1.31"
            lib = { path = "../lib" }
            """);
        Outline outline = ManifestOutline.of(KclFile.MODULE, text);
        assertThat(outline.module().map(Name::text)).contains("app");
        assertThat(outline.imports().stream().map(Import::request)).containsExactly("dependency:k8s", "dependency:lib");
        assertThat(outline.imports().stream().map(wanted -> text.slice(wanted.path())))
                .containsExactly("\"1.31\"", "\"../lib\"");
        assertThat(names(outline.declarations())).isEqualTo("package(name) dependencies(k8s lib(path))");
    }

    @Test
    void foldersOfSettingsAndWorkspacesAreImports() {
        Outline yaml =
                ManifestOutline.of(KclFile.SETTINGS, SourceText.of("kcl_cli_configs:\n  package_maps:\n    a: ../a\n"));
        assertThat(yaml.imports().stream().map(Import::request)).containsExactly("dependency:a");
        Outline work = ManifestOutline.of(KclFile.WORK, SourceText.of("workspace ./a\nother b\n"));
        assertThat(work.imports().stream().map(Import::request)).containsExactly("workspace:./a");
        assertThat(work.module()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "= = [[",
                "[package",
                "[dependencies]\na = { path = ",
                "dependencies = 3",
                "[[dependencies]]\na = 1",
                "[package]\nname = []\n[dependencies]\nx = { git = [], tag = {} }",
                "\u0000\uFFFD",
                "[dependencies]\n\"\" = \"1\"",
                "[dependencies]\n\"../../etc\" = \"1\"",
                "package = \"x\"",
                "[dependencies.a.b.c]\nd = 1",
                "kcl_cli_configs: &a [*a]",
                "workspace",
                "- - - -",
                "{",
                "\t:"
            })
    void hostileManifestsAreRead(String text) {
        for (KclFile kind : KclFile.values()) {
            assertThat(ManifestOutline.of(kind, SourceText.of(text))).isNotNull();
        }
        assertThat(ModFile.read(SourceText.of(text)).dependencies())
                .allSatisfy(
                        dependency -> assertThat(Installation.folderNames(dependency, LockFile.read(SourceText.of(""))))
                                .noneMatch(name -> name.contains("/")));
    }

    @Test
    void filesByTheirNames() {
        assertThat(KclFile.of("/a/b.k")).contains(KclFile.SOURCE);
        assertThat(KclFile.of("/a/b.K")).isEmpty();
        assertThat(KclFile.of("/a/kcl.mod")).contains(KclFile.MODULE);
        assertThat(KclFile.of("/a/kcl.mod.lock")).contains(KclFile.LOCK);
        assertThat(KclFile.of("/a/kcl.yaml")).contains(KclFile.SETTINGS);
        assertThat(KclFile.of("/a/kcl.work")).contains(KclFile.WORK);
        assertThat(KclFile.of("/a/my.kcl.mod")).isEmpty();
        assertThat(KclFile.of("/a/kcl.yml")).isEmpty();
    }

    private static String names(List<Declaration> declarations) {
        return declarations.stream()
                .map(declaration -> declaration.name().text()
                        + (declaration.members().isEmpty() ? "" : "(" + names(declaration.members()) + ")"))
                .collect(Collectors.joining(" "));
    }
}
