package dev.waymark.lang.geblang.manifest;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import java.util.Optional;

/** The manifest that governs a folder: the first one on the way up; manifests further up do not count. */
public final class NearestManifest {

    private record Key(String folder) {}

    private NearestManifest() {}

    /** The path of the nearest manifest of {@code folder}, which need not exist. */
    public static Optional<String> of(String folder, Lookup lookup) {
        return lookup.step(new Key(folder), "nearest manifest", inner -> find(folder, inner));
    }

    /** The manifest directly in {@code folder}. */
    public static Optional<String> in(String folder, Lookup lookup) {
        return GeblangManifest.FILE_NAMES.stream()
                .map(name -> FilePaths.child(folder, name))
                .filter(path -> lookup.isFile(path, "manifest of this folder"))
                .findFirst();
    }

    /** Each folder is a step of its own, so that neighbours share their way up. */
    private static Optional<String> find(String folder, Lookup lookup) {
        Optional<String> here = in(folder, lookup);
        String parent = FilePaths.parent(folder);
        return here.isPresent() || parent.equals(folder) ? here : of(parent, lookup);
    }
}
