package dev.waymark.server.lsp;

import dev.waymark.workspace.Snapshot;
import dev.waymark.workspace.Workspace;
import java.util.List;

/** Reads the whole workspace, part by part, while edits and questions go on. */
final class Index {

    /** How many files are taken in at once: an edit waits no longer than these take. */
    private static final int CHUNK = 512;

    private final Workspace workspace;
    private final Publisher publisher;
    private final Progress progress;

    Index(Workspace workspace, Publisher publisher, Progress progress) {
        this.workspace = workspace;
        this.publisher = publisher;
        this.progress = progress;
    }

    void run() {
        publisher.holdBack();
        try {
            workspace.index(CHUNK, this::advanced);
        } finally {
            publisher.release();
            progress.end();
        }
    }

    private boolean advanced(Snapshot snapshot, int done, int total) {
        publisher.judge(snapshot, List.of(), snapshot.changed());
        return progress.advance(done, total);
    }
}
