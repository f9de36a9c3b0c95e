package dev.waymark.lang.neva.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.manifest.Dependency;
import dev.waymark.lang.neva.manifest.Downloads;
import dev.waymark.lang.neva.manifest.ManifestOutline;
import dev.waymark.lang.neva.manifest.NearestManifest;
import dev.waymark.lang.neva.manifest.NevaManifest;
import dev.waymark.outline.Name;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;
import java.util.Optional;

/** Where the modules that a manifest declares lead: to their own manifests. */
public final class ManifestDependencies {

    private record Key(String manifest, String request) {}

    private ManifestDependencies() {}

    /** Where {@code request} in the manifest at {@code manifest} leads. */
    public static Resolution resolve(String request, String manifest, Lookup lookup) {
        return lookup.step(new Key(manifest, request), "", inner -> find(request, manifest, inner));
    }

    private static Resolution find(String request, String manifest, Lookup lookup) {
        String alias = ManifestOutline.alias(request);
        Optional<Dependency> declared = NevaManifest.at(manifest, lookup).dependency(alias);
        if (declared.isEmpty()) {
            return new Resolution.Missing(lookup.trace());
        }
        return Downloads.of(lookup)
                .module(declared.get())
                .filter(place -> lookup.isFolder(place, "downloaded module"))
                .map(place -> found(declared.get(), place, lookup))
                .orElseGet(() -> new Resolution.NotInstalled(alias, lookup.trace()));
    }

    private static Resolution found(Dependency dependency, String place, Lookup lookup) {
        Optional<String> manifest = NearestManifest.in(place, lookup);
        Origin origin =
                new Origin(dependency.path(), dependency.version().map(Name::text), manifest, Origin.Kind.DEPENDENCY);
        ImmutableList<String> targets = manifest.map(ImmutableList::of).orElseGet(ImmutableList::of);
        return new Resolution.Found(targets, place, origin, lookup.trace());
    }
}
