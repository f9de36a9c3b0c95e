package dev.waymark.server.lsp;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.waymark.features.SemanticToken;
import dev.waymark.features.SemanticTokens;
import dev.waymark.text.Position;
import dev.waymark.text.PositionEncoding;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The meaning of the names in a document, as numbers that each speak of the one before. Knows its last answers. */
final class SemanticTokensRequest {

    /** How many documents' last answers are kept to be compared with. */
    private static final int KEPT = 64;

    private record Answered(String id, List<Integer> data) {}

    private final AtomicLong answers = new AtomicLong();
    private final Cache<String, Answered> last =
            CacheBuilder.newBuilder().maximumSize(KEPT).build();

    org.eclipse.lsp4j.SemanticTokens full(Page page) {
        Answered now = remember(page, data(page, new Span(0, page.text().length())));
        return new org.eclipse.lsp4j.SemanticTokens(now.id(), now.data());
    }

    org.eclipse.lsp4j.SemanticTokens in(Span range, Page page) {
        return new org.eclipse.lsp4j.SemanticTokens(data(page, range));
    }

    /** What differs from the answer that the client names; everything, where that is not known any more. */
    Either<org.eclipse.lsp4j.SemanticTokens, SemanticTokensDelta> delta(SemanticTokensDeltaParams params, Page page) {
        Answered before = last.getIfPresent(page.path());
        if (before == null || !before.id().equals(params.getPreviousResultId())) {
            return Either.forLeft(full(page));
        }
        Answered now = remember(page, data(page, new Span(0, page.text().length())));
        return Either.forRight(new SemanticTokensDelta(edits(before.data(), now.data()), now.id()));
    }

    private Answered remember(Page page, List<Integer> data) {
        Answered answered = new Answered(Long.toString(answers.incrementAndGet()), data);
        last.put(page.path(), answered);
        return answered;
    }

    /** The one edit between what both begin with and what both end with. */
    private static List<SemanticTokensEdit> edits(List<Integer> before, List<Integer> now) {
        int shorter = Math.min(before.size(), now.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && before.get(before.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        int gone = before.size() - head - tail;
        List<Integer> added = now.subList(head, now.size() - tail);
        return gone == 0 && added.isEmpty() ? List.of() : List.of(new SemanticTokensEdit(head, gone, added));
    }

    private static List<Integer> data(Page page, Span range) {
        SourceText text = page.text();
        PositionEncoding encoding = page.client().features().encoding();
        List<Integer> data = new ArrayList<>();
        Position last = new Position(0, 0);
        for (SemanticToken token : SemanticTokens.of(page.snapshot(), page.path())) {
            for (Span piece : lines(token.span(), text)) {
                if (!piece.overlaps(range)) {
                    continue;
                }
                Position start = text.position(piece.start(), encoding);
                data.add(start.line() - last.line());
                data.add(start.line() == last.line() ? start.column() - last.column() : start.column());
                data.add(text.position(piece.end(), encoding).column() - start.column());
                data.add(TokenLegend.number(token.type()));
                data.add(TokenLegend.bits(token.modifiers()));
                last = start;
            }
        }
        return data;
    }

    /** A token of the protocol ends with its line, but a string that is still to be closed may not. */
    private static List<Span> lines(Span span, SourceText text) {
        return IntStream.rangeClosed(text.line(span.start()), text.line(span.end()))
                .mapToObj(text::lineSpan)
                .filter(line -> line.length() > 0 && line.overlaps(span))
                .map(line -> new Span(Math.max(line.start(), span.start()), Math.min(line.end(), span.end())))
                .toList();
    }
}
