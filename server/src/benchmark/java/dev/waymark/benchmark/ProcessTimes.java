package dev.waymark.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.lang.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Times of whole processes, the packaged program's among them. */
final class ProcessTimes {

    private static final int ROUNDS = 7;
    /** Trees may be large. */
    private static final int TREE_ROUNDS = 3;

    private static final String INITIALIZE =
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}";

    private final String java = ProcessHandle.current().info().command().orElseThrow();
    private final String program;

    ProcessTimes(Path app) {
        this.program = app.resolve("bin").resolve("waymark").toString();
    }

    void measureStart() throws Exception {
        Samples bare = Samples.of(ROUNDS, () -> run(List.of(java, "-Xshare:auto", "-version"), ""));
        Samples.compare("start to initialize", Samples.of(ROUNDS, () -> initialize("")), "java -version", bare);
        Samples.compare(
                "start to initialize, without its AOT cache",
                Samples.of(ROUNDS, () -> initialize("-XX:AOTMode=off")),
                "java -version",
                bare);
        Samples.compare(
                "--version", Samples.of(ROUNDS, () -> run(List.of(program, "--version"), "")), "java -version", bare);
    }

    Samples check(Path tree) throws Exception {
        return Samples.of(TREE_ROUNDS, () -> run(List.of(program, "check", tree.toString()), ""));
    }

    /** Reads every source and manifest of {@code tree}, as the check must. */
    Samples cat(Path tree) throws Exception {
        String names = Languages.ALL.stream()
                .flatMap(language -> language.filePatterns().stream())
                .distinct()
                .map(pattern -> "-name '" + pattern + "'")
                .collect(Collectors.joining(" -o "));
        String script = "find \"$0\" -type f \\( " + names + " \\) -print0 | xargs -0 cat | wc -c";
        List<String> line = List.of("sh", "-c", script, tree.toString());
        return Samples.of(TREE_ROUNDS, () -> run(line, ""));
    }

    private static void run(List<String> line, String options) throws IOException, InterruptedException {
        Process process = start(line, options);
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        process.waitFor();
    }

    private void initialize(String options) throws IOException, InterruptedException {
        Process process = start(List.of(program, "lsp"), options);
        byte[] message = INITIALIZE.getBytes(UTF_8);
        process.getOutputStream().write(("Content-Length: " + message.length + "\r\n\r\n").getBytes(UTF_8));
        process.getOutputStream().write(message);
        process.getOutputStream().flush();
        InputStream answer = process.getInputStream();
        if (answer.readNBytes(15).length < 15) {
            throw new IOException("the server ended before an answer");
        }
        process.destroy();
    }

    private static Process start(List<String> line, String options) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(Redirect.DISCARD);
        if (!options.isEmpty()) {
            builder.environment().put("JAVA_TOOL_OPTIONS", options);
        }
        return builder.start();
    }
}
