package dev.waymark.server.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;

/** The protocol's methods about documents, each a line that says who answers. */
final class DocumentMethods implements TextDocumentService {

    private final Supplier<Session> session;
    private final DocumentDiagnosticRequest diagnostics = new DocumentDiagnosticRequest();
    private final SemanticTokensRequest tokens = new SemanticTokensRequest();

    DocumentMethods(Supplier<Session> session) {
        this.session = session;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        session().open(params);
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        session().happened(() -> session().documents().changed(params));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        session().happened(() -> session().documents().closed(params));
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        session().happened(() -> session().documents().saved(params));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return requests().at(params, (_, place) -> DefinitionRequest.definition(place));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> declaration(
            DeclarationParams params) {
        return requests().at(params, (_, place) -> DefinitionRequest.declaration(place));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return requests().at(params, (_, place) -> HoverRequest.answer(place).orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return requests().at(params, CompletionRequest::answer);
    }

    @Override
    public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
        Requests.given(item, "params");
        return requests().answer(in -> CompletionResolve.answer(item, in));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return requests().at(params, ReferencesRequest::references);
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return requests().at(params, (_, place) -> ReferencesRequest.highlights(place));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return requests().in(Requests.given(params, "params").getTextDocument(), DocumentSymbolRequest::answer);
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        Requests.given(Requests.given(params, "params").getRange());
        return requests().in(params.getTextDocument(), page -> CodeActionRequest.answer(params, page));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return requests().at(params, (_, place) -> RenameRequest.prepare(place));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return requests().at(params, RenameRequest::rename);
    }

    @Override
    public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
        Optional<String> previous =
                Optional.ofNullable(Requests.given(params, "params").getPreviousResultId());
        return requests().in(params.getTextDocument(), page -> diagnostics.answer(page, previous));
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        Range range = Requests.given(Requests.given(params, "params").getRange());
        return requests().in(params.getTextDocument(), page -> InlayHintRequest.answer(range, page));
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return requests().in(Requests.given(params, "params").getTextDocument(), CodeLensRequest::answer);
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return requests().in(Requests.given(params, "params").getTextDocument(), DocumentLinkRequest::answer);
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return requests().in(Requests.given(params, "params").getTextDocument(), FoldingRangeRequest::answer);
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        Requests.given(Requests.given(params, "params").getPositions(), "positions");
        return requests().in(params.getTextDocument(), page -> SelectionRangeRequest.answer(params, page));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return requests().in(Requests.given(params, "params").getTextDocument(), tokens::full);
    }

    @Override
    public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(
            SemanticTokensDeltaParams params) {
        return requests().in(Requests.given(params, "params").getTextDocument(), page -> tokens.delta(params, page));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
        Range range = Requests.given(Requests.given(params, "params").getRange());
        return requests().in(params.getTextDocument(), page -> tokens.in(page.span(range), page));
    }

    private Requests requests() {
        return session().requests();
    }

    private Session session() {
        return session.get();
    }
}
