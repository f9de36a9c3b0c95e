package dev.waymark.server.lsp;

import com.google.common.collect.ImmutableMap;
import dev.waymark.features.FileMoves;
import dev.waymark.files.Moves;
import java.util.Optional;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.WorkspaceEdit;

/** What has to be edited before files and folders get other places. */
final class WillRenameFilesRequest {

    private WillRenameFilesRequest() {}

    /** Empty where nothing has to be edited. */
    static Optional<WorkspaceEdit> answer(RenameFilesParams params, Translation in) {
        ImmutableMap.Builder<String, String> targets = ImmutableMap.builder();
        for (FileRename renamed : params.getFiles()) {
            Optional<String> from =
                    Uris.path(Requests.given(Requests.given(renamed, "files").getOldUri(), "oldUri"));
            Optional<String> to = Uris.path(Requests.given(renamed.getNewUri(), "newUri"));
            if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                targets.put(from.get(), to.get());
            }
        }
        return Optional.of(FileMoves.edits(in.snapshot(), new Moves(targets.buildKeepingLast())))
                .filter(edits -> !edits.isEmpty())
                .flatMap(edits -> WorkspaceEdits.of(edits, in));
    }
}
