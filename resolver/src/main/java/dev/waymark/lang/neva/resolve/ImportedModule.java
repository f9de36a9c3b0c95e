package dev.waymark.lang.neva.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.manifest.Dependency;
import dev.waymark.lang.neva.manifest.NearestManifest;
import dev.waymark.lang.neva.manifest.NevaManifest;
import dev.waymark.language.Edition;
import java.util.Optional;

/** What the module in front of an import's package means to the importing file. */
public sealed interface ImportedModule {

    /** The standard library. */
    record Standard() implements ImportedModule {}

    /** The file's own module; seen from the manifests of outer modules, these. */
    record Own(ImmutableList<String> manifests) implements ImportedModule {}

    /**
     * A module that {@code manifest} declares.
     *
     * @param directory the package's directory below the module's; empty for the module itself
     */
    record Declared(String manifest, Dependency dependency, String directory) implements ImportedModule {}

    /** A module that no manifest declares; {@code manifest} is the nearest one. */
    record Undeclared(String manifest) implements ImportedModule {}

    /** Nobody can know: there is no manifest, or it cannot be read. */
    record Unknowable() implements ImportedModule {}

    /** The module that an import of {@code request} in the source at {@code importer} speaks of. */
    static ImportedModule of(String request, String importer, Lookup lookup) {
        return of(ImportPath.of(request), FilePaths.parent(importer), lookup);
    }

    static ImportedModule of(ImportPath path, String folder, Lookup lookup) {
        ImmutableList<String> manifests = NearestManifest.all(folder, lookup);
        if (path.module().isEmpty()) {
            return bare(path, folder, manifests, lookup);
        }
        if (path.isOfStandardLibrary()) {
            return new Standard();
        }
        return path.isOwn() && !manifests.isEmpty() ? new Own(manifests) : declared(path, manifests, lookup);
    }

    /** The seed imports a module by its name in the manifest alone; where that has no dot, it looks like a package. */
    private static ImportedModule bare(ImportPath path, String folder, ImmutableList<String> manifests, Lookup lookup) {
        boolean mayBeModule = Edition.of(lookup.settings(folder), NevaResolver.NEVA) != Edition.CURRENT
                && !StandardLibrary.of(folder, lookup).has(path.directory());
        ImportPath module = new ImportPath(Optional.of(path.directory()), "");
        return mayBeModule && declared(module, manifests, lookup) instanceof Declared found ? found : new Standard();
    }

    private static ImportedModule declared(ImportPath path, ImmutableList<String> manifests, Lookup lookup) {
        for (String manifest : manifests) {
            NevaManifest read = NevaManifest.at(manifest, lookup);
            Optional<Declared> declared = read.dependencies().stream()
                    .flatMap(dependency -> inside(path, dependency).stream()
                            .map(directory -> new Declared(manifest, dependency, directory)))
                    .findFirst();
            if (declared.isPresent()) {
                return declared.get();
            }
            if (!read.readable()) {
                return new Unknowable();
            }
        }
        return manifests.isEmpty() ? new Unknowable() : new Undeclared(manifests.getFirst());
    }

    /** The directory of {@code path} in the module of {@code dependency}; without a colon it may follow a slash. */
    private static Optional<String> inside(ImportPath path, Dependency dependency) {
        String module = path.module().orElse("");
        String alias = dependency.alias().text();
        if (module.equals(alias)) {
            return Optional.of(path.directory());
        }
        return path.directory().isEmpty() && module.startsWith(alias + "/")
                ? Optional.of(module.substring(alias.length() + 1))
                : Optional.empty();
    }
}
