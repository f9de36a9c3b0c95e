package dev.waymark.server.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.workspace.Change;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/** Edits of ranges leave the text that an editor, which counts in UTF-16, has in the end. */
class DocumentsProperties {

    private static final String URI = "file:///a.gb";

    /** Replaces what is between two places, which are given as fractions of the text's length. */
    record Stroke(int from, int to, String text) {}

    @Property(tries = 300)
    void endsWithTheEditorsText(@ForAll("texts") String start, @ForAll("strokes") List<Stroke> strokes) {
        Documents documents = new Documents(
                new Client(null, ClientFeatures.of(new ClientCapabilities()), new Uris(), new Failures(null)));
        documents.opened(new DidOpenTextDocumentParams(new TextDocumentItem(URI, "geblang", 1, start)));
        StringBuilder text = new StringBuilder(start);
        List<TextDocumentContentChangeEvent> changes =
                strokes.stream().map(stroke -> apply(stroke, text)).toList();
        Change.Edited edited = (Change.Edited) documents
                .changed(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(URI, 2), changes))
                .getFirst();
        assertThat(edited.document().text().toString()).isEqualTo(text.toString());
    }

    private static TextDocumentContentChangeEvent apply(Stroke stroke, StringBuilder text) {
        int one = place(text, stroke.from());
        int other = place(text, stroke.to());
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        Range range = new Range(position(text, from), position(text, to));
        text.replace(from, to, stroke.text());
        return new TextDocumentContentChangeEvent(range, stroke.text());
    }

    /** A place between two characters, as editors know it: neither inside of a surrogate pair nor of CRLF. */
    private static int place(StringBuilder text, int share) {
        int at = text.isEmpty() ? 0 : share % (text.length() + 1);
        boolean isInside = at > 0
                && at < text.length()
                && (Character.isLowSurrogate(text.charAt(at))
                        || (text.charAt(at) == '\n' && text.charAt(at - 1) == '\r'));
        return isInside ? at - 1 : at;
    }

    private static Position position(StringBuilder text, int at) {
        int line = 0;
        int start = 0;
        for (int i = 0; i < at; i++) {
            boolean ends = text.charAt(i) == '\n'
                    || (text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                line++;
                start = i + 1;
            }
        }
        return new Position(line, at - start);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", " ", "é", "漢", "😀", "\n", "\r\n", "\t", "import x;\n")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Stroke>> strokes() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 1_000);
        return Combinators.combine(places, places, texts())
                .as(Stroke::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }
}
