package dev.waymark.server.lsp;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/**
 * Receives every message of a client, one after the other, and gives each to whom it concerns. Nothing is computed here:
 * the next message waits for it. The first message opens the session, before which the gate lets nothing in.
 */
final class Reception implements LanguageServer {

    private final String version;
    private final Supplier<Core> core;
    private final Lifecycle lifecycle;
    private @Nullable LanguageClient remote;
    private @Nullable Session session;

    Reception(String version, Supplier<Core> core, Lifecycle lifecycle) {
        this.version = version;
        this.core = core;
        this.lifecycle = lifecycle;
    }

    /** Makes the client known, before its first message is read. */
    void connect(LanguageClient client) {
        remote = client;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams given) {
        InitializeParams params = Optional.ofNullable(given).orElseGet(InitializeParams::new);
        ClientFeatures features =
                ClientFeatures.of(Optional.ofNullable(params.getCapabilities()).orElseGet(ClientCapabilities::new));
        LanguageClient client = Objects.requireNonNull(remote);
        Failures failures = new Failures(client);
        session = new Session(new Client(client, features, new Uris(), failures), params, core);
        ParentWatch.begin(params.getProcessId(), lifecycle, failures);
        return CompletableFuture.completedFuture(ServerFeatures.result(features, version));
    }

    @Override
    public void initialized(InitializedParams params) {
        session().begin();
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        lifecycle.end();
    }

    @Override
    public void cancelProgress(WorkDoneProgressCancelParams params) {
        Session told = session();
        told.told(() -> told.cancelProgress(Requests.given(params.getToken(), "token")));
    }

    /** The client traces its messages itself. */
    @Override
    public void setTrace(SetTraceParams params) {}

    @Override
    public TextDocumentService getTextDocumentService() {
        return new DocumentMethods(this::session);
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return new WorkspaceMethods(this::session);
    }

    private Session session() {
        Session opened = Objects.requireNonNull(session, "the gate lets nothing in before `initialize`");
        opened.wake();
        return opened;
    }
}
