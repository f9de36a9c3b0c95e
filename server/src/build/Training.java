import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;

/**
 * The last step of packaging: runs the packaged program once as a server and once as a command, so that the JVM can
 * keep in an AOT cache what it had to load. A failure costs a cache, not the build.
 *
 * <p>It is started as {@code java -cp 'APP/lib/*' Training.java APP WORKSPACE}.
 */
final class Training {
    private static final int SECONDS = 60;

    private final Path app;
    private final Path workspace;

    private Training(Path app, Path workspace) {
        this.app = app;
        this.workspace = workspace;
    }

    public static void main(String[] args) throws IOException {
        Path workspace = Path.of(args[1]);
        if (!Files.isDirectory(workspace)) {
            workspace = Files.createTempDirectory("waymark-training");
        }
        Training training = new Training(Path.of(args[0]), workspace);
        training.train("waymark.aot", training::serve, "lsp");
        training.train("waymark-check.aot", Training::finish, "check", workspace.toString());
        // The client's threads would keep the JVM.
        System.exit(0);
    }

    private interface Session {
        void run(Process program) throws Exception;
    }

    private void train(String cache, Session session, String... command) throws IOException {
        Path output = app.resolve("lib").resolve(cache);
        Path log = app.resolveSibling(cache + ".log");
        Process program = start(output, log, command);
        try {
            session.run(program);
        } catch (Exception e) {
            program.destroyForcibly();
            Files.deleteIfExists(output);
            System.err.println("[WARNING] no " + cache + ", the program will start slowly: " + e + ", see " + log);
        }
    }

    private Process start(Path output, Path log, String... command) throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> line = new ArrayList<>();
        line.add(app.resolve("bin").resolve(windows ? "waymark.bat" : "waymark").toString());
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(log.toFile());
        builder.environment()
                .put("WAYMARK_JAVA", ProcessHandle.current().info().command().orElseThrow());
        builder.environment().put("WAYMARK_AOT_OUTPUT", output.toString());
        return builder.start();
    }

    private static void finish(Process program) throws Exception {
        program.getInputStream().transferTo(OutputStream.nullOutputStream());
        end(program);
        // 1 says that the workspace has errors, as test workspaces do.
        if (program.exitValue() > 1) {
            throw new IOException("exit code " + program.exitValue());
        }
    }

    private void serve(Process program) throws Exception {
        var launcher =
                LSPLauncher.createClientLauncher(new Client(), program.getInputStream(), program.getOutputStream());
        launcher.startListening();
        LanguageServer server = launcher.getRemoteProxy();
        CompletableFuture.anyOf(server.initialize(initialize()), gone(program)).get(SECONDS, TimeUnit.SECONDS);
        server.initialized(new InitializedParams());
        for (Path file : oneFilePerKind()) {
            work(server.getTextDocumentService(), file);
        }
        settle(server.getWorkspaceService().symbol(new WorkspaceSymbolParams("a")));
        server.shutdown().get(SECONDS, TimeUnit.SECONDS);
        server.exit();
        end(program);
    }

    /** Waits for the end, which includes the writing of the cache. */
    private static void end(Process program) throws InterruptedException, TimeoutException {
        if (!program.waitFor(SECONDS, TimeUnit.SECONDS)) {
            throw new TimeoutException("it did not end");
        }
    }

    /** Fails when the program ends, as otherwise one would wait for an answer from nobody. */
    private static CompletableFuture<Object> gone(Process program) {
        return program.onExit().thenApply(ended -> {
            throw new IllegalStateException("exit code " + ended.exitValue() + " before an answer");
        });
    }

    private InitializeParams initialize() {
        InitializeParams params = new InitializeParams();
        params.setProcessId((int) ProcessHandle.current().pid());
        params.setCapabilities(new ClientCapabilities());
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(workspace.toUri().toString(), "training")));
        return params;
    }

    /** Returns some small file of each extension, to meet every language. */
    private List<Path> oneFilePerKind() throws IOException {
        Map<String, Path> byExtension = new LinkedHashMap<>();
        try (var files = Files.walk(workspace)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = file.getFileName().toString();
                int dot = name.lastIndexOf('.');
                if (dot > 0 && Files.isRegularFile(file) && Files.size(file) < 1 << 16) {
                    byExtension.putIfAbsent(name.substring(dot + 1), file);
                }
            }
        }
        return List.copyOf(byExtension.values());
    }

    /** Opens a file, types into it, and asks what an editor asks, at the end of its first import. */
    private void work(TextDocumentService documents, Path file) throws Exception {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        String uri = file.toUri().toString();
        String extension = uri.substring(uri.lastIndexOf('.') + 1);
        documents.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, language(extension), 1, text)));
        documents.didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, 2), List.of(new TextDocumentContentChangeEvent(text + "\n"))));

        TextDocumentIdentifier id = new TextDocumentIdentifier(uri);
        Position at = endOfImport(text);
        settle(documents.documentSymbol(new DocumentSymbolParams(id)));
        settle(documents.semanticTokensFull(new SemanticTokensParams(id)));
        settle(documents.documentLink(new DocumentLinkParams(id)));
        settle(documents.foldingRange(new FoldingRangeRequestParams(id)));
        settle(documents.definition(new DefinitionParams(id, at)));
        settle(documents.hover(new HoverParams(id, at)));
        settle(documents.completion(new CompletionParams(id, at)));
        settle(documents.references(new ReferenceParams(id, at, new ReferenceContext(true))));
        settle(documents.codeAction(new CodeActionParams(id, new Range(at, at), new CodeActionContext(List.of()))));
    }

    private static String language(String extension) {
        return switch (extension) {
            case "gb" -> "geblang";
            case "k" -> "kcl";
            default -> extension;
        };
    }

    private static Position endOfImport(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].contains("import") || lines[i].startsWith("#")) {
                return new Position(i, Math.max(0, lines[i].stripTrailing().length() - 2));
            }
        }
        return new Position(0, 0);
    }

    /** Waits for an answer, of which an error is one: what a server does not offer needs no training. */
    private static void settle(CompletableFuture<?> answer) throws Exception {
        try {
            answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            // As said.
        }
    }

    /** Agrees to everything. */
    private static final class Client implements LanguageClient {
        @Override
        public void telemetryEvent(Object object) {}

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {}

        @Override
        public void showMessage(MessageParams message) {}

        @Override
        public void logMessage(MessageParams message) {}

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletableFuture<Void> registerCapability(RegistrationParams params) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
            return CompletableFuture.completedFuture(
                    params.getItems().stream().map(item -> (Object) Map.of()).toList());
        }
    }
}
