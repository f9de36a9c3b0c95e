package dev.waymark.lang.gene.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.outline.Name;
import dev.waymark.text.SourceText;
import java.util.Optional;

/** What one {@code package.gene} says, as far as it could be read. */
public sealed interface Manifest permits ClassicManifest, NewManifest {

    /** Whose rules it is read by. */
    Dialect dialect();

    Optional<Name> name();

    Optional<Name> version();

    ImmutableList<Dependency> dependencies();

    /** The dependency that imports call {@code alias}. */
    default Optional<Dependency> dependency(String alias) {
        return dependencies().stream()
                .filter(dependency -> dependency.alias().text().equals(alias))
                .findFirst();
    }

    static Manifest read(SourceText text) {
        return of(ManifestText.of(text));
    }

    /** What the keys of {@code read} say. */
    static Manifest of(ManifestText read) {
        return switch (read.dialect()) {
            case CLASSIC -> ClassicManifest.of(read);
            case NEW -> NewManifest.of(read);
        };
    }

    /** The manifest in {@code root}; empty where there is none that can be read. */
    static Optional<Manifest> at(String root, Lookup lookup) {
        return lookup.step(
                new Key(root),
                "manifest",
                inner -> inner.read(GeneFile.MANIFEST.in(root), "manifest").map(Manifest::read));
    }

    /** What its files belong to: its name, or that of the folder {@code root} that holds it. */
    default String title(String root) {
        return name().map(Name::text).filter(text -> !text.isEmpty()).orElseGet(() -> FilePaths.name(root));
    }

    /** What makes the trace of one manifest. */
    record Key(String root) {}
}
