package dev.waymark.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import dev.waymark.disk.LocalDisk;
import dev.waymark.files.FilePaths;
import dev.waymark.server.cli.CommandLine;
import dev.waymark.server.cli.Host;
import dev.waymark.server.cli.StandardStreams;
import dev.waymark.server.cli.Version;
import dev.waymark.server.lsp.LspServer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;

/** The entry of the program: it hands the parts to one another. */
public final class Main {

    private Main() {}

    /**
     * Runs one command.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) {
        Host host = new Host(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
                FilePaths.normalise(System.getProperty("user.dir", "/")),
                ImmutableMap.copyOf(System.getenv()),
                new LocalDisk(),
                StandardStreams.terminals());
        CommandLine commands = new CommandLine((in, out) -> LspServer.run(in, out, Version.number()));
        System.exit(commands.run(List.of(args), host));
    }
}
