package dev.waymark.lang.neva.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.neva.manifest.Dependency;
import dev.waymark.lang.neva.manifest.Downloads;
import dev.waymark.lang.neva.manifest.NearestManifest;
import dev.waymark.lang.neva.manifest.NevaFile;
import dev.waymark.outline.Name;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;
import java.util.Optional;

/**
 * Where an import leads. Outdated forms lead where today's would: what is wrong with them is said of their text, not of
 * the package.
 */
public final class NevaResolver {

    /** The language's id. */
    public static final String NEVA = "neva";

    /** Every file of a folder gets the same answer for one request. */
    private record Key(String folder, String request) {}

    private final String folder;
    private final ImportPath path;
    private final Lookup lookup;

    private NevaResolver(String folder, String request, Lookup lookup) {
        this.folder = folder;
        this.path = ImportPath.of(request);
        this.lookup = lookup;
    }

    /** Where an import of {@code request} in the source at {@code importer} leads. */
    public static Resolution resolve(String request, String importer, Lookup lookup) {
        String folder = FilePaths.parent(importer);
        return lookup.step(
                new Key(folder, request), "", inner -> new NevaResolver(folder, request, inner).resolution());
    }

    private Resolution resolution() {
        return switch (ImportedModule.of(path, folder, lookup)) {
            case ImportedModule.Standard _ -> standard();
            case ImportedModule.Own(var manifests) -> own(manifests);
            case ImportedModule.Declared declared -> dependency(declared.dependency(), declared.directory());
            case ImportedModule.Undeclared _ -> new Resolution.Missing(lookup.trace());
            case ImportedModule.Unknowable _ -> new Resolution.Uncertain(ImmutableList.of(), lookup.trace());
        };
    }

    private Resolution standard() {
        StandardLibrary library = StandardLibrary.of(folder, lookup);
        if (!ImportPath.isWhole(path.directory())) {
            return new Resolution.Missing(lookup.trace());
        }
        return library.folder(path.directory())
                .flatMap(place -> package_(place, "package of the standard library", library.origin()))
                .or(() -> library.shipped(path.directory())
                        .map(known -> new Resolution.BuiltIn(known.path(), lookup.trace())))
                .orElseGet(() -> new Resolution.Missing(lookup.trace()));
    }

    private Resolution own(ImmutableList<String> manifests) {
        if (path.directory().isEmpty()) {
            return module(manifests.getFirst(), own(manifests.getFirst()));
        }
        return manifests.stream()
                .flatMap(manifest ->
                        package_(FilePaths.parent(manifest), path.directory(), "package of this module", own(manifest))
                                .stream())
                .findFirst()
                .orElseGet(() -> new Resolution.Missing(lookup.trace()));
    }

    private static Origin own(String manifest) {
        String name = FilePaths.name(FilePaths.parent(manifest));
        return new Origin(name, Optional.empty(), Optional.of(manifest), Origin.Kind.OWN);
    }

    private Resolution dependency(Dependency dependency, String directory) {
        Optional<String> place =
                Downloads.of(lookup).module(dependency).filter(module -> lookup.isFolder(module, "downloaded module"));
        if (place.isEmpty()) {
            return new Resolution.NotInstalled(dependency.alias().text(), lookup.trace());
        }
        Origin origin = downloaded(dependency, place.get());
        if (directory.isEmpty()) {
            return origin.manifest()
                    .map(manifest -> module(manifest, origin))
                    .orElseGet(() -> new Resolution.Missing(lookup.trace()));
        }
        return package_(place.get(), directory, "package of the dependency", origin)
                .orElseGet(() -> new Resolution.Missing(lookup.trace()));
    }

    private Origin downloaded(Dependency dependency, String place) {
        return new Origin(
                dependency.path(),
                dependency.version().map(Name::text),
                NearestManifest.in(place, lookup),
                Origin.Kind.DEPENDENCY);
    }

    /** A module as a whole (seed: Third-Party Imports): the package in its own folder, or its manifest. */
    private Resolution module(String manifest, Origin origin) {
        String place = FilePaths.parent(manifest);
        ImmutableList<String> sources = PackageFolder.sources(place, lookup);
        return new Resolution.Found(
                sources.isEmpty() ? ImmutableList.of(manifest) : sources, place, origin, lookup.trace());
    }

    private Optional<Resolution> package_(String module, String directory, String why, Origin origin) {
        return ImportPath.isWhole(directory)
                ? package_(FilePaths.join(module, directory), why, origin)
                : Optional.empty();
    }

    /** Without a folder its first file is looked for, too: that is what would have to be created. */
    private Optional<Resolution> package_(String place, String why, Origin origin) {
        ImmutableList<String> sources = lookup.presence(place, why) == Presence.FOLDER
                ? PackageFolder.sources(place, lookup)
                : ImmutableList.of();
        if (sources.isEmpty()) {
            String first = FilePaths.child(place, FilePaths.name(place) + NevaFile.SUFFIX);
            return lookup.isFile(first, why) ? found(ImmutableList.of(first), place, origin) : Optional.empty();
        }
        return found(sources, place, origin);
    }

    private Optional<Resolution> found(ImmutableList<String> sources, String place, Origin origin) {
        return Optional.of(new Resolution.Found(sources, place, origin, lookup.trace()));
    }
}
