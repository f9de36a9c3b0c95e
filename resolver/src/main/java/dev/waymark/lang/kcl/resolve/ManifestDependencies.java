package dev.waymark.lang.kcl.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.kcl.manifest.Dependency;
import dev.waymark.lang.kcl.manifest.Installation;
import dev.waymark.lang.kcl.manifest.KclFile;
import dev.waymark.lang.kcl.manifest.ManifestOutline;
import dev.waymark.lang.kcl.manifest.ModFile;
import dev.waymark.lang.kcl.manifest.NearestModule;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;
import java.util.Optional;

/** Where the packages and folders that a manifest names lead: to the manifests there, or to the folders. */
public final class ManifestDependencies {

    private record Key(String manifest, String request) {}

    private ManifestDependencies() {}

    /** Where {@code request} in the manifest at {@code manifest} leads. */
    public static Resolution resolve(String request, String manifest, Lookup lookup) {
        return lookup.step(new Key(manifest, request), "", inner -> find(request, manifest, inner));
    }

    private static Resolution find(String request, String manifest, Lookup lookup) {
        String folder = FilePaths.parent(manifest);
        Optional<String> dependency = ManifestOutline.dependency(request);
        if (dependency.isEmpty()) {
            return ManifestOutline.workspace(request)
                    .map(path -> at(FilePaths.resolve(folder, path), lookup))
                    .orElseGet(() -> new Resolution.Missing(lookup.trace()));
        }
        return KclFile.of(manifest).equals(Optional.of(KclFile.MODULE))
                ? declared(dependency.get(), manifest, lookup)
                : Installation.mapped(dependency.get(), folder, folder, lookup)
                        .map(place -> at(place, lookup))
                        .orElseGet(() -> new Resolution.Missing(lookup.trace()));
    }

    private static Resolution declared(String key, String manifest, Lookup lookup) {
        Optional<Dependency> dependency = ModFile.at(manifest, lookup).dependency(key);
        Optional<String> place =
                dependency.flatMap(found -> Installation.of(manifest, found, FilePaths.parent(manifest), lookup));
        return place.map(folder -> at(folder, lookup))
                .orElseGet(() -> dependency.isPresent()
                        ? new Resolution.NotInstalled(key, lookup.trace())
                        : new Resolution.Missing(lookup.trace()));
    }

    private static Resolution at(String folder, Lookup lookup) {
        if (!lookup.isFolder(folder, "folder of the package")) {
            return new Resolution.Missing(lookup.trace());
        }
        Optional<String> manifest = NearestModule.in(folder, lookup);
        return new Resolution.Found(
                manifest.map(ImmutableList::of).orElseGet(ImmutableList::of),
                folder,
                manifest.map(path -> Root.origin(path, Origin.Kind.DEPENDENCY, lookup))
                        .orElse(Origin.NONE),
                lookup.trace());
    }
}
