package dev.waymark.server.lsp;

import com.google.common.collect.Sets;
import dev.waymark.workspace.Document;
import dev.waymark.workspace.Snapshot;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/**
 * Pushes diagnostics on a thread of its own: of the files that were edited first, of other open ones next, of the rest
 * last. Each file is judged by the snapshot of the moment it is its turn, so nothing outdated is ever sent.
 */
final class Publisher {

    private final Supplier<Snapshot> snapshot;
    private final Client client;
    private final DiagnosticRefresh refresh;
    private final Ledger ledger = new Ledger();
    private final LinkedHashSet<String> waiting = new LinkedHashSet<>();
    private final LinkedHashSet<String> heldBack = new LinkedHashSet<>();
    private boolean holdsBack;

    /**
     * Starts with nothing to say.
     *
     * @param snapshot gives the newest one
     * @param refresh is told when clients should ask by themselves
     */
    Publisher(Supplier<Snapshot> snapshot, Client client, DiagnosticRefresh refresh) {
        this.snapshot = snapshot;
        this.client = client;
        this.refresh = refresh;
        Thread.ofPlatform().daemon().name("waymark-publisher").start(this::run);
    }

    /**
     * Judges files again soon.
     *
     * @param now knows which of them are open
     * @param edited those that somebody is typing in
     * @param others all others that may be judged differently
     */
    synchronized void judge(Snapshot now, Collection<String> edited, Collection<String> others) {
        refresh.judged(now, edited, others);
        for (String path : others) {
            if (now.document(path).isPresent()) {
                waiting.addFirst(path);
            } else {
                (holdsBack ? heldBack : waiting).add(path);
            }
        }
        edited.stream().filter(path -> now.language(path).isPresent()).forEach(waiting::addFirst);
        notifyAll();
    }

    /** Judges every file again soon. */
    synchronized void judgeAll(Snapshot now) {
        judge(now, List.of(), Sets.union(now.paths(), ledger.paths()));
    }

    /** Keeps closed files waiting: while half of them are known, the other half seems to be missing. */
    synchronized void holdBack() {
        holdsBack = true;
        refresh.indexing();
    }

    synchronized void release() {
        holdsBack = false;
        waiting.addAll(heldBack);
        heldBack.clear();
        refresh.indexed();
        notifyAll();
    }

    private void run() {
        try {
            while (true) {
                String path = next();
                client.failures().guarded("Diagnostics could not be sent", () -> publish(path));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized String next() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
        return waiting.removeFirst();
    }

    private void publish(String path) {
        Snapshot now = snapshot.get();
        Optional<Document> document = now.document(path);
        Translation in = new Translation(now, client);
        List<Diagnostic> diagnostics = refresh.covers(document) ? List.of() : Diagnostics.of(path, in);
        Ledger.Entry entry = new Ledger.Entry(client.uris().uri(path), document.map(Document::version), diagnostics);
        List<PublishDiagnosticsParams> messages;
        synchronized (this) {
            messages = ledger.enter(path, entry);
        }
        messages.forEach(client.remote()::publishDiagnostics);
    }
}
