package dev.waymark.server.lsp;

import dev.waymark.features.Hover;
import dev.waymark.features.HoverText;
import java.util.Optional;

/** What is to be shown about a place. */
final class HoverRequest {

    private HoverRequest() {}

    static Optional<org.eclipse.lsp4j.Hover> answer(Place place) {
        Page page = place.page();
        return Hover.at(page.snapshot(), page.path(), place.offset()).map(text -> hover(text, page));
    }

    private static org.eclipse.lsp4j.Hover hover(HoverText text, Page page) {
        return new org.eclipse.lsp4j.Hover(
                Markup.of(text.markdown(), page.client().features().hoverFormat()), page.range(text.span()));
    }
}
