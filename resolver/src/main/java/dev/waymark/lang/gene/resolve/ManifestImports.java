package dev.waymark.lang.gene.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.manifest.Dependency;
import dev.waymark.lang.gene.manifest.DependencyPlace;
import dev.waymark.lang.gene.manifest.GeneFile;
import dev.waymark.lang.gene.manifest.Manifest;
import dev.waymark.lang.gene.manifest.ManifestOutline;
import dev.waymark.language.Edition;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;
import java.util.Optional;

/** Where the packages and files that a manifest names lead: to the manifests there, or to the files. */
public final class ManifestImports {

    private record Key(String manifest, String request) {}

    private ManifestImports() {}

    /** Where {@code request} in the manifest at {@code manifest} leads. */
    public static Resolution resolve(String request, String manifest, Lookup lookup) {
        return lookup.step(new Key(manifest, request), "", inner -> find(request, FilePaths.parent(manifest), inner));
    }

    private static Resolution find(String request, String root, Lookup lookup) {
        Optional<String> alias = ManifestOutline.dependency(request);
        return alias.isPresent()
                ? dependency(alias.get(), root, lookup)
                : ManifestOutline.file(request)
                        .map(path -> FilePaths.join(root, path))
                        .filter(file -> lookup.isFile(file, "file of the target"))
                        .map(file -> found(file, Packages.origin(root, Origin.Kind.OWN, lookup), lookup))
                        .orElseGet(() -> new Resolution.Missing(lookup.trace()));
    }

    private static Resolution dependency(String alias, String root, Lookup lookup) {
        Optional<Manifest> manifest = Manifest.at(root, lookup);
        Optional<Dependency> dependency = manifest.flatMap(known -> known.dependency(alias));
        if (dependency.isEmpty()) {
            return new Resolution.Missing(lookup.trace());
        }
        return switch (DependencyPlace.of(dependency.get(), root, lookup)) {
            case DependencyPlace.At(String place) -> package_(place, lookup);
            case DependencyPlace.Wrong _, DependencyPlace.NoMember() -> new Resolution.Missing(lookup.trace());
            case DependencyPlace.NotInstalled() ->
                near(alias, manifest.get().dialect(), root, lookup)
                        .map(place -> package_(place, lookup))
                        .orElseGet(() -> new Resolution.NotInstalled(alias, lookup.trace()));
        };
    }

    /** Classic finds packages that lie near whether or not they were brought. */
    private static Optional<String> near(String name, Dialect dialect, String root, Lookup lookup) {
        return dialect == Dialect.CLASSIC
                        && new ClassicPackages(root, Edition.CURRENT, lookup)
                                        .find(name, Optional.empty(), ImmutableList.of())
                                instanceof Located.At(String place)
                ? Optional.of(place)
                : Optional.empty();
    }

    private static Resolution package_(String root, Lookup lookup) {
        return found(GeneFile.MANIFEST.in(root), Packages.origin(root, Origin.Kind.DEPENDENCY, lookup), lookup);
    }

    private static Resolution found(String file, Origin origin, Lookup lookup) {
        return new Resolution.Found(ImmutableList.of(file), file, origin, lookup.trace());
    }
}
