package dev.waymark.server.lsp;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * How far one piece of work has come, as the user sees it: from its first step to its end, and not at all where the client
 * shows no progress. The work does not wait for the client, which may agree late to show it, or never.
 */
final class Progress {

    private final Client client;
    private final Either<String, Integer> token;
    private CompletableFuture<?> agreed = new CompletableFuture<>();
    private boolean isStarted;
    private volatile boolean isCancelled;

    /**
     * Shows nothing yet.
     *
     * @param token names this piece of work among others
     */
    Progress(Client client, String token) {
        this.client = client;
        this.token = Either.forLeft(token);
    }

    /** Tells that {@code done} of {@code total} files are done; gives whether to go on. */
    boolean advance(int done, int total) {
        if (client.can(ClientFeature.PROGRESS)) {
            begin();
            WorkDoneProgressReport report = new WorkDoneProgressReport();
            report.setPercentage((int) (100L * done / total));
            report.setMessage(done + " of " + total + " files");
            tell(report);
        }
        return !isCancelled;
    }

    void end() {
        if (isStarted) {
            tell(new WorkDoneProgressEnd());
        }
    }

    void cancel(Either<String, Integer> cancelled) {
        if (token.equals(cancelled)) {
            isCancelled = true;
        }
    }

    private void begin() {
        if (!isStarted) {
            isStarted = true;
            agreed = client.remote().createProgress(new WorkDoneProgressCreateParams(token));
            WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
            begin.setTitle("Reading modules");
            begin.setCancellable(true);
            begin.setPercentage(0);
            tell(begin);
        }
    }

    /** In the order of the calls, from the moment when the client agrees. */
    private void tell(WorkDoneProgressNotification notification) {
        agreed = agreed.thenRun(
                () -> client.remote().notifyProgress(new ProgressParams(token, Either.forLeft(notification))));
    }
}
