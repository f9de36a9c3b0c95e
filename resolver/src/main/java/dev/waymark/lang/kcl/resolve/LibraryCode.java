package dev.waymark.lang.kcl.resolve;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.kcl.manifest.Installation;
import dev.waymark.lang.kcl.manifest.NearestModule;
import dev.waymark.lang.kcl.manifest.Stores;

/** Tells code that is only read and navigated from the user's own. */
public final class LibraryCode {

    private record Key(String folder) {}

    private LibraryCode() {}

    /** Whether the file at {@code path} lies outside every workspace folder, in a store, or in what a module vendors. */
    public static boolean holds(String path, Lookup lookup) {
        String folder = FilePaths.parent(path);
        return lookup.step(
                new Key(folder),
                "library code",
                inner -> inner.workspaceFolder(folder, "library code")
                        .map(home -> isStored(folder, home, inner) || isVendored(folder, home, inner))
                        .orElse(true));
    }

    /** A store that is itself opened as a workspace is somebody's work. */
    private static boolean isStored(String folder, String home, Lookup lookup) {
        return Stores.of(folder, lookup).stream()
                .anyMatch(store -> FilePaths.isWithin(folder, store) && !FilePaths.isWithin(home, store));
    }

    /** A folder called vendor beside a kcl.mod holds modules that the package manager copied there. */
    private static boolean isVendored(String folder, String home, Lookup lookup) {
        return FilePaths.ancestry(folder).stream()
                .takeWhile(place -> FilePaths.isWithin(place, home) && !place.equals(home))
                .filter(place -> FilePaths.name(FilePaths.parent(place)).equals(Installation.VENDOR))
                .anyMatch(place -> NearestModule.in(place, lookup).isPresent()
                        && NearestModule.in(FilePaths.parent(FilePaths.parent(place)), lookup)
                                .isPresent());
    }
}
