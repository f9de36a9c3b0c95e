package dev.waymark.server.lsp;

import dev.waymark.features.InlayHints;
import dev.waymark.text.Span;
import java.util.List;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Words to be shown in a part of a document. */
final class InlayHintRequest {

    private InlayHintRequest() {}

    static List<InlayHint> answer(Range range, Page page) {
        return InlayHints.in(page.snapshot(), page.path(), page.span(range)).stream()
                .map(hint -> hint(hint, page))
                .toList();
    }

    private static InlayHint hint(InlayHints.Hint hint, Page page) {
        Position place = page.range(Span.at(hint.offset())).getStart();
        InlayHint result = new InlayHint(place, Either.forLeft(hint.label()));
        result.setPaddingLeft(true);
        result.setTooltip(Either.forRight(new MarkupContent("markdown", hint.explanation())));
        return result;
    }
}
