package dev.waymark.lang.kcl.manifest;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import java.util.Optional;

/** The manifest that governs a folder: the first {@code kcl.mod} on the way up that is a file, whatever it holds. */
public final class NearestModule {

    private record Key(String folder) {}

    private NearestModule() {}

    /** The path of the nearest manifest of {@code folder}, which need not exist. */
    public static Optional<String> of(String folder, Lookup lookup) {
        return lookup.step(new Key(folder), "nearest kcl.mod", inner -> find(folder, inner));
    }

    /** The manifest directly in {@code folder}. */
    public static Optional<String> in(String folder, Lookup lookup) {
        String path = KclFile.MODULE.in(folder);
        return lookup.isFile(path, "manifest of this folder") ? Optional.of(path) : Optional.empty();
    }

    /** Each folder is a step of its own, so that neighbours share their way up. */
    private static Optional<String> find(String folder, Lookup lookup) {
        Optional<String> here = in(folder, lookup);
        String parent = FilePaths.parent(folder);
        return here.isPresent() || parent.equals(folder) ? here : of(parent, lookup);
    }
}
