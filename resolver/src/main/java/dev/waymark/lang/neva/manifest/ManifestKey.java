package dev.waymark.lang.neva.manifest;

import com.google.common.collect.ImmutableList;

/**
 * One key that a manifest may have (seed: Manifest File).
 *
 * @param name how it is written
 * @param meaning what it is for, in a few words
 */
public record ManifestKey(String name, String meaning) {

    /** The keys at the top of a manifest. */
    public static final ImmutableList<ManifestKey> ALL = ImmutableList.of(
            new ManifestKey(NevaManifest.NEVA, "the earliest release of Neva that compiles the module"),
            new ManifestKey(NevaManifest.DEPS, "other modules by the name that imports use"));

    /** The keys of one dependency. */
    public static final ImmutableList<ManifestKey> OF_DEPENDENCY = ImmutableList.of(
            new ManifestKey(NevaManifest.PATH, "the module's git repository; without it the name itself"),
            new ManifestKey(NevaManifest.VERSION, "a git tag"));

    static boolean isKnown(ImmutableList<ManifestKey> keys, String name) {
        return keys.stream().anyMatch(key -> key.name.equals(name));
    }
}
