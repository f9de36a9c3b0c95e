package dev.waymark.server.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.Main;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as a process of its own. */
class ServerProcessTest {

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void killWhatIsLeft() {
        started.forEach(Process::destroyForcibly);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lsp", "--stdio", "lsp --stdio"})
    void servesAndEndsInGoodOrder(String arguments, @TempDir Path folder) throws Exception {
        Shop shop = Shop.in(folder.resolve("shop"));
        Process process = start(arguments.split(" "));
        try (Wire wire = wire(process)) {
            initialize(wire, shop.folder(), ProcessHandle.current().pid());
            wire.tell("initialized", "{}");
            wire.request(
                    2,
                    "textDocument/definition",
                    "{\"textDocument\":{\"uri\":\"%s\"},\"position\":{\"line\":0,\"character\":8}}"
                            .formatted(shop.uri("main.gb")));
            assertThat(wire.outcome(2)).contains(shop.uri("cart.gb"));
            wire.request(3, "shutdown", "null");
            assertThat(wire.outcome(3)).isEqualTo("null");
            wire.tell("exit", "null");
            assertThat(exitValue(process)).isZero();
        }
    }

    @Test
    void endsWithItsInput(@TempDir Path folder) throws Exception {
        Process process = start("lsp");
        Wire wire = wire(process);
        initialize(wire, folder, ProcessHandle.current().pid());
        wire.tell("initialized", "{}");
        wire.hangUp();
        assertThat(exitValue(process)).isOne();
    }

    @Test
    void endsWithoutAShutdown(@TempDir Path folder) throws Exception {
        Process process = start("lsp");
        try (Wire wire = wire(process)) {
            initialize(wire, folder, ProcessHandle.current().pid());
            wire.tell("exit", "null");
            assertThat(exitValue(process)).isOne();
        }
    }

    /** The stream stays open, as it does when somebody else has inherited it. */
    @Test
    void endsWithItsClient(@TempDir Path folder) throws Exception {
        Process client = start("lsp");
        Process process = start("lsp");
        try (Wire wire = wire(process)) {
            initialize(wire, folder, client.pid());
            wire.tell("initialized", "{}");
            client.destroyForcibly();
            assertThat(exitValue(process)).isOne();
        }
    }

    @Test
    void livesOnWhereItsClientIsNotSeen(@TempDir Path folder) throws Exception {
        Process process = start("lsp");
        try (Wire wire = wire(process)) {
            initialize(wire, folder, Integer.MAX_VALUE);
            wire.request(2, "shutdown", "null");
            assertThat(wire.outcome(2)).isEqualTo("null");
        }
        assertThat(exitValue(process)).isZero();
    }

    private static void initialize(Wire wire, Path folder, long client) throws IOException {
        wire.request(
                1,
                "initialize",
                "{\"processId\":%d,\"rootUri\":\"%s\",\"capabilities\":{}}".formatted(client, Editor.uri(folder)));
        assertThat(wire.outcome(1)).contains("\"name\":\"waymark\"");
    }

    private static Wire wire(Process process) {
        return new Wire(
                process.getOutputStream(),
                process.getInputStream(),
                process.onExit().thenApply(Process::exitValue));
    }

    private static int exitValue(Process process) throws InterruptedException {
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("its end").isTrue();
        return process.exitValue();
    }

    private Process start(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        started.add(process);
        return process;
    }
}
