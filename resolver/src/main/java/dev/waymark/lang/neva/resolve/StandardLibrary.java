package dev.waymark.lang.neva.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.builtin.Builtins;
import dev.waymark.lang.neva.builtin.StandardPackage;
import dev.waymark.lang.neva.manifest.Downloads;
import dev.waymark.lang.neva.manifest.NearestManifest;
import dev.waymark.lang.neva.manifest.NevaManifest;
import dev.waymark.language.Edition;
import dev.waymark.outline.Name;
import dev.waymark.resolve.Origin;
import java.util.Optional;

/**
 * The standard library as the files of one folder see it: the one that is unpacked on this machine, else the names that
 * ship with Waymark. Under the editions that know the specification, what only its release has is there, too.
 */
public final class StandardLibrary {

    private record Key() {}

    private final Edition edition;
    private final Optional<String> root;
    private final Lookup lookup;

    private StandardLibrary(Edition edition, Optional<String> root, Lookup lookup) {
        this.edition = edition;
        this.root = root;
        this.lookup = lookup;
    }

    /** The standard library for the files in {@code folder}. */
    public static StandardLibrary of(String folder, Lookup lookup) {
        Edition edition = Edition.of(lookup.settings(folder), NevaResolver.NEVA);
        return new StandardLibrary(edition, root(lookup), lookup);
    }

    /** The folder of the one that is unpacked; an empty folder does not count. */
    static Optional<String> root(Lookup lookup) {
        return lookup.step(
                new Key(),
                "standard library",
                inner -> Downloads.of(inner)
                        .std()
                        .filter(folder ->
                                inner.isFolder(FilePaths.child(folder, Builtins.PACKAGE), "standard library")));
    }

    /** Whether there is a package at {@code path}. */
    boolean has(String path) {
        return shipped(path).isPresent() || !sources(path).isEmpty();
    }

    /** The folder of the package at {@code path}, where it is unpacked. */
    Optional<String> folder(String path) {
        return root.map(place -> FilePaths.join(place, path));
    }

    /** The package at {@code path} as it ships with Waymark, where it counts. */
    Optional<StandardPackage> shipped(String path) {
        boolean replaced = root.isPresent();
        return switch (edition) {
            case CURRENT -> replaced ? Optional.empty() : Builtins.TODAY.package_(path);
            case AUTO -> (replaced ? Builtins.DOCUMENTED : Builtins.of(edition)).package_(path);
            case DOCUMENTED -> Builtins.DOCUMENTED.package_(path);
        };
    }

    /** The paths of the packages that ship with Waymark and count. */
    ImmutableSet<String> shippedPackages() {
        return root.isPresent() ? ImmutableSet.of() : Builtins.of(edition).packages();
    }

    /** What the files of the library belong to. */
    Origin origin() {
        Optional<String> manifest = root.flatMap(place -> NearestManifest.in(place, lookup));
        Optional<String> version = manifest.map(path -> NevaManifest.at(path, lookup))
                .flatMap(NevaManifest::neva)
                .map(Name::text);
        return new Origin(ImportPath.STANDARD, version, manifest, Origin.Kind.STANDARD_LIBRARY);
    }

    /** The sources of the package at {@code path}, where it is unpacked. */
    ImmutableList<String> sources(String path) {
        return folder(path).map(place -> PackageFolder.sources(place, lookup)).orElse(ImmutableList.of());
    }
}
