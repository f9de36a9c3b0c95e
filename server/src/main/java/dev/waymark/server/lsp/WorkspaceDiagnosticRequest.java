package dev.waymark.server.lsp;

import com.google.common.collect.Lists;
import dev.waymark.rules.Problem;
import dev.waymark.workspace.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/**
 * Diagnostics of all files. Clients ask again and again, so the answer waits until there is something that the client
 * does not know.
 */
final class WorkspaceDiagnosticRequest {

    /** How many files one partial result speaks of. */
    private static final int PART = 256;

    private final Requests requests;
    private final DiagnosticRefresh refresh;
    private final Client client;
    private final Optional<Either<String, Integer>> token;
    private final Map<String, String> known = new HashMap<>();
    private final CompletableFuture<WorkspaceDiagnosticReport> answer = new CompletableFuture<>();

    private WorkspaceDiagnosticRequest(
            WorkspaceDiagnosticParams params, Requests requests, DiagnosticRefresh refresh, Client client) {
        this.requests = requests;
        this.refresh = refresh;
        this.client = client;
        this.token = Optional.ofNullable(params.getPartialResultToken());
        for (PreviousResultId result :
                Optional.ofNullable(params.getPreviousResultIds()).orElse(List.of())) {
            String uri =
                    Requests.given(Requests.given(result, "previousResultIds").getUri(), "uri");
            Uris.path(uri).ifPresent(path -> known.put(path, Requests.given(result.getValue(), "value")));
        }
    }

    static CompletableFuture<WorkspaceDiagnosticReport> answer(
            WorkspaceDiagnosticParams params, Requests requests, DiagnosticRefresh refresh, Client client) {
        refresh.workspacePulled();
        WorkspaceDiagnosticRequest request = new WorkspaceDiagnosticRequest(params, requests, refresh, client);
        request.look();
        return request.answer;
    }

    /** Looks for news now, and again whenever something has moved, until there are some or nobody waits any more. */
    private void look() {
        CompletableFuture<Void> moved = refresh.moved();
        CompletableFuture<List<WorkspaceDocumentDiagnosticReport>> looked =
                refresh.isSettled() ? requests.answer(this::news) : CompletableFuture.completedFuture(List.of());
        looked.thenAccept(news -> {
                    if (!news.isEmpty()) {
                        tell(news);
                    } else if (!answer.isDone()) {
                        moved.thenRun(this::look).exceptionally(this::failed);
                    }
                })
                .exceptionally(this::failed);
    }

    /** What failed was told of where it failed; whoever waits has to be answered all the same. */
    private @Nullable Void failed(Throwable failure) {
        answer.completeExceptionally(failure);
        return null;
    }

    private void tell(List<WorkspaceDocumentDiagnosticReport> news) {
        if (token.isEmpty()) {
            answer.complete(new WorkspaceDiagnosticReport(news));
            return;
        }
        for (List<WorkspaceDocumentDiagnosticReport> part : Lists.partition(news, PART)) {
            WorkspaceDiagnosticReport partial = new WorkspaceDiagnosticReport(List.copyOf(part));
            client.remote().notifyProgress(new ProgressParams(token.get(), Either.forRight(partial)));
        }
        answer.complete(new WorkspaceDiagnosticReport(List.of()));
    }

    private List<WorkspaceDocumentDiagnosticReport> news(Translation in) {
        Set<String> paths = new TreeSet<>(known.keySet());
        in.snapshot().paths().stream()
                .filter(path -> !in.snapshot().problems(path).isEmpty())
                .forEach(paths::add);
        return paths.stream().flatMap(path -> news(path, in)).toList();
    }

    private Stream<WorkspaceDocumentDiagnosticReport> news(String path, Translation in) {
        List<Problem> problems = Diagnostics.wanted(path, in.snapshot());
        String before = known.get(path);
        if (before == null ? problems.isEmpty() : refresh.ids().isCurrent(path, problems, before)) {
            return Stream.empty();
        }
        List<Diagnostic> diagnostics = Diagnostics.of(path, in);
        String id = refresh.ids().of(path, problems, diagnostics);
        return id.equals(before) ? Stream.empty() : Stream.of(report(path, id, diagnostics, in));
    }

    private static WorkspaceDocumentDiagnosticReport report(
            String path, String id, List<Diagnostic> diagnostics, Translation in) {
        Integer version = in.snapshot().document(path).map(Document::version).orElse(null);
        var full = new WorkspaceFullDocumentDiagnosticReport(diagnostics, in.uri(path), version);
        full.setResultId(id);
        return new WorkspaceDocumentDiagnosticReport(full);
    }
}
