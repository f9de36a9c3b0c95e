package dev.waymark.lang.kcl.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Lookup;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.TomlReader;
import dev.waymark.outline.Name;
import dev.waymark.text.SourceText;
import java.util.Optional;

/**
 * What one {@code kcl.mod} says, as far as it can be read: a pure function of its text. The compiler never reads it: an
 * empty or broken one makes its folder a module's root all the same.
 *
 * @param name the package's name, which is no prefix of the imports inside it
 * @param version its version
 * @param dependencies in the order of the text
 * @param entries the files and folders that are compiled together, as they are written
 */
public record ModFile(
        Optional<Name> name,
        Optional<Name> version,
        ImmutableList<Dependency> dependencies,
        ImmutableList<String> entries) {

    private record Key(String path) {}

    /** Reads a manifest; what cannot be read is left out. */
    public static ModFile read(SourceText text) {
        return of(TomlReader.read(text));
    }

    /** What the manifest at {@code path} says; nothing where it cannot be read. */
    public static ModFile at(String path, Lookup lookup) {
        return lookup.step(
                new Key(path),
                "manifest",
                inner -> inner.read(path, "manifest").map(ModFile::read).orElseGet(ModFile::empty));
    }

    static ModFile of(ManifestDocument document) {
        return new ModFile(
                DependencyReader.name(document.path("package", "name")),
                DependencyReader.name(document.path("package", "version")),
                DependencyReader.read(document.get("dependencies")),
                document.path("profile", "entries").map(ManifestValue::items).orElse(ImmutableList.of()).stream()
                        .flatMap(entry -> entry.asString().stream())
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The dependency that imports call {@code alias}, or the manifest {@code alias}. */
    public Optional<Dependency> dependency(String alias) {
        return dependencies.stream()
                .filter(dependency -> dependency.alias().equals(alias)
                        || dependency.key().text().equals(alias))
                .findFirst();
    }

    private static ModFile empty() {
        return new ModFile(Optional.empty(), Optional.empty(), ImmutableList.of(), ImmutableList.of());
    }
}
