package dev.waymark.server.cli;

/** Ends a command with a message on standard error and a status of {@link ExitStatus}. */
final class Refusal extends Exception {

    private final int status;

    private Refusal(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    static Refusal usage(String message) {
        return new Refusal(ExitStatus.USAGE, message);
    }

    static Refusal configuration(String message) {
        return new Refusal(ExitStatus.CONFIGURATION, message);
    }

    /** There is nothing to tell. */
    static Refusal nothing(String message) {
        return new Refusal(ExitStatus.FOUND, message);
    }

    static Refusal failure(String message) {
        return new Refusal(ExitStatus.FAILURE, message);
    }

    int status() {
        return status;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
