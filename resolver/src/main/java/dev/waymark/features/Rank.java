package dev.waymark.features;

import dev.waymark.language.Importable;

/** Where suggestions stand in a list, the nearest first. */
final class Rank {

    /** Declared by the file, or reached through what it imports. */
    static final int OWN = 0;

    /** Bound by an import of the file. */
    static final int IMPORTED = 1;

    /** Added to the rank of what only a new import would bring. */
    static final int ADDED = 10;

    private static final int PACKAGE = 2;
    private static final int DEPENDENCY = 3;
    private static final int BUILT_IN = 4;

    private Rank() {}

    static int of(Importable module) {
        return switch (module.origin().kind()) {
            case OWN -> PACKAGE;
            case DEPENDENCY, SEARCH_PATH -> DEPENDENCY;
            case STANDARD_LIBRARY -> BUILT_IN;
        };
    }
}
