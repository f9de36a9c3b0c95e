package dev.waymark.lang.neva.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * One module that the compiler has downloaded.
 *
 * @param path its git location
 * @param version its git tag
 */
public record DownloadedModule(String path, String version) {

    /** How many folders are looked into. */
    private static final int FOLDERS = 1_000;

    private record Key() {}

    /** Every download of the user whose environment {@code lookup} sees. */
    public static ImmutableList<DownloadedModule> all(Lookup lookup) {
        return lookup.step(
                new Key(),
                "downloaded modules",
                inner -> Downloads.of(inner)
                        .deps()
                        .map(folder -> below(folder, inner))
                        .orElse(ImmutableList.of()));
    }

    private static ImmutableList<DownloadedModule> below(String deps, Lookup lookup) {
        List<DownloadedModule> found = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(deps));
        for (int count = 0; !open.isEmpty() && count < FOLDERS; count++) {
            String folder = open.remove();
            Optional<String> manifest = folder.equals(deps) ? Optional.empty() : NearestManifest.in(folder, lookup);
            if (manifest.isPresent()) {
                named(FilePaths.relativize(deps, folder)).ifPresent(found::add);
            } else {
                lookup.list(folder, NevaFile.SUFFIX, "downloaded modules").forEach((name, presence) -> {
                    if (presence == Presence.FOLDER) {
                        open.add(FilePaths.child(folder, name));
                    }
                });
            }
        }
        return ImmutableList.copyOf(found);
    }

    private static Optional<DownloadedModule> named(String folder) {
        int cut = folder.lastIndexOf('_');
        return cut > folder.lastIndexOf('/') + 1
                ? Optional.of(new DownloadedModule(folder.substring(0, cut), folder.substring(cut + 1)))
                : Optional.empty();
    }
}
