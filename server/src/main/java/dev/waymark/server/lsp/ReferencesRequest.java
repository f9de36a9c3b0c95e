package dev.waymark.server.lsp;

import dev.waymark.features.References;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;

/** Where something is mentioned: in the whole workspace, or in one document. */
final class ReferencesRequest {

    private ReferencesRequest() {}

    static List<Location> references(ReferenceParams params, Place place) {
        boolean withDeclaration = Optional.ofNullable(params.getContext())
                .map(ReferenceContext::isIncludeDeclaration)
                .orElse(true);
        Page page = place.page();
        return References.at(page.snapshot(), page.path(), place.offset(), withDeclaration).stream()
                .map(found -> page.in().location(found.path(), found.span()))
                .toList();
    }

    static List<DocumentHighlight> highlights(Place place) {
        Page page = place.page();
        return References.highlights(page.snapshot(), page.path(), place.offset()).stream()
                .map(found -> new DocumentHighlight(
                        page.range(found.span()),
                        found.isWrite() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
                .toList();
    }
}
