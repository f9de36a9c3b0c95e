package dev.waymark.server.cli;

/** What the status of the process tells a script. Part of the contract: never renumbered. */
public final class ExitStatus {

    public static final int CLEAN = 0;
    /** Errors were found, or there was nothing to explain. */
    public static final int FOUND = 1;
    /** Waymark itself failed. */
    public static final int FAILURE = 2;
    /** A {@code --config} cannot be understood. */
    public static final int CONFIGURATION = 3;
    /** The arguments cannot be understood, or name what is not there. */
    public static final int USAGE = 4;

    private ExitStatus() {}
}
