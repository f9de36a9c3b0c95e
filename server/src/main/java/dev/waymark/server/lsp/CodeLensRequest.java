package dev.waymark.server.lsp;

import dev.waymark.features.Importers;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;

/** How many imports lead to a document; a click lists them, where the client knows how. */
final class CodeLensRequest {

    /** A command of clients, which they announce: it takes an address, a position and the locations to be listed. */
    static final String SHOW_REFERENCES = "waymark.showReferences";

    private CodeLensRequest() {}

    static List<CodeLens> answer(Page page) {
        Importers importers = Importers.of(page.snapshot(), page.path());
        if (importers.imports().isEmpty()) {
            return List.of();
        }
        Range range = page.range(importers.place());
        return List.of(new CodeLens(range, command(importers, range, page), null));
    }

    private static Command command(Importers importers, Range range, Page page) {
        int count = importers.imports().size();
        String title = count == 1 ? "1 import" : count + " imports";
        if (!page.client().features().commands().contains(SHOW_REFERENCES)) {
            return new Command(title, "");
        }
        List<Location> places = importers.imports().stream()
                .map(place -> page.in().location(place.path(), place.span()))
                .toList();
        return new Command(title, SHOW_REFERENCES, List.of(page.in().uri(page.path()), range.getStart(), places));
    }
}
