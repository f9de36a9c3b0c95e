package dev.waymark.server.lsp;

import dev.waymark.features.Symbols;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The declarations of the whole workspace whose names fit a few letters. */
final class WorkspaceSymbolRequest {

    private static final int LIMIT = 200;

    private WorkspaceSymbolRequest() {}

    static Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>> answer(
            String query, Translation in) {
        return Either.forRight(
                Symbols.matching(in.snapshot(), Optional.ofNullable(query).orElse(""), LIMIT).stream()
                        .map(match -> symbol(match, in))
                        .toList());
    }

    /** With its whole location: so old clients can read it too. */
    private static WorkspaceSymbol symbol(Symbols.Match match, Translation in) {
        Location location = in.location(match.path(), match.declaration().name().span());
        return new WorkspaceSymbol(
                match.declaration().name().text(),
                Kinds.of(match.declaration().kind(), in.client().features().symbolKinds()),
                Either.forLeft(location),
                match.container());
    }
}
