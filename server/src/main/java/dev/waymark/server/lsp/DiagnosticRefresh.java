package dev.waymark.server.lsp;

import dev.waymark.workspace.Document;
import dev.waymark.workspace.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Knows when clients that ask for diagnostics should ask again, and tells them. */
final class DiagnosticRefresh {

    private final Client client;
    private final ResultIds ids = new ResultIds();
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private volatile boolean isWorkspacePulled;
    private boolean isIndexing;
    private boolean isRefreshing;
    private boolean isRefreshDue;

    DiagnosticRefresh(Client client) {
        this.client = client;
    }

    /** Whether the client asks for the diagnostics of a file, so that it need not be sent any. */
    boolean covers(Optional<Document> document) {
        return client.can(ClientFeature.PULLED_DIAGNOSTICS) && (document.isPresent() || isWorkspacePulled);
    }

    /** What files were last judged to hold. */
    ResultIds ids() {
        return ids;
    }

    /** The client has asked about the whole workspace: from now on it asks about closed files too. */
    void workspacePulled() {
        isWorkspacePulled = true;
    }

    /** Done when some file may be judged differently than when this was asked for; not while half of them are known. */
    synchronized CompletableFuture<Void> moved() {
        CompletableFuture<Void> next = new CompletableFuture<>();
        waiting.add(next);
        return next;
    }

    synchronized boolean isSettled() {
        return !isIndexing;
    }

    synchronized void indexing() {
        isIndexing = true;
    }

    void indexed() {
        synchronized (this) {
            isIndexing = false;
        }
        wake();
        refresh();
    }

    /** Files may be judged differently: {@code edited} ones, about which the client asks by itself, and {@code others}. */
    void judged(Snapshot now, Collection<String> edited, Collection<String> others) {
        wake();
        boolean reachesOpenOnes = others.stream()
                .anyMatch(path -> !edited.contains(path) && now.document(path).isPresent());
        if (reachesOpenOnes) {
            refresh();
        }
    }

    private void wake() {
        List<CompletableFuture<Void>> woken;
        synchronized (this) {
            if (isIndexing) {
                return;
            }
            woken = List.copyOf(waiting);
            waiting.clear();
        }
        woken.forEach(next -> next.complete(null));
    }

    /** Lets the client ask again; once more where that was due while it was being told. */
    private void refresh() {
        if (client.can(ClientFeature.PULLED_DIAGNOSTICS) && isFirst()) {
            var _ = client.remote().refreshDiagnostics().whenComplete((_, _) -> {
                if (isAnotherDue()) {
                    refresh();
                }
            });
        }
    }

    private synchronized boolean isFirst() {
        isRefreshDue = isRefreshing;
        boolean first = !isRefreshing;
        isRefreshing = true;
        return first;
    }

    private synchronized boolean isAnotherDue() {
        isRefreshing = false;
        return isRefreshDue;
    }
}
