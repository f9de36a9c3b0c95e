package dev.waymark.server.lsp;

import dev.waymark.features.ImportLinks;
import java.util.List;
import org.eclipse.lsp4j.DocumentLink;

/** Which texts of a document lead to other files. */
final class DocumentLinkRequest {

    private DocumentLinkRequest() {}

    static List<DocumentLink> answer(Page page) {
        return ImportLinks.of(page.snapshot(), page.path()).stream()
                .filter(link -> !Uris.isServed(link.target()) || page.client().can(ClientFeature.SERVED_DOCUMENTS))
                .map(link -> new DocumentLink(page.range(link.span()), page.in().uri(link.target())))
                .toList();
    }
}
