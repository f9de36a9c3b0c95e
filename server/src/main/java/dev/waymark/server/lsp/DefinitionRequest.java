package dev.waymark.server.lsp;

import dev.waymark.features.Definition;
import dev.waymark.features.Link;
import java.util.List;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Where something is declared, or imported. Pages that the client cannot show are no destinations. */
final class DefinitionRequest {

    private DefinitionRequest() {}

    static Either<List<? extends Location>, List<? extends LocationLink>> definition(Place place) {
        Page page = place.page();
        return answer(
                page,
                Definition.at(page.snapshot(), page.path(), place.offset()),
                page.client().can(ClientFeature.DEFINITION_LINKS));
    }

    static Either<List<? extends Location>, List<? extends LocationLink>> declaration(Place place) {
        Page page = place.page();
        return answer(
                page,
                Definition.declaration(page.snapshot(), page.path(), place.offset()),
                page.client().can(ClientFeature.DECLARATION_LINKS));
    }

    private static Either<List<? extends Location>, List<? extends LocationLink>> answer(
            Page page, List<Link> links, boolean takesLinks) {
        List<Link> reachable = links.stream()
                .filter(link -> !Uris.isServed(link.path()) || page.client().can(ClientFeature.SERVED_DOCUMENTS))
                .toList();
        return takesLinks
                ? Either.forRight(
                        reachable.stream().map(link -> link(page, link)).toList())
                : Either.forLeft(reachable.stream()
                        .map(link -> page.in().location(link.path(), link.selection()))
                        .toList());
    }

    private static LocationLink link(Page page, Link link) {
        Translation in = page.in();
        return new LocationLink(
                in.uri(link.path()),
                in.range(link.path(), link.target()),
                in.range(link.path(), link.selection()),
                page.range(link.origin()));
    }
}
