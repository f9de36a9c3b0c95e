package dev.waymark.diagnostic;

import java.util.Locale;

/** How much a problem matters, worst first. */
public enum Severity {
    /** The language's own tool rejects the program for it. */
    ERROR,
    /** The tool is silent, but the program does not do what it says. */
    WARNING,
    /** The environment, not the code: a declared dependency that is not installed. */
    INFORMATION,
    /** Taste. */
    HINT;

    /** The lower-case name that settings and reports use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
