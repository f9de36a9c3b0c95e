package dev.waymark.server;

/** The entry of the program. */
public final class Main {

    private Main() {}

    /**
     * Runs one command.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals("--version")) {
            System.out.println("waymark 0.1.0-SNAPSHOT");
            return;
        }
        System.err.println("usage: waymark --version");
        System.exit(2);
    }
}
