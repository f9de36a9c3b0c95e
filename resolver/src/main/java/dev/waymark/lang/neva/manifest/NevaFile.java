package dev.waymark.lang.neva.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import java.util.Locale;

/** The files that Neva's compiler reads, told by their names; upper and lower case count everywhere. */
public final class NevaFile {

    /** The suffix of sources. */
    public static final String SUFFIX = ".neva";

    /** The names of manifests; where both stand in a folder, the first counts. */
    public static final ImmutableList<String> MANIFESTS = ImmutableList.of("neva.yaml", "neva.yml");

    private NevaFile() {}

    public static boolean isSource(String path) {
        return path.endsWith(SUFFIX);
    }

    public static boolean isManifest(String path) {
        return MANIFESTS.contains(FilePaths.name(path));
    }

    /** Whether the file has a manifest's name in upper-case letters, which the compiler passes over. */
    public static boolean isMisspeltManifest(String path) {
        String name = FilePaths.name(path);
        return !MANIFESTS.contains(name) && MANIFESTS.contains(name.toLowerCase(Locale.ROOT));
    }
}
