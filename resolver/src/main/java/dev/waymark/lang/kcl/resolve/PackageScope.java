package dev.waymark.lang.kcl.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.kcl.manifest.KclFile;

/**
 * The files that share one scope: the sources of a folder. A file with a leading underscore belongs to the package when
 * the folder itself is compiled, and to none when the folder is imported (seen with 0.12.1); tests see the package, which
 * does not see them.
 */
public final class PackageScope {

    private static final String TEST_SUFFIX = "_test" + KclFile.SUFFIX;

    private record Key(String folder) {}

    private PackageScope() {}

    /** Whether a source of that name is a test. */
    public static boolean isTest(String path) {
        return path.endsWith(TEST_SUFFIX);
    }

    /** The other files whose names the file at {@code path} sees. */
    public static ImmutableList<String> of(String path, Lookup lookup) {
        if (!KclFile.isSource(path)) {
            return ImmutableList.of();
        }
        return sources(FilePaths.parent(path), lookup).stream()
                .filter(other -> !other.equals(path))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> sources(String folder, Lookup lookup) {
        return lookup.step(
                new Key(folder),
                "files of the package",
                inner -> inner.list(folder, KclFile.SUFFIX, "files of the package").entrySet().stream()
                        .filter(entry -> entry.getValue() == Presence.FILE && !isTest(entry.getKey()))
                        .map(entry -> FilePaths.child(folder, entry.getKey()))
                        .collect(ImmutableList.toImmutableList()));
    }
}
