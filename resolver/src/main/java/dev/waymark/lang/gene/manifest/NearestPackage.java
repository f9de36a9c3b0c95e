package dev.waymark.lang.gene.manifest;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import java.util.Optional;

/** The root of the package that a folder belongs to: the nearest folder on the way up that holds a {@code package.gene}. */
public final class NearestPackage {

    private record Key(String folder) {}

    private NearestPackage() {}

    /** The root of the package that {@code folder}, which need not exist, belongs to. */
    public static Optional<String> of(String folder, Lookup lookup) {
        return lookup.step(new Key(folder), "nearest package.gene", inner -> find(folder, inner));
    }

    /** Whether {@code folder} is itself the root of a package. */
    public static boolean isRoot(String folder, Lookup lookup) {
        return lookup.isFile(GeneFile.MANIFEST.in(folder), "manifest of this folder");
    }

    /** Each folder is a step of its own, so that neighbours share their way up. */
    private static Optional<String> find(String folder, Lookup lookup) {
        if (isRoot(folder, lookup)) {
            return Optional.of(folder);
        }
        String parent = FilePaths.parent(folder);
        return parent.equals(folder) ? Optional.empty() : of(parent, lookup);
    }
}
