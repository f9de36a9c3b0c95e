package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.manifest.GeblangManifest;
import dev.waymark.lang.geblang.manifest.Mount;
import dev.waymark.outline.Name;
import dev.waymark.resolve.Origin;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A package as its manifest describes it, its paths worked out.
 *
 * @param id what tells it from others
 * @param name its namespace; empty where it has none
 * @param version its version
 * @param roots the folders that hold its modules, in the order they are searched
 * @param mounts its dependencies in the order of the manifest
 * @param broken whether the tool refuses its manifest
 */
record SourcePackage(
        Id id,
        String name,
        Optional<String> version,
        ImmutableList<String> roots,
        ImmutableList<Mount> mounts,
        boolean broken) {

    /**
     * What tells a package from others: its manifest, or its folder and mount name where it has none.
     *
     * @param path the manifest, or the folder
     * @param mount the name of a dependency without a manifest; empty for packages that have one
     */
    record Id(String path, String mount) {

        /** The package that the tool takes {@code mount} for. */
        static Id of(Mount mount) {
            return mount.manifest()
                    .map(manifest -> new Id(manifest, ""))
                    .orElseGet(() -> new Id(mount.folder(), mount.name()));
        }

        boolean hasManifest() {
            return mount.isEmpty();
        }

        /** The folder that the package is. */
        String folder() {
            return hasManifest() ? FilePaths.parent(path) : path;
        }
    }

    /** The package whose manifest is at {@code manifest}. */
    static SourcePackage of(String manifest, Lookup lookup) {
        return of(new Id(manifest, ""), lookup);
    }

    static SourcePackage of(Id id, Lookup lookup) {
        if (!id.hasManifest()) {
            return new SourcePackage(
                    id, id.mount(), Optional.empty(), ImmutableList.of(id.path()), ImmutableList.of(), false);
        }
        return lookup.step(id, "package at " + id.folder(), inner -> read(id, inner));
    }

    Origin origin(Origin.Kind kind) {
        Optional<String> manifest = id.hasManifest() ? Optional.of(id.path()) : Optional.empty();
        return new Origin(name, version, manifest, kind);
    }

    /** What it is called where a message needs a word. */
    String title() {
        return name.isEmpty() ? FilePaths.name(id.folder()) : name;
    }

    private static SourcePackage read(Id id, Lookup lookup) {
        GeblangManifest manifest =
                lookup.read(id.path(), "manifest").map(GeblangManifest::read).orElseGet(GeblangManifest::unreadable);
        return new SourcePackage(
                id,
                manifest.name().map(Name::text).orElse(""),
                manifest.version().map(Name::text),
                roots(id.folder(), manifest),
                manifest.dependencies().stream()
                        .flatMap(dependency -> Mount.of(id.folder(), dependency, lookup).stream())
                        .collect(ImmutableList.toImmutableList()),
                manifest.broken());
    }

    /** Without a source the manifest's own folder is the root; even an absolute path is taken as below it (the tool). */
    private static ImmutableList<String> roots(String folder, GeblangManifest manifest) {
        String first = manifest.source().map(Name::text).orElse(".");
        return Stream.concat(Stream.of(first), manifest.paths().stream().map(Name::text))
                .map(path -> FilePaths.join(folder, path))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
