package dev.waymark.server.lsp;

import static dev.waymark.server.lsp.Requests.given;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/**
 * The texts that the client holds, each as its latest message left it. What a client tells of one document in disorder
 * (opening it twice, changing or closing it unopened) changes nothing about others. For the writer's thread alone.
 */
final class Documents {

    private final Map<String, Document> open = new HashMap<>();
    private final Client client;

    Documents(Client client) {
        this.client = client;
    }

    ImmutableList<Change> opened(DidOpenTextDocumentParams params) {
        TextDocumentItem item = given(given(params, "params").getTextDocument(), "textDocument");
        SourceText text = SourceText.of(given(item.getText(), "text"));
        return client.uris()
                .met(given(item.getUri(), "uri"))
                .map(path -> edited(path, new Document(text, item.getVersion())))
                .orElse(ImmutableList.of());
    }

    ImmutableList<Change> changed(DidChangeTextDocumentParams params) {
        VersionedTextDocumentIdentifier document = given(given(params, "params").getTextDocument(), "textDocument");
        Optional<Integer> version = Optional.ofNullable(document.getVersion());
        return path(document)
                .flatMap(path -> Optional.ofNullable(open.get(path))
                        .map(before -> edited(
                                path,
                                new Document(
                                        changed(before.text(), given(params.getContentChanges(), "contentChanges")),
                                        version.orElse(before.version() + 1)))))
                .orElse(ImmutableList.of());
    }

    ImmutableList<Change> closed(DidCloseTextDocumentParams params) {
        return path(given(params, "params").getTextDocument())
                .filter(path -> open.remove(path) != null)
                .map(path -> ImmutableList.<Change>of(new Change.Closed(path)))
                .orElse(ImmutableList.of());
    }

    /** A file that is saved may be new on the disk, which not every client tells otherwise. */
    ImmutableList<Change> saved(DidSaveTextDocumentParams params) {
        return path(given(params, "params").getTextDocument())
                .map(path -> ImmutableList.<Change>of(new Change.Touched(ImmutableSet.of(path))))
                .orElse(ImmutableList.of());
    }

    private ImmutableList<Change> edited(String path, Document document) {
        open.put(path, document);
        return ImmutableList.of(new Change.Edited(path, document));
    }

    /** Each change speaks of the text that the one before it left. */
    private SourceText changed(SourceText before, List<TextDocumentContentChangeEvent> changes) {
        SourceText text = before;
        for (TextDocumentContentChangeEvent change : changes) {
            text = changed(text, given(change, "change"));
        }
        return text;
    }

    private SourceText changed(SourceText before, TextDocumentContentChangeEvent change) {
        String replacement = given(change.getText(), "text");
        return change.getRange() == null
                ? SourceText.of(replacement)
                : before.edited(
                        List.of(new Edit(Translation.span(before, given(change.getRange()), client), replacement)));
    }

    private static Optional<String> path(TextDocumentIdentifier document) {
        return Uris.path(given(given(document, "textDocument").getUri(), "uri"));
    }
}
