package dev.waymark.lang.geblang.scan;

/** The tool's own checks of references; each passes over other stretches of a file. */
enum Check {
    /** Whether a module is imported, and not taken for a value. */
    NAMES,
    /** Whether a module has what an expression takes from it. */
    MEMBERS,
    /** Whether a module has the type that is named. */
    TYPES
}
