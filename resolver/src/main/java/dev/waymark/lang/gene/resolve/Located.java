package dev.waymark.lang.gene.resolve;

/** What one search for a package came to. */
sealed interface Located {

    /** The package in {@code root}. */
    record At(String root) implements Located {}

    /** None that could be used. */
    record Failed(Outcome why) implements Located {}

    /** Nothing said anything. */
    record Unsaid() implements Located {}
}
