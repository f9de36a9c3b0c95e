package dev.waymark.server.lsp;

import dev.waymark.rules.FileEdit;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import dev.waymark.workspace.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Changes to files in the form that a client takes. */
final class WorkspaceEdits {

    private final Translation in;

    private WorkspaceEdits(Translation in) {
        this.in = in;
    }

    /** All of {@code edits} as one; empty when the client cannot carry out some of them. */
    static Optional<WorkspaceEdit> of(List<FileEdit> edits, Translation in) {
        if (!edits.stream().allMatch(edit -> isPossible(edit, in.client()))) {
            return Optional.empty();
        }
        WorkspaceEdits request = new WorkspaceEdits(in);
        return Optional.of(
                in.client().can(ClientFeature.DOCUMENT_CHANGES)
                        ? new WorkspaceEdit(request.documentChanges(edits))
                        : new WorkspaceEdit(request.changes(edits)));
    }

    private static boolean isPossible(FileEdit edit, Client client) {
        return switch (edit) {
            case FileEdit.Change _ -> true;
            case FileEdit.Create _ -> client.features().resourceOperations().contains(ResourceOperationKind.Create);
            case FileEdit.Move _ -> client.features().resourceOperations().contains(ResourceOperationKind.Rename);
        };
    }

    private List<Either<TextDocumentEdit, ResourceOperation>> documentChanges(List<FileEdit> edits) {
        List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
        for (FileEdit edit : edits) {
            switch (edit) {
                case FileEdit.Change(var path, var texts) -> changes.add(Either.forLeft(textEdit(path, texts)));
                case FileEdit.Create(var path, var text) -> {
                    changes.add(Either.forRight(new CreateFile(in.uri(path))));
                    changes.add(Either.forLeft(firstText(path, text)));
                }
                case FileEdit.Move(var path, var target) ->
                    changes.add(Either.forRight(new RenameFile(in.uri(path), in.uri(target))));
            }
        }
        return changes;
    }

    private Map<String, List<TextEdit>> changes(List<FileEdit> edits) {
        Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
        for (FileEdit edit : edits) {
            if (edit instanceof FileEdit.Change(var path, var texts)) {
                changes.computeIfAbsent(in.uri(path), _ -> new ArrayList<>()).addAll(textEdits(path, texts));
            }
        }
        return changes;
    }

    private TextDocumentEdit textEdit(String path, List<Edit> texts) {
        return new TextDocumentEdit(identifier(path), either(textEdits(path, texts)));
    }

    private TextDocumentEdit firstText(String path, String text) {
        // The file does not exist yet, whatever this snapshot knows under its path.
        TextEdit insertion = new TextEdit(in.range(path, Span.ORIGIN), text);
        return new TextDocumentEdit(
                new VersionedTextDocumentIdentifier(in.uri(path), null), either(List.of(insertion)));
    }

    private List<TextEdit> textEdits(String path, List<Edit> texts) {
        return texts.stream()
                .map(edit -> new TextEdit(in.range(path, edit.span()), edit.replacement()))
                .toList();
    }

    private static List<Either<TextEdit, SnippetTextEdit>> either(List<TextEdit> edits) {
        return edits.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList();
    }

    /** The version that the edit was made for, where the client holds the document; else the protocol's null. */
    private VersionedTextDocumentIdentifier identifier(String path) {
        Integer version = in.snapshot().document(path).map(Document::version).orElse(null);
        return new VersionedTextDocumentIdentifier(in.uri(path), version);
    }
}
