package dev.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** The packaged server with 256 MB of heap, from {@code initialized} to the end of its index. */
final class RunningServer {

    private static final String HEAP = "-Xmx256m";
    private static final int MINUTES = 5;
    private static final int ROUNDS = 3;

    private RunningServer() {}

    static void measure(Path app, Path tree, Samples cat) throws Exception {
        long[] resident = new long[ROUNDS];
        long[] taken = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Process process = start(app);
            taken[round] = index(process, tree);
            resident[round] = resident(process);
            process.destroy();
            process.waitFor();
        }
        Arrays.sort(taken);
        Samples.compare("index of " + tree.getFileName() + " in a new server", new Samples(taken), "cat of it", cat);
        System.out.printf("%-55s %,8d MB with %s%n", "resident after that index", max(resident) / 1024, HEAP);
    }

    private static long max(long[] values) {
        return Arrays.stream(values).max().orElse(0);
    }

    private static Process start(Path app) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(app.resolve("bin").resolve("waymark").toString(), "lsp");
        builder.environment().put("JAVA_TOOL_OPTIONS", HEAP);
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Nanoseconds until the index ends. */
    private static long index(Process process, Path tree) throws Exception {
        Client client = new Client();
        var launcher = LSPLauncher.createClientLauncher(client, process.getInputStream(), process.getOutputStream());
        launcher.startListening();
        LanguageServer server = launcher.getRemoteProxy();
        ClientCapabilities capabilities = new ClientCapabilities();
        WindowClientCapabilities window = new WindowClientCapabilities();
        window.setWorkDoneProgress(true);
        capabilities.setWindow(window);
        InitializeParams params = new InitializeParams();
        params.setCapabilities(capabilities);
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(tree.toUri().toString(), "tree")));
        server.initialize(params).get(MINUTES, TimeUnit.MINUTES);
        long start = System.nanoTime();
        server.initialized(new InitializedParams());
        client.ended.get(MINUTES, TimeUnit.MINUTES);
        return System.nanoTime() - start;
    }

    /** What is resident, in KB; 0 where the system does not tell. */
    private static long resident(Process process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** Waits for the end of the index and agrees to everything. */
    private static final class Client implements LanguageClient {

        final CompletableFuture<Boolean> ended = new CompletableFuture<>();

        @Override
        public void notifyProgress(ProgressParams params) {
            if (params.getValue().isLeft() && params.getValue().getLeft() instanceof WorkDoneProgressEnd) {
                ended.complete(true);
            }
        }

        @Override
        public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletableFuture<Void> registerCapability(RegistrationParams params) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
            return CompletableFuture.completedFuture(
                    params.getItems().stream().map(item -> (Object) Map.of()).toList());
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void telemetryEvent(Object object) {}

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {}

        @Override
        public void showMessage(MessageParams message) {}

        @Override
        public void logMessage(MessageParams message) {}
    }
}
