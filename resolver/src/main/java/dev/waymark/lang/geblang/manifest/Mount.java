package dev.waymark.lang.geblang.manifest;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import java.util.Optional;

/**
 * One dependency of a package with the place where it lies on this machine.
 *
 * @param name the name that the manifest gives it
 * @param folder where it lies, or would lie
 * @param installed whether there is such a folder
 * @param git whether {@code geblang install} would bring it
 * @param manifest what the tool reads for it: the nearest manifest, even one above the folder
 */
public record Mount(String name, String folder, boolean installed, boolean git, Optional<String> manifest) {

    /** Which package a dependency turns out to be. */
    public enum Target {
        /** One whose manifest lies in the dependency's folder. */
        PACKAGE,
        /** A folder without a manifest, inside another package: the tool finds that package's manifest instead. */
        ENCLOSING,
        /** A folder without a manifest there or above: the tool makes a package of it, named after the mount. */
        BARE
    }

    /** Where {@code git} dependencies lie, beside the manifest. */
    public static final String VENDOR = "vendor";

    /** Where {@code dependency} of the manifest in {@code folder} lies; empty for one without a source. */
    public static Optional<Mount> of(String folder, Dependency dependency, Lookup lookup) {
        String mount = dependency.mount().text();
        return switch (dependency.source()) {
            case Dependency.Folder written ->
                Optional.of(
                        at(new Environment(lookup).place(folder, written.path().text()), mount, false, lookup));
            case Dependency.Repository _ ->
                Optional.of(at(FilePaths.join(folder, VENDOR + "/" + mount), mount, true, lookup));
            case Dependency.Nowhere() -> Optional.empty();
        };
    }

    /** Which package it turns out to be. */
    public Target target() {
        if (manifest.isEmpty()) {
            return Target.BARE;
        }
        return FilePaths.parent(manifest.get()).equals(folder) ? Target.PACKAGE : Target.ENCLOSING;
    }

    /** Whether the tool looks into it at all: it skips repositories that are not there, but not paths. */
    public boolean isSearched() {
        return installed || !git;
    }

    private static Mount at(String folder, String mount, boolean git, Lookup lookup) {
        boolean installed = lookup.presence(folder, "dependency " + mount) == Presence.FOLDER;
        return new Mount(mount, folder, installed, git, NearestManifest.of(folder, lookup));
    }
}
