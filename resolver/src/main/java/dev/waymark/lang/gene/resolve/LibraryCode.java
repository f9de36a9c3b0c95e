package dev.waymark.lang.gene.resolve;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.manifest.NearestPackage;

/** Tells code that is only read and navigated from the user's own. */
public final class LibraryCode {

    private record Key(String folder) {}

    private LibraryCode() {}

    /** Whether the file at {@code path} lies outside every workspace folder, or where dependencies are brought to. */
    public static boolean holds(String path, Lookup lookup) {
        String folder = FilePaths.parent(path);
        return lookup.step(
                new Key(folder),
                "library code",
                inner -> inner.workspaceFolder(folder, "library code")
                        .map(home -> FilePaths.ancestry(folder).stream()
                                .takeWhile(place -> FilePaths.isWithin(place, home) && !place.equals(home))
                                .anyMatch(place -> isBrought(place, inner)))
                        .orElse(true));
    }

    /** Classic brings dependencies to {@code .gene}, the new dialect to {@code vendor/packages} beside the manifest. */
    private static boolean isBrought(String folder, Lookup lookup) {
        String parent = FilePaths.parent(folder);
        return switch (FilePaths.name(folder)) {
            case ".gene" -> true;
            case "packages" ->
                FilePaths.name(parent).equals("vendor") && NearestPackage.isRoot(FilePaths.parent(parent), lookup);
            default -> false;
        };
    }
}
