package dev.waymark.server.lsp;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionItemOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationPatternKind;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentContentRegistrationOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What the server offers to a client: the answer to {@code initialize}. */
final class ServerFeatures {

    /** What opens a list of completions: between the parts of a path, at its start, and behind {@code import}. */
    private static final List<String> TRIGGERS = List.of(".", "/", ":", "\"", " ");

    private final ClientFeatures client;

    private ServerFeatures(ClientFeatures client) {
        this.client = client;
    }

    static InitializeResult result(ClientFeatures client, String version) {
        return new InitializeResult(new ServerFeatures(client).capabilities(), new ServerInfo("waymark", version));
    }

    private ServerCapabilities capabilities() {
        ServerCapabilities all = new ServerCapabilities();
        if (client.choosesEncoding()) {
            all.setPositionEncoding(encoding());
        }
        all.setTextDocumentSync(synchronisation());
        all.setDefinitionProvider(true);
        all.setDeclarationProvider(true);
        all.setHoverProvider(true);
        all.setCompletionProvider(completion());
        all.setReferencesProvider(true);
        all.setDocumentHighlightProvider(true);
        all.setDocumentSymbolProvider(true);
        all.setWorkspaceSymbolProvider(true);
        all.setRenameProvider(
                client.can(ClientFeature.PREPARE_RENAME)
                        ? Either.forRight(new RenameOptions(true))
                        : Either.forLeft(true));
        all.setDocumentLinkProvider(new DocumentLinkOptions(false));
        all.setCodeLensProvider(new CodeLensOptions(false));
        all.setInlayHintProvider(true);
        all.setFoldingRangeProvider(true);
        all.setSelectionRangeProvider(true);
        all.setSemanticTokensProvider(semanticTokens());
        if (client.can(ClientFeature.PULLED_DIAGNOSTICS)) {
            all.setDiagnosticProvider(new DiagnosticRegistrationOptions(true, true));
        }
        if (client.can(ClientFeature.CODE_ACTIONS)) {
            all.setCodeActionProvider(new CodeActionOptions(List.of(
                    CodeActionKind.QuickFix,
                    CodeActionKind.SourceOrganizeImports,
                    CodeActionRequest.REMOVE_UNUSED_IMPORTS,
                    CodeActionRequest.ADD_MISSING_IMPORTS,
                    CodeActionKind.SourceFixAll)));
        }
        all.setWorkspace(workspace());
        return all;
    }

    private String encoding() {
        return switch (client.encoding()) {
            case UTF_8 -> PositionEncodingKind.UTF8;
            case UTF_16 -> PositionEncodingKind.UTF16;
            case UTF_32 -> PositionEncodingKind.UTF32;
        };
    }

    private static TextDocumentSyncOptions synchronisation() {
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        return sync;
    }

    private static CompletionOptions completion() {
        CompletionOptions completion = new CompletionOptions(true, TRIGGERS);
        CompletionItemOptions items = new CompletionItemOptions();
        items.setLabelDetailsSupport(true);
        completion.setCompletionItem(items);
        return completion;
    }

    private static SemanticTokensWithRegistrationOptions semanticTokens() {
        return new SemanticTokensWithRegistrationOptions(
                TokenLegend.legend(), new SemanticTokensServerFull(true), true);
    }

    private WorkspaceServerCapabilities workspace() {
        WorkspaceServerCapabilities workspace = new WorkspaceServerCapabilities();
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        workspace.setWorkspaceFolders(folders);
        if (client.can(ClientFeature.FILE_OPERATIONS)) {
            workspace.setFileOperations(fileOperations());
        }
        if (client.can(ClientFeature.SERVED_DOCUMENTS)) {
            TextDocumentContentRegistrationOptions content = new TextDocumentContentRegistrationOptions();
            content.setSchemes(List.of(Uris.SERVED_SCHEME));
            workspace.setTextDocumentContent(content);
        }
        return workspace;
    }

    /** Clients tell of folders that come and go here, which no pattern for the names of files covers. */
    private static FileOperationsServerCapabilities fileOperations() {
        FileOperationOptions everything =
                new FileOperationOptions(Stream.of(FileOperationPatternKind.File, FileOperationPatternKind.Folder)
                        .map(ServerFeatures::all)
                        .toList());
        FileOperationsServerCapabilities operations = new FileOperationsServerCapabilities();
        operations.setDidCreate(everything);
        operations.setWillRename(everything);
        operations.setDidRename(everything);
        operations.setDidDelete(everything);
        return operations;
    }

    private static FileOperationFilter all(String kind) {
        FileOperationPattern pattern = new FileOperationPattern("**/*");
        pattern.setMatches(kind);
        return new FileOperationFilter(pattern, "file");
    }
}
