package dev.waymark.server.lsp;

import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import org.eclipse.lsp4j.Range;

/**
 * A document that a client asks about, as it was when the question arrived.
 *
 * @param in the snapshot and the client's terms
 * @param path where it lies
 * @param text what it holds
 */
record Page(Translation in, String path, SourceText text) {

    Snapshot snapshot() {
        return in.snapshot();
    }

    Client client() {
        return in.client();
    }

    Range range(Span span) {
        return in.range(text, span);
    }

    Span span(Range range) {
        return Translation.span(text, range, client());
    }
}
