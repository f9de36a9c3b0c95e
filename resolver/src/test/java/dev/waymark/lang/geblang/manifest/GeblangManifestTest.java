package dev.waymark.lang.geblang.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from a manifest, sound or not. */
class GeblangManifestTest {

    @Test
    void everyKeyThatResolutionNeeds() {
        GeblangManifest manifest = read("""
            name: acme.tools
            version: 0.1.0
            source: src
            paths: [generated, ""]
            modulePaths:
              - lib
            dependencies:
              shared: ../shared
              widgets: {path: ../packages/widgets}
              httplib:
                git: https://github.com/acme/httplib
                version: v1.4.0
              both: {git: x, path: ./y}
            """);
        assertThat(text(manifest.name())).isEqualTo("acme.tools");
        assertThat(text(manifest.version())).isEqualTo("0.1.0");
        assertThat(text(manifest.source())).isEqualTo("src");
        assertThat(manifest.paths().stream().map(Name::text)).containsExactly("generated", "lib");
        assertThat(manifest.broken()).isFalse();
        assertThat(manifest.dependencies().stream().map(GeblangManifestTest::shown))
                .containsExactly(
                        "shared = ../shared",
                        "widgets = ../packages/widgets",
                        "httplib = git https://github.com/acme/httplib v1.4.0",
                        "both = ./y");
    }

    @Test
    void theTopWinsOverThePackageBlock() {
        GeblangManifest manifest = read("package: {name: inner, version: 2}\nname: outer\n");
        assertThat(text(manifest.name())).isEqualTo("outer");
        assertThat(text(manifest.version())).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing\n",
                "name: 12\nversion: 1.0\n",
                "dependencies:\n",
                "name: true\n",
                "paths: [1, 2]\n",
                "permissions: {onnx: yes, ffi: {enabled: true, libraries: []}}\n",
                "extensions: {x: {command: [a]}}\n",
                "anything: [goes]\n",
                "{\"source\": \"src\", \"name\": \"x\",}",
            })
    void theToolTakesIt(String text) {
        assertThat(read(text).broken()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: [app\nsource: src\n",
                "source: a\nsource: b\n",
                "paths: foo\n",
                "paths: [[a]]\n",
                "name: {a: b}\n",
                "dependencies: [a]\n",
                "dependencies: {b: [1]}\n",
                "dependencies:\n  zz:\n",
                "dependencies: {b: {}}\n",
                "dependencies: {b: \"\"}\n",
                "dependencies: {b: {path: [x]}}\n",
                "permissions: {onnx: maybe}\n",
                "package: acme\n",
                "- a\n",
                "just text\n",
            })
    void theToolRefusesIt(String text) {
        assertThat(read(text).broken()).isTrue();
        assertThat(outline(text).faults()).isNotEmpty();
    }

    @Test
    void whatWasReadBeforeAFaultCounts() {
        GeblangManifest manifest = read("source: src\ndependencies:\n  b: ../b\nname: [app\n");
        assertThat(text(manifest.source())).isEqualTo("src");
        assertThat(manifest.dependency("b")).isPresent();
        assertThat(manifest.broken()).isTrue();
    }

    @Test
    void keysAreDeclarationsAndDependenciesAreImports() {
        Outline outline = outline("name: app\ndependencies:\n  b: ../b\n  h: {git: x.org/h}\n  zz:\n");
        assertThat(outline.declarations().stream().map(Declaration::name).map(Name::text))
                .containsExactly("name", "dependencies");
        assertThat(outline.declarations().getLast().members().stream()
                        .map(Declaration::name)
                        .map(Name::text))
                .containsExactly("b", "h", "zz");
        assertThat(outline.imports().stream().map(Import::request)).containsExactly("dependency:b", "dependency:h");
        assertThat(outline.imports().getFirst().segments().getFirst().text()).isEqualTo("../b");
        assertThat(outline.faults()).hasSize(1);
    }

    @Test
    void hostileTextsAreReadAllTheSame() {
        List<String> hostile = List.of(
                "a: &a [*a, *a]\n",
                "[".repeat(100_000),
                "a:\n".repeat(10_000),
                "{".repeat(5_000) + "}".repeat(5_000),
                "\u0000\u0001name: x",
                "name: \uFFFF\n",
                "dependencies: &d {a: *d}\n",
                "? [complex, key]\n: value\n",
                "%YAML 9.9\n---\nname: x\n",
                "dependencies:\n" + "  x: y\n".repeat(5_000),
                "<<: {name: x}\nname: y\n");
        for (String text : hostile) {
            assertThatCode(() -> outline(text)).doesNotThrowAnyException();
            assertThatCode(() -> read(text)).doesNotThrowAnyException();
        }
    }

    @Test
    void everyPrefixIsReadAllTheSame() {
        String text =
                "name: acme\npaths: [a, \"b\"]\ndependencies:\n  x: {git: g, version: 'v'}\npackage:\n  name: é\n";
        for (int end = 0; end <= text.length(); end++) {
            Outline outline = outline(text.substring(0, end));
            int length = SourceText.of(text.substring(0, end)).length();
            assertThat(outline.faults()).allMatch(fault -> fault.span().end() <= length);
            assertThat(outline.declarations()).allMatch(key -> key.span().end() <= length);
        }
    }

    private static GeblangManifest read(String text) {
        return GeblangManifest.read(SourceText.of(text));
    }

    private static Outline outline(String text) {
        return ManifestOutline.of(SourceText.of(text));
    }

    private static String text(Optional<Name> name) {
        return name.map(Name::text).orElse("");
    }

    private static String shown(Dependency dependency) {
        String source = switch (dependency.source()) {
            case Dependency.Folder folder -> folder.path().text();
            case Dependency.Repository repository ->
                "git " + repository.url().text() + " " + text(repository.version());
            case Dependency.Nowhere _ -> "nowhere";
        };
        return dependency.mount().text() + " = " + source;
    }
}
