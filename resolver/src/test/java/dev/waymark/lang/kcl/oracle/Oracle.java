package dev.waymark.lang.kcl.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.waymark.conformance.Layout;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * KCL's own compiler core, in a process that lives from one question to the next. The core dies of some programs; then
 * there is no answer, and the next question has a new process.
 */
final class Oracle implements AutoCloseable {

    /** Where {@code npm install} puts the core; how is told beside the script. */
    static final Path INSTALLED = Path.of("target", "oracle", "kcl", "node_modules");

    private static final Path SCRIPT = Path.of("src", "test", "oracle", "kcl", "verdicts.js");

    /** What an answer begins with; the core itself may write to the same output. */
    private static final char MARK = '\u0001';

    private final Gson gson = new Gson();
    private Optional<Process> running = Optional.empty();

    /** Whether the core is on this machine. */
    static boolean isInstalled() {
        return Files.isDirectory(INSTALLED.resolve("@kcl-lang"));
    }

    /** What the core says of compiling {@code entries} of {@code layout}; empty where it dies of them. */
    Optional<JsonObject> ask(Layout layout, ImmutableList<String> entries) throws IOException {
        JsonObject job = new JsonObject();
        job.addProperty("root", layout.root().toString());
        job.addProperty("home", layout.home().toString());
        job.addProperty("store", layout.store().toString());
        JsonArray paths = new JsonArray();
        entries.forEach(entry -> paths.add(layout.root().resolve(entry).toString()));
        job.add("entries", paths);
        Process process = running.filter(Process::isAlive).orElse(null);
        if (process == null) {
            process = start();
            running = Optional.of(process);
        }
        return answer(process, gson.toJson(job));
    }

    private static Process start() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder("node", SCRIPT.toAbsolutePath().toString());
        builder.environment().put("NODE_PATH", INSTALLED.toAbsolutePath().toString());
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private Optional<JsonObject> answer(Process process, String job) {
        try {
            BufferedWriter out = process.outputWriter(UTF_8);
            out.write(job + "\n");
            out.flush();
            BufferedReader in = process.inputReader(UTF_8);
            String line = in.readLine();
            while (line != null && line.indexOf(MARK) < 0) {
                line = in.readLine();
            }
            if (line != null) {
                return Optional.of(gson.fromJson(line.substring(line.indexOf(MARK) + 1), JsonObject.class));
            }
        } catch (IOException gone) {
            // The pipe of a process that died.
        }
        close();
        return Optional.empty();
    }

    @Override
    public void close() {
        running.ifPresent(Process::destroyForcibly);
        running = Optional.empty();
    }
}
