package dev.waymark.lang.geblang.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.YamlReader;
import dev.waymark.outline.Name;
import dev.waymark.text.SourceText;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one {@code geblang.yaml} says, as far as it can be read: a pure function of its text.
 *
 * @param name the package's namespace, from the top or from {@code package}
 * @param version its version, likewise
 * @param source the folder of its modules; empty for the manifest's own
 * @param paths more folders of modules, {@code modulePaths} last
 * @param dependencies in the order of the text
 * @param broken whether the tool refuses the manifest and with it every package that it would lead to
 */
public record GeblangManifest(
        Optional<Name> name,
        Optional<Name> version,
        Optional<Name> source,
        ImmutableList<Name> paths,
        ImmutableList<Dependency> dependencies,
        boolean broken) {

    /** The names a manifest may have; the first that stands in a folder is the folder's. */
    public static final ImmutableList<String> FILE_NAMES =
            ImmutableList.of("geblang.yaml", "geblang.yml", "geblang.json");

    /** The lock file's name, beside the manifest. */
    public static final String LOCK_NAME = "geblang.lock";

    /** Whether a file of that path is a manifest, judged by its name. */
    public static boolean isManifest(String path) {
        return FILE_NAMES.contains(FilePaths.name(path));
    }

    /** Reads a manifest; what cannot be read is left out. */
    public static GeblangManifest read(SourceText text) {
        return of(YamlReader.read(text));
    }

    /** What stands in for a manifest that is there but cannot be read at all. */
    public static GeblangManifest unreadable() {
        return new GeblangManifest(
                Optional.empty(), Optional.empty(), Optional.empty(), ImmutableList.of(), ImmutableList.of(), true);
    }

    static GeblangManifest of(ManifestDocument document) {
        return new GeblangManifest(
                own(document, "name"),
                own(document, "version"),
                DependencyReader.text(document.get("source")),
                Stream.of("paths", "modulePaths")
                        .flatMap(key -> texts(document.get(key)))
                        .collect(ImmutableList.toImmutableList()),
                DependencyReader.read(document.get("dependencies")),
                !ManifestFaults.of(document).isEmpty());
    }

    /** The dependency mounted as {@code mount}. */
    public Optional<Dependency> dependency(String mount) {
        return dependencies.stream()
                .filter(dependency -> dependency.mount().text().equals(mount))
                .findFirst();
    }

    private static Optional<Name> own(ManifestDocument document, String key) {
        return DependencyReader.text(document.get(key)).or(() -> DependencyReader.text(document.path("package", key)));
    }

    private static Stream<Name> texts(Optional<ManifestValue> value) {
        return value.map(ManifestValue::items).orElse(ImmutableList.of()).stream()
                .flatMap(item -> DependencyReader.text(Optional.of(item)).stream());
    }
}
