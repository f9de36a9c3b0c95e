package dev.waymark.server.lsp;

import static dev.waymark.server.lsp.Requests.given;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.features.BuiltInPage;
import dev.waymark.workspace.Change;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CreateFilesParams;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileCreate;
import org.eclipse.lsp4j.FileDelete;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentContentParams;
import org.eclipse.lsp4j.TextDocumentContentResult;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The protocol's methods about the workspace as a whole, each a line or two that say who answers. */
final class WorkspaceMethods implements WorkspaceService {

    private final Supplier<Session> session;

    WorkspaceMethods(Supplier<Session> session) {
        this.session = session;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        session()
                .told(() -> session()
                        .configure(PlainJson.map(given(params, "params").getSettings())));
    }

    /** What comes in one message, as after a change of branches, is one change. */
    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        touched(() -> given(params, "params").getChanges().stream()
                .map(event -> given(event, "event").getUri()));
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        session()
                .told(() ->
                        session().changeFolders(given(given(params, "params").getEvent(), "event")));
    }

    @Override
    public void didCreateFiles(CreateFilesParams params) {
        touched(() -> params.getFiles().stream().map(FileCreate::getUri));
    }

    @Override
    public void didRenameFiles(RenameFilesParams params) {
        touched(() -> params.getFiles().stream().flatMap(file -> Stream.of(file.getOldUri(), file.getNewUri())));
    }

    @Override
    public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(WorkspaceDiagnosticParams params) {
        return session().diagnostics(given(params, "params"));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> willRenameFiles(RenameFilesParams params) {
        given(given(params, "params").getFiles(), "files");
        return session()
                .requests()
                .answer(in -> WillRenameFilesRequest.answer(params, in).orElse(null));
    }

    @Override
    public void didDeleteFiles(DeleteFilesParams params) {
        touched(() -> params.getFiles().stream().map(FileDelete::getUri));
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        String query = given(params, "params").getQuery();
        return session().requests().answer(in -> WorkspaceSymbolRequest.answer(query, in));
    }

    @Override
    public CompletableFuture<TextDocumentContentResult> textDocumentContent(TextDocumentContentParams params) {
        String uri = given(given(params, "params").getUri(), "uri");
        return session()
                .requests()
                .answer(in -> BuiltInPage.text(in.snapshot(), uri)
                        .map(TextDocumentContentResult::new)
                        .orElse(null));
    }

    private void touched(Supplier<Stream<String>> uris) {
        session()
                .happened(() -> ImmutableList.of(new Change.Touched(uris.get()
                        .flatMap(uri -> Uris.path(given(uri, "uri")).stream())
                        .collect(ImmutableSet.toImmutableSet()))));
    }

    private Session session() {
        return session.get();
    }
}
