package dev.waymark.lang.neva.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.manifest.NevaFile;

/** The files that share one scope: the sources of a folder (seed: File). */
public final class PackageScope {

    private PackageScope() {}

    /** The other files whose entities the file at {@code path} sees without an import. */
    public static ImmutableList<String> of(String path, Lookup lookup) {
        return NevaFile.isSource(path)
                ? PackageFolder.sources(FilePaths.parent(path), lookup).stream()
                        .filter(other -> !other.equals(path))
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }
}
