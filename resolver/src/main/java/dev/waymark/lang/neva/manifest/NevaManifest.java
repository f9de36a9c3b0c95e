package dev.waymark.lang.neva.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Lookup;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.YamlReader;
import dev.waymark.outline.Name;
import dev.waymark.text.SourceText;
import java.util.Optional;

/**
 * What one {@code neva.yaml} says, as far as it can be read: a pure function of its text.
 *
 * @param neva the release of the language that it asks for
 * @param dependencies in the order of the text
 * @param readable whether the compiler can read it; if not, there may be dependencies that are not among these
 */
public record NevaManifest(Optional<Name> neva, ImmutableList<Dependency> dependencies, boolean readable) {

    /** The key of the release. */
    public static final String NEVA = "neva";

    /** The key of the dependencies. */
    public static final String DEPS = "deps";

    /** The key of a dependency's git location. */
    public static final String PATH = "path";

    /** The key of its git tag. */
    public static final String VERSION = "version";

    private record Key(String path) {}

    /** Reads a manifest; what cannot be read is left out. */
    public static NevaManifest read(SourceText text) {
        return of(YamlReader.read(text));
    }

    /** What the manifest at {@code path} says. */
    public static NevaManifest at(String path, Lookup lookup) {
        return lookup.step(
                new Key(path),
                "manifest",
                inner -> inner.read(path, "manifest")
                        .map(NevaManifest::read)
                        .orElseGet(() -> new NevaManifest(Optional.empty(), ImmutableList.of(), false)));
    }

    static NevaManifest of(ManifestDocument document) {
        return new NevaManifest(
                text(document.get(NEVA)),
                document.get(DEPS).stream()
                        .flatMap(table -> table.entries().stream())
                        .map(NevaManifest::dependency)
                        .collect(ImmutableList.toImmutableList()),
                ManifestFaults.shapes(document).isEmpty());
    }

    /** The dependency that imports call {@code alias}. */
    public Optional<Dependency> dependency(String alias) {
        return dependencies.stream()
                .filter(dependency -> dependency.alias().text().equals(alias))
                .findFirst();
    }

    private static Dependency dependency(Entry entry) {
        ManifestValue value = entry.value();
        return new Dependency(entry.key(), text(value.get(PATH)), text(value.get(VERSION)), entry.span());
    }

    /** A scalar that says something, where it stands; numbers are taken as they are written (the compiler's decoder). */
    private static Optional<Name> text(Optional<ManifestValue> value) {
        return value.flatMap(
                known -> known.asText().filter(text -> !text.isEmpty()).map(text -> new Name(text, known.span())));
    }
}
