package dev.waymark.server.lsp;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DeclarationCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeConfigurationCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FileOperationsWorkspaceCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** Something that clients can or cannot do; one that says nothing of it cannot. */
enum ClientFeature {
    /** Takes a definition with the range that leads there. */
    DEFINITION_LINKS(all ->
            text(all).map(TextDocumentClientCapabilities::getDefinition).map(DefinitionCapabilities::getLinkSupport)),
    DECLARATION_LINKS(all ->
            text(all).map(TextDocumentClientCapabilities::getDeclaration).map(DeclarationCapabilities::getLinkSupport)),
    HIERARCHICAL_SYMBOLS(all -> text(all)
            .map(TextDocumentClientCapabilities::getDocumentSymbol)
            .map(DocumentSymbolCapabilities::getHierarchicalDocumentSymbolSupport)),
    /** Lets the user choose whether a completion replaces the rest of the word. */
    INSERT_REPLACE(all -> item(all).map(CompletionItemCapabilities::getInsertReplaceSupport)),
    LABEL_DETAILS(all -> item(all).map(CompletionItemCapabilities::getLabelDetailsSupport)),
    /** Takes code actions that are no commands. */
    CODE_ACTIONS(all -> text(all)
            .map(TextDocumentClientCapabilities::getCodeAction)
            .map(CodeActionCapabilities::getCodeActionLiteralSupport)
            .map(_ -> true)),
    /** Asks whether something can be renamed before it asks for a new name. */
    PREPARE_RENAME(
            all -> text(all).map(TextDocumentClientCapabilities::getRename).map(RenameCapabilities::getPrepareSupport)),
    /** Asks for diagnostics, and does so again when it is told to. */
    PULLED_DIAGNOSTICS(all -> workspace(all)
            .map(WorkspaceClientCapabilities::getDiagnostics)
            .map(DiagnosticWorkspaceCapabilities::getRefreshSupport)
            .filter(_ -> pulling(all).isPresent())),
    /** Takes diagnostics of other documents with those that it asked for. */
    RELATED_DOCUMENTS(all -> pulling(all).map(DiagnosticCapabilities::getRelatedDocumentSupport)),
    RELATED_INFORMATION(all -> diagnostics(all).map(PublishDiagnosticsCapabilities::getRelatedInformation)),
    CODE_DESCRIPTIONS(all -> diagnostics(all).map(PublishDiagnosticsCapabilities::getCodeDescriptionSupport)),
    /** Takes edits of documents with the version that they were made for. */
    DOCUMENT_CHANGES(all -> edits(all).map(WorkspaceEditCapabilities::getDocumentChanges)),
    /** Watches files for the server. */
    WATCHED_FILES(all -> watching(all).map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)),
    RELATIVE_PATTERNS(all -> watching(all).map(DidChangeWatchedFilesCapabilities::getRelativePatternSupport)),
    /** Answers when asked for settings. */
    CONFIGURATION(all -> workspace(all).map(WorkspaceClientCapabilities::getConfiguration)),
    /** Tells of changed settings only those who registered for it. */
    CONFIGURATION_REGISTRATION(all -> workspace(all)
            .map(WorkspaceClientCapabilities::getDidChangeConfiguration)
            .map(DidChangeConfigurationCapabilities::getDynamicRegistration)),
    FILE_OPERATIONS(all -> workspace(all)
            .map(WorkspaceClientCapabilities::getFileOperations)
            .map(FileOperationsWorkspaceCapabilities::getDidDelete)),
    /** Shows documents whose text it asks the server for. */
    SERVED_DOCUMENTS(all -> workspace(all)
            .map(WorkspaceClientCapabilities::getTextDocumentContent)
            .map(_ -> true)),
    PROGRESS(all -> Optional.ofNullable(all.getWindow()).map(WindowClientCapabilities::getWorkDoneProgress));

    @SuppressWarnings("ImmutableEnumChecker") // All of them are lambdas that hold nothing.
    private final Function<ClientCapabilities, Optional<Boolean>> announced;

    ClientFeature(Function<ClientCapabilities, Optional<Boolean>> announced) {
        this.announced = announced;
    }

    boolean isIn(ClientCapabilities capabilities) {
        return announced.apply(capabilities).orElse(false);
    }

    private static Optional<TextDocumentClientCapabilities> text(ClientCapabilities all) {
        return Optional.ofNullable(all.getTextDocument());
    }

    private static Optional<WorkspaceClientCapabilities> workspace(ClientCapabilities all) {
        return Optional.ofNullable(all.getWorkspace());
    }

    private static Optional<CompletionItemCapabilities> item(ClientCapabilities all) {
        return text(all)
                .map(TextDocumentClientCapabilities::getCompletion)
                .map(CompletionCapabilities::getCompletionItem);
    }

    private static Optional<PublishDiagnosticsCapabilities> diagnostics(ClientCapabilities all) {
        return text(all).map(TextDocumentClientCapabilities::getPublishDiagnostics);
    }

    private static Optional<DiagnosticCapabilities> pulling(ClientCapabilities all) {
        return text(all).map(TextDocumentClientCapabilities::getDiagnostic);
    }

    private static Optional<WorkspaceEditCapabilities> edits(ClientCapabilities all) {
        return workspace(all).map(WorkspaceClientCapabilities::getWorkspaceEdit);
    }

    private static Optional<DidChangeWatchedFilesCapabilities> watching(ClientCapabilities all) {
        return workspace(all).map(WorkspaceClientCapabilities::getDidChangeWatchedFiles);
    }
}
