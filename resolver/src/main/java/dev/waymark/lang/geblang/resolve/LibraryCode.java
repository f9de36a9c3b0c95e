package dev.waymark.lang.geblang.resolve;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.manifest.GeblangManifest;
import dev.waymark.lang.geblang.manifest.Mount;
import dev.waymark.lang.geblang.manifest.NearestManifest;

/** Tells code that is only read and navigated from the user's own. */
public final class LibraryCode {

    private record Key(String folder) {}

    private LibraryCode() {}

    /** Whether the file at {@code path} lies outside every workspace folder, or in an installed git dependency. */
    public static boolean holds(String path, Lookup lookup) {
        return lookup.workspaceFolder(path, "library code")
                .map(root -> isInstalled(FilePaths.parent(path), root, lookup))
                .orElse(true);
    }

    private static boolean isInstalled(String folder, String root, Lookup lookup) {
        return FilePaths.ancestry(folder).stream()
                .takeWhile(place -> FilePaths.isWithin(place, root) && !place.equals(root))
                .filter(place -> FilePaths.name(FilePaths.parent(place)).equals(Mount.VENDOR))
                .anyMatch(place -> isVendored(place, lookup));
    }

    /** A folder called vendor may also hold the user's code: only what a manifest declares was brought by the tool. */
    private static boolean isVendored(String folder, Lookup lookup) {
        return lookup.step(new Key(folder), "installed dependency", inner -> {
            String owner = FilePaths.parent(FilePaths.parent(folder));
            return NearestManifest.in(owner, inner)
                    .flatMap(manifest -> inner.read(manifest, "manifest beside vendor"))
                    .map(GeblangManifest::read)
                    .flatMap(manifest -> manifest.dependency(FilePaths.name(folder)))
                    .flatMap(dependency -> dependency.repository())
                    .isPresent();
        });
    }
}
