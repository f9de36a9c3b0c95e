package dev.waymark.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.waymark.disk.LocalDisk;
import dev.waymark.files.FilePaths;
import dev.waymark.server.cli.Host.StandardStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A working directory to run commands in, in this process, with its streams captured. */
final class Shell {

    private static final Splitter FILES = Splitter.on("--- ").omitEmptyStrings();

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private ImmutableSet<StandardStream> terminals = ImmutableSet.of();
    private InputStream input = InputStream.nullInputStream();

    /** What a command did. */
    record Outcome(int status, String out, String err) {
        JsonObject json() {
            return JsonParser.parseString(out).getAsJsonObject();
        }

        List<String> lines() {
            return out.lines().toList();
        }
    }

    Shell(Path folder) {
        this.folder = folder;
    }

    /** Writes files, each after a line {@code --- PATH}. */
    Shell with(String layout) {
        for (String file : FILES.split(layout)) {
            int end = file.indexOf('\n');
            write(file.substring(0, end), file.substring(end + 1));
        }
        return this;
    }

    Shell write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Shell onTerminal() {
        terminals = ImmutableSet.copyOf(StandardStream.values());
        return this;
    }

    Shell typing(String text) {
        input = new ByteArrayInputStream(text.getBytes(UTF_8));
        return this;
    }

    Shell variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(out, new PrintStream(err, true, UTF_8), arguments);
        return new Outcome(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    int run(OutputStream out, PrintStream err, String... arguments) {
        Host host = new Host(
                input,
                out,
                err,
                FilePaths.normalise(folder.toString()),
                ImmutableMap.copyOf(environment),
                new LocalDisk(),
                terminals);
        return new CommandLine(Shell::serve).run(List.of(arguments), host);
    }

    /** Answers like a server that met an orderly end of 7 bytes. */
    private static int serve(InputStream in, OutputStream out) {
        try {
            out.write(in.readAllBytes());
            return ExitStatus.CLEAN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
