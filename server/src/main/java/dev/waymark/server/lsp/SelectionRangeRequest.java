package dev.waymark.server.lsp;

import dev.waymark.features.SelectionRanges;
import dev.waymark.text.Span;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;

/** How selections grow from places of a document. */
final class SelectionRangeRequest {

    private SelectionRangeRequest() {}

    /** One chain for each position, in their order. */
    static List<SelectionRange> answer(SelectionRangeParams params, Page page) {
        return params.getPositions().stream()
                .map(position -> growing(Requests.given(position, "position"), page))
                .toList();
    }

    private static SelectionRange growing(Position position, Page page) {
        int offset = Translation.offset(page.text(), position, page.client());
        List<Span> steps = SelectionRanges.at(page.snapshot(), page.path(), offset);
        SelectionRange grown = null;
        for (Span step : steps.reversed()) {
            grown = new SelectionRange(page.range(step), grown);
        }
        return grown == null ? new SelectionRange(new Range(position, position), null) : grown;
    }
}
