package dev.waymark.lang.neva.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.neva.manifest.NevaFile;
import java.util.Map;

/** A package is a folder that directly holds sources; what they are called does not matter (seed: Package). */
final class PackageFolder {

    private record Key(String folder) {}

    private PackageFolder() {}

    /** The sources directly in {@code folder}; none where it is no package. */
    static ImmutableList<String> sources(String folder, Lookup lookup) {
        return lookup.step(
                new Key(folder),
                "",
                inner -> inner.list(folder, NevaFile.SUFFIX, "files of the package").entrySet().stream()
                        .filter(entry -> entry.getValue() == Presence.FILE)
                        .map(Map.Entry::getKey)
                        .map(name -> FilePaths.child(folder, name))
                        .collect(ImmutableList.toImmutableList()));
    }
}
