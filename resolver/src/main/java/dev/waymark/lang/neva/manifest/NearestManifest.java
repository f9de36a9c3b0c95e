package dev.waymark.lang.neva.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import java.util.Optional;

/** The manifest that makes a folder part of a module (seed: Manifest Lookup). */
public final class NearestManifest {

    /** The folder itself and ten above it are looked into (the compiler). */
    private static final int FOLDERS = 11;

    private record Key(String folder) {}

    private record PlaceKey(String folder) {}

    private record AllKey(String folder) {}

    private NearestManifest() {}

    /** The path of the nearest manifest of {@code folder}, which need not exist. */
    public static Optional<String> of(String folder, Lookup lookup) {
        return lookup.step(
                new Key(folder),
                "nearest manifest",
                inner -> FilePaths.ancestry(folder).stream()
                        .limit(FOLDERS)
                        .flatMap(place -> in(place, inner).stream())
                        .findFirst());
    }

    /** The manifest directly in {@code folder}. */
    public static Optional<String> in(String folder, Lookup lookup) {
        return lookup.step(
                new PlaceKey(folder),
                "",
                inner -> NevaFile.MANIFESTS.stream()
                        .map(name -> FilePaths.child(folder, name))
                        .filter(path -> inner.isFile(path, "manifest"))
                        .findFirst());
    }

    /**
     * Every manifest that a file in {@code folder} may be compiled under, nearest first: seen from further up, a module
     * inside another one is packages of that other one (the compiler).
     */
    public static ImmutableList<String> all(String folder, Lookup lookup) {
        return lookup.step(new AllKey(folder), "outer manifests", inner -> {
            ImmutableList.Builder<String> found = ImmutableList.builder();
            Optional<String> next = of(folder, inner);
            while (next.isPresent()) {
                found.add(next.get());
                String module = FilePaths.parent(next.get());
                String above = FilePaths.parent(module);
                next = above.equals(module) ? Optional.empty() : of(above, inner);
            }
            return found.build();
        });
    }
}
