package dev.waymark.server.lsp;

import dev.waymark.features.BuiltInPage;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Note;
import dev.waymark.text.Position;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;

/**
 * One snapshot in one client's terms: paths as its addresses, offsets as its lines and columns. For one thread; each text
 * is read once.
 */
final class Translation {

    private final Snapshot snapshot;
    private final Client client;
    private final Map<String, SourceText> texts = new HashMap<>();
    private final Map<String, Optional<SourceFile>> files = new HashMap<>();

    Translation(Snapshot snapshot, Client client) {
        this.snapshot = snapshot;
        this.client = client;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Client client() {
        return client;
    }

    String uri(String path) {
        return client.uris().uri(path);
    }

    /** The document at {@code uri}; empty when it is no file, or there is none. */
    Optional<Page> page(String uri) {
        return Uris.path(uri).flatMap(path -> snapshot.text(path).map(text -> new Page(this, path, text)));
    }

    Location location(String path, Span span) {
        return new Location(uri(path), range(path, span));
    }

    /** Where {@code note} points in its file. */
    Span span(Note note) {
        return note.declared().isEmpty()
                ? note.span()
                : files.computeIfAbsent(note.path(), snapshot::file)
                        .map(file -> note.span(file.outline()))
                        .orElse(note.span());
    }

    Range range(String path, Span span) {
        return range(text(path), span);
    }

    Range range(SourceText text, Span span) {
        return new Range(position(text, span.start()), position(text, span.end()));
    }

    /** What {@code range} covers, whichever of its ends comes first. */
    static Span span(SourceText text, Range range, Client client) {
        int start = offset(text, range.getStart(), client);
        int end = offset(text, range.getEnd(), client);
        return new Span(Math.min(start, end), Math.max(start, end));
    }

    static int offset(SourceText text, org.eclipse.lsp4j.Position position, Client client) {
        return text.offset(
                new Position(position.getLine(), position.getCharacter()),
                client.features().encoding());
    }

    private org.eclipse.lsp4j.Position position(SourceText text, int offset) {
        Position position = text.position(offset, client.features().encoding());
        return new org.eclipse.lsp4j.Position(position.line(), position.column());
    }

    /** The text that spans of {@code path} speak of; empty for a file that is not there. */
    private SourceText text(String path) {
        return texts.computeIfAbsent(path, this::read);
    }

    private SourceText read(String path) {
        Optional<SourceText> text =
                Uris.isServed(path) ? BuiltInPage.text(snapshot, path).map(SourceText::of) : snapshot.text(path);
        return text.orElseGet(() -> SourceText.of(""));
    }
}
