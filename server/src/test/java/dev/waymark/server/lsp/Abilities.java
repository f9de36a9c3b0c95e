package dev.waymark.server.lsp;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DeclarationCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DiagnosticsTagSupport;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What editors announce: as little as the oldest, or as much as the newest. */
final class Abilities {

    private Abilities() {}

    /** Nothing at all. */
    static ClientCapabilities none() {
        return new ClientCapabilities();
    }

    /** Everything that the server can make use of. */
    static ClientCapabilities all() {
        ClientCapabilities all = new ClientCapabilities();
        GeneralClientCapabilities general = new GeneralClientCapabilities();
        general.setPositionEncodings(List.of("utf-32", "utf-8", "utf-16"));
        all.setGeneral(general);
        all.setWindow(new WindowClientCapabilities());
        all.getWindow().setWorkDoneProgress(true);
        all.setTextDocument(text());
        all.setWorkspace(workspace());
        return all;
    }

    /** Everything, but the server must watch files itself. */
    static ClientCapabilities unwatching() {
        ClientCapabilities abilities = all();
        abilities.getWorkspace().setDidChangeWatchedFiles(null);
        return abilities;
    }

    /** Everything, and diagnostics are asked for, those of one document at a time. */
    static ClientCapabilities pulling() {
        ClientCapabilities abilities = all();
        abilities.getTextDocument().setDiagnostic(new DiagnosticCapabilities(false, false));
        abilities.getWorkspace().setDiagnostics(new DiagnosticWorkspaceCapabilities(true));
        return abilities;
    }

    private static TextDocumentClientCapabilities text() {
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        text.setDefinition(new DefinitionCapabilities(false, true));
        text.setDeclaration(new DeclarationCapabilities());
        text.getDeclaration().setLinkSupport(true);
        text.setHover(new HoverCapabilities(List.of("markdown", "plaintext"), false));
        text.setDocumentSymbol(new DocumentSymbolCapabilities());
        text.getDocumentSymbol().setHierarchicalDocumentSymbolSupport(true);
        CompletionItemCapabilities item = new CompletionItemCapabilities();
        item.setInsertReplaceSupport(true);
        item.setLabelDetailsSupport(true);
        text.setCompletion(new CompletionCapabilities(item));
        text.setCodeAction(new CodeActionCapabilities(
                new CodeActionLiteralSupportCapabilities(new CodeActionKindCapabilities(List.of("quickfix"))), false));
        text.setRename(new RenameCapabilities(true, false));
        PublishDiagnosticsCapabilities diagnostics = new PublishDiagnosticsCapabilities(true);
        diagnostics.setCodeDescriptionSupport(true);
        diagnostics.setTagSupport(Either.forRight(
                new DiagnosticsTagSupport(List.of(DiagnosticTag.Unnecessary, DiagnosticTag.Deprecated))));
        text.setPublishDiagnostics(diagnostics);
        return text;
    }

    private static WorkspaceClientCapabilities workspace() {
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setConfiguration(true);
        workspace.setWorkspaceFolders(true);
        workspace.setTextDocumentContent(new TextDocumentContentCapabilities());
        DidChangeWatchedFilesCapabilities watching = new DidChangeWatchedFilesCapabilities(true);
        watching.setRelativePatternSupport(true);
        workspace.setDidChangeWatchedFiles(watching);
        WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        edits.setResourceOperations(List.of("create", "rename", "delete"));
        workspace.setWorkspaceEdit(edits);
        return workspace;
    }
}
