package dev.waymark.manifest;

/** How much a manifest may demand before reading it stops; real ones stay far below. */
final class ManifestLimits {

    /** Longest file, in bytes. */
    static final int BYTES = 256 * 1024;

    /** Deepest nesting of values. */
    static final int DEPTH = 100;

    /** How many values the aliases of one YAML file may stand for, all together. */
    static final int ALIASED_VALUES = 10_000;

    /** How many faults are worth telling. */
    static final int FAULTS = 100;

    private ManifestLimits() {}
}
