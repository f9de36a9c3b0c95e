package dev.waymark.server.lsp;

import dev.waymark.features.Rename;
import dev.waymark.features.Renaming;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;

/** Gives things another name; where that cannot be, says why. */
final class RenameRequest {

    private RenameRequest() {}

    static Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepare(Place place) {
        Page page = place.page();
        return switch (Rename.prepare(page.snapshot(), page.path(), place.offset())) {
            case Renaming.Ready(var span, var name) ->
                Either3.forSecond(new PrepareRenameResult(page.range(span), name));
            case Renaming.Refused(var reason) -> throw Failures.refused(reason);
            case Renaming.Edits _ -> throw new IllegalStateException("Nobody asked for edits.");
        };
    }

    static WorkspaceEdit rename(RenameParams params, Place place) {
        Page page = place.page();
        String name = Requests.given(params.getNewName(), "newName");
        return switch (Rename.to(page.snapshot(), page.path(), place.offset(), name)) {
            case Renaming.Edits(var edits) ->
                WorkspaceEdits.of(edits, page.in())
                        .orElseThrow(() -> Failures.refused("The editor cannot move files by itself."));
            case Renaming.Refused(var reason) -> throw Failures.refused(reason);
            case Renaming.Ready _ -> throw new IllegalStateException("Nobody asked whether.");
        };
    }
}
