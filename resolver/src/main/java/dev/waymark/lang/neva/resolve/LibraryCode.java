package dev.waymark.lang.neva.resolve;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.manifest.Downloads;

/** Tells code that is only read and navigated from the user's own. */
public final class LibraryCode {

    private record Key(String folder) {}

    private LibraryCode() {}

    /** Whether the file at {@code path} lies outside every workspace folder, or in what the compiler keeps. */
    public static boolean holds(String path, Lookup lookup) {
        String folder = FilePaths.parent(path);
        return lookup.step(
                new Key(folder),
                "library code",
                inner -> inner.workspaceFolder(folder, "library code")
                        .map(home -> isKept(folder, home, inner))
                        .orElse(true));
    }

    /** A download that is itself opened as a workspace is somebody's work. */
    private static boolean isKept(String folder, String home, Lookup lookup) {
        return Downloads.of(lookup)
                .home()
                .filter(kept -> FilePaths.isWithin(folder, kept) && !FilePaths.isWithin(home, kept))
                .isPresent();
    }
}
