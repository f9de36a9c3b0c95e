package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.manifest.Dependency;
import dev.waymark.lang.geblang.manifest.GeblangManifest;
import dev.waymark.lang.geblang.manifest.ManifestOutline;
import dev.waymark.lang.geblang.manifest.Mount;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where a manifest's dependencies lead: to their own manifests, or to their folders. */
public final class ManifestDependencies {

    private record Key(String manifest, String request) {}

    private record Mounts(String manifest) {}

    private ManifestDependencies() {}

    /** Where {@code request}, the import of a dependency in the manifest at {@code manifest}, leads. */
    public static Resolution resolve(String request, String manifest, Lookup lookup) {
        return lookup.step(
                new Key(manifest, request),
                "",
                inner -> mount(request, manifest, inner)
                        .map(mount -> resolution(mount, inner))
                        .orElseGet(() -> new Resolution.Missing(inner.trace())));
    }

    private static Optional<Mount> mount(String request, String manifest, Lookup lookup) {
        Map<String, Dependency> mounts = lookup.step(new Mounts(manifest), "", inner -> mounts(manifest, inner));
        return Optional.ofNullable(mounts.get(ManifestOutline.mount(request)))
                .flatMap(declared -> Mount.of(FilePaths.parent(manifest), declared, lookup));
    }

    /** The dependencies by what they are mounted as; of two mounted alike the first. */
    private static Map<String, Dependency> mounts(String manifest, Lookup lookup) {
        Map<String, Dependency> mounts = new HashMap<>();
        lookup.read(manifest, "manifest")
                .map(GeblangManifest::read)
                .map(GeblangManifest::dependencies)
                .orElseGet(ImmutableList::of)
                .forEach(dependency -> mounts.putIfAbsent(dependency.mount().text(), dependency));
        return mounts;
    }

    private static Resolution resolution(Mount mount, Lookup lookup) {
        if (!mount.installed()) {
            return mount.git()
                    ? new Resolution.NotInstalled(mount.name(), lookup.trace())
                    : new Resolution.Missing(lookup.trace());
        }
        Origin origin = SourcePackage.of(SourcePackage.Id.of(mount), lookup).origin(Origin.Kind.DEPENDENCY);
        ImmutableList<String> manifests = mount.target() == Mount.Target.PACKAGE
                ? mount.manifest().map(ImmutableList::of).orElseGet(ImmutableList::of)
                : ImmutableList.of();
        return new Resolution.Found(manifests, mount.folder(), origin, lookup.trace());
    }
}
