package dev.waymark.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.Disk;
import dev.waymark.files.FilePaths;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.util.Locale;

/**
 * Everything that a command has of the machine it runs on.
 *
 * @param in standard input
 * @param out standard output, where only what was asked for goes
 * @param err standard error, where everything else goes
 * @param folder the working directory, as in {@link FilePaths}
 * @param environment the variables of the process
 * @param disk the files
 * @param terminals the streams at whose other end somebody sits
 */
public record Host(
        InputStream in,
        OutputStream out,
        PrintStream err,
        String folder,
        ImmutableMap<String, String> environment,
        Disk disk,
        ImmutableSet<StandardStream> terminals) {

    /** One of the three streams of a process. */
    public enum StandardStream {
        IN,
        OUT,
        ERR
    }

    boolean isTerminal(StandardStream stream) {
        return terminals.contains(stream);
    }

    /** The absolute form of a path that somebody typed. */
    String absolute(String path) {
        return FilePaths.resolve(folder, path);
    }

    /** How to show {@code path}: from the working directory where it is below it. */
    String shown(String path) {
        return FilePaths.isWithin(path, folder) ? FilePaths.relativize(folder, path) : path;
    }

    /** Something that prints. */
    @FunctionalInterface
    interface Printing {
        void to(Writer out) throws IOException;
    }

    /** Writes to standard output, in UTF-8 on every system. A reader who goes away, as {@code head} does, is no failure. */
    void print(Printing printing) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        try {
            printing.to(writer);
            writer.flush();
        } catch (IOException e) {
            // In the words of the system, all of which say so.
            if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
                throw e;
            }
        }
    }
}
