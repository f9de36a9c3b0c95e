package dev.waymark.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.Main;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
class ProcessTest {

    @TempDir
    private Path folder;

    @Test
    void reportsAndEnds() throws Exception {
        new Shell(folder).write("é.gb", "import nowhere;\n");

        Process process = start("check", "--format", "json");
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitStatus.FOUND);
        assertThat(out)
                .startsWith("{\"version\":")
                .contains("\"path\":\"é.gb\"")
                .endsWith("}\n");
        assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    }

    @Test
    void endsQuietlyInABrokenPipe() throws Exception {
        new Shell(folder).write("a.gb", "import nowhere;\n".repeat(2_000));

        Process process = start("check");
        process.getInputStream().close();
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(err).startsWith("1 file: ").hasLineCount(1);
    }

    private Process start(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }
}
