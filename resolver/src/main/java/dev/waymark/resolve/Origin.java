package dev.waymark.resolve;

import java.util.Optional;

/**
 * The package that a file belongs to.
 *
 * @param name the package's name; empty where it has none
 * @param version its version, where it states one
 * @param manifest the manifest that makes it a package, where there is one
 * @param kind how the importing file comes to it
 */
public record Origin(String name, Optional<String> version, Optional<String> manifest, Kind kind) {

    /** How an importing file comes to a package. */
    public enum Kind {
        /** The importing file's own package, or no package at all. */
        OWN,
        /** A dependency that lies in the workspace or on the machine. */
        DEPENDENCY,
        /** A place that the environment or a setting names. */
        SEARCH_PATH,
        /** The language's own library. */
        STANDARD_LIBRARY
    }

    /** A place without a manifest. */
    public static final Origin NONE = new Origin("", Optional.empty(), Optional.empty(), Kind.OWN);
}
