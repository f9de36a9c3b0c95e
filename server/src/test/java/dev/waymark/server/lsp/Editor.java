package dev.waymark.server.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Suppliers;
import dev.waymark.disk.LocalDisk;
import dev.waymark.lang.Languages;
import dev.waymark.workspace.SettingsLayers;
import dev.waymark.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.UnregistrationParams;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** An editor: it talks to a server over pipes, remembers what it is told, and waits until it has been told enough. */
class Editor implements LanguageClient, AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    int refreshes;
    final List<Registration> registrations = new ArrayList<>();
    final List<ProgressParams> progress = new ArrayList<>();
    final List<MessageParams> log = new ArrayList<>();
    final Map<String, PublishDiagnosticsParams> diagnostics = new HashMap<>();
    final List<PublishDiagnosticsParams> published = new ArrayList<>();

    /** What it answers when it is asked for settings, by the folder they are asked for; "" for all. */
    final Map<String, Object> settings = new HashMap<>();

    final CompletableFuture<Integer> exit;
    private final LanguageServer server;
    private final InitializeResult offered;

    /** An editor of {@code folders} that can do {@code abilities}. */
    static Editor open(ClientCapabilities abilities, Path... folders) throws Exception {
        return new Editor(initialize(abilities, folders));
    }

    /** An editor whose first message is {@code first}. */
    Editor(InitializeParams first) throws Exception {
        Pipe there = Pipe.open();
        Pipe back = Pipe.open();
        exit = serve(Channels.newInputStream(there.source()), Channels.newOutputStream(back.sink()), core());
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(
                this, Channels.newInputStream(back.source()), Channels.newOutputStream(there.sink()));
        var _ = launcher.startListening();
        server = launcher.getRemoteProxy();
        offered = get(server.initialize(first));
        server.initialized(new InitializedParams());
    }

    /** A resolver that knows this machine's files, but not its environment. */
    static Supplier<Core> core() {
        return Suppliers.memoize(() -> new Core(
                new Workspace(new LocalDisk(), Languages.ALL, Map.of(), SettingsLayers.none(Languages.settings())),
                Languages.ALL,
                Languages.settings()));
    }

    static CompletableFuture<Integer> serve(InputStream in, OutputStream out, Supplier<Core> core) {
        CompletableFuture<Integer> exit = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> exit.complete(LspServer.run(in, out, "test", core)));
        return exit;
    }

    static InitializeParams initialize(ClientCapabilities abilities, Path... folders) {
        InitializeParams params = new InitializeParams();
        params.setCapabilities(abilities);
        params.setWorkspaceFolders(Stream.of(folders).map(Editor::folder).toList());
        return params;
    }

    static WorkspaceFolder folder(Path path) {
        return new WorkspaceFolder(uri(path), path.getFileName().toString());
    }

    /** The address of {@code path}, without the slash that Java adds to folders. */
    static String uri(Path path) {
        String uri = path.toUri().toString();
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }

    static TextDocumentIdentifier document(Path path) {
        return new TextDocumentIdentifier(uri(path));
    }

    InitializeResult offered() {
        return offered;
    }

    TextDocumentService documents() {
        return server.getTextDocumentService();
    }

    WorkspaceService workspace() {
        return server.getWorkspaceService();
    }

    LanguageServer server() {
        return server;
    }

    void open(String uri, String text) {
        documents().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "geblang", 1, text)));
    }

    void change(String uri, int version, TextDocumentContentChangeEvent... changes) {
        documents()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri, version), List.of(changes)));
    }

    void close(String uri) {
        documents().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
    }

    static TextDocumentContentChangeEvent whole(String text) {
        return new TextDocumentContentChangeEvent(text);
    }

    static <T> T get(CompletableFuture<T> answer) throws Exception {
        return answer.get(PATIENCE, TimeUnit.NANOSECONDS);
    }

    /** Waits until what it was told last of {@code uri} is so. */
    PublishDiagnosticsParams await(String uri, Predicate<PublishDiagnosticsParams> wanted) throws Exception {
        await("diagnostics of " + uri, () -> diagnostics.containsKey(uri) && wanted.test(diagnostics.get(uri)));
        return diagnostics.get(uri);
    }

    /** Waits until the codes at {@code uri} are these. */
    PublishDiagnosticsParams awaitCodes(String uri, String... codes) throws Exception {
        return await(uri, told -> codes(told).equals(List.of(codes)));
    }

    /** Waits until the codes of this version of {@code uri} are these. */
    PublishDiagnosticsParams awaitVersion(String uri, int version, String... codes) throws Exception {
        PublishDiagnosticsParams told =
                await(uri, latest -> latest.getVersion() != null && latest.getVersion() == version);
        assertThat(codes(told)).containsExactly(codes);
        return told;
    }

    static List<String> codes(PublishDiagnosticsParams told) {
        return told.getDiagnostics().stream()
                .map(Diagnostic::getCode)
                .map(code -> code.getLeft())
                .toList();
    }

    synchronized void await(String what, Supplier<Boolean> reached) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!reached.get()) {
            long left = end - System.nanoTime();
            assertThat(left).as("%s; told so far: %s; %s", what, published, log).isPositive();
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams told) {
        diagnostics.put(told.getUri(), told);
        published.add(told);
        notifyAll();
    }

    @Override
    public synchronized void notifyProgress(ProgressParams params) {
        progress.add(params);
        notifyAll();
    }

    @Override
    public synchronized CompletableFuture<Void> registerCapability(RegistrationParams params) {
        registrations.addAll(params.getRegistrations());
        notifyAll();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized CompletableFuture<Void> unregisterCapability(UnregistrationParams params) {
        params.getUnregisterations()
                .forEach(gone -> registrations.removeIf(
                        registration -> registration.getId().equals(gone.getId())));
        notifyAll();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
        return CompletableFuture.completedFuture(params.getItems().stream()
                .map(item -> settings.getOrDefault(item.getScopeUri() == null ? "" : item.getScopeUri(), Map.of()))
                .toList());
    }

    @Override
    public synchronized CompletableFuture<Void> refreshDiagnostics() {
        refreshes++;
        notifyAll();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized void logMessage(MessageParams message) {
        log.add(message);
        notifyAll();
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    /** Ends in good order. */
    @Override
    public void close() throws IOException {
        try {
            get(server.shutdown());
            server.exit();
            assertThat(get(exit)).isZero();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
