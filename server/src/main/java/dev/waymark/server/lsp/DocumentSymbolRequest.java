package dev.waymark.server.lsp;

import dev.waymark.features.Symbols;
import dev.waymark.outline.Declaration;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What a document declares: as a tree, or as a list for clients that take no trees. */
final class DocumentSymbolRequest {

    private final Page page;

    private DocumentSymbolRequest(Page page) {
        this.page = page;
    }

    static List<Either<SymbolInformation, DocumentSymbol>> answer(Page page) {
        DocumentSymbolRequest request = new DocumentSymbolRequest(page);
        List<Declaration> declarations = Symbols.of(page.snapshot(), page.path());
        List<Either<SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
        if (page.client().can(ClientFeature.HIERARCHICAL_SYMBOLS)) {
            request.tree(declarations).forEach(symbol -> symbols.add(Either.forRight(symbol)));
        } else {
            request.list(declarations, "", symbols);
        }
        return symbols;
    }

    private List<DocumentSymbol> tree(List<Declaration> declarations) {
        return declarations.stream()
                .filter(DocumentSymbolRequest::isNamed)
                .map(this::node)
                .toList();
    }

    private DocumentSymbol node(Declaration declaration) {
        // Clients refuse a name that is not inside of what it names.
        Span whole = declaration.span().to(declaration.name().span());
        return new DocumentSymbol(
                declaration.name().text(),
                kind(declaration),
                page.range(whole),
                page.range(declaration.name().span()),
                page.text().slice(declaration.signature()).lines().findFirst().orElse(""),
                tree(declaration.members()));
    }

    @SuppressWarnings("deprecation") // All that old clients take.
    private void list(
            List<Declaration> declarations, String container, List<Either<SymbolInformation, DocumentSymbol>> symbols) {
        for (Declaration declaration : declarations) {
            if (isNamed(declaration)) {
                String name = declaration.name().text();
                SymbolInformation symbol = new SymbolInformation(
                        name, kind(declaration), page.in().location(page.path(), declaration.span()));
                if (!container.isEmpty()) {
                    symbol.setContainerName(container);
                }
                symbols.add(Either.forLeft(symbol));
                list(declaration.members(), name, symbols);
            }
        }
    }

    private SymbolKind kind(Declaration declaration) {
        return Kinds.of(declaration.kind(), page.client().features().symbolKinds());
    }

    /** Clients refuse symbols without a name, as they stand in half-typed text. */
    private static boolean isNamed(Declaration declaration) {
        return !declaration.name().text().isBlank();
    }
}
