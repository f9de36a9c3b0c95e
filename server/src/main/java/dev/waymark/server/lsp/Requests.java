package dev.waymark.server.lsp;

import dev.waymark.workspace.Snapshot;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;

/**
 * What every request begins with: it gets the snapshot in which everything that the client told before is taken in, and
 * runs on it beside the others. One that was cancelled meanwhile does not run; one that fails is told to the client once.
 */
final class Requests {

    private final Writer writer;
    private final Client client;
    private final Executor pool = pool();

    Requests(Writer writer, Client client) {
        this.writer = writer;
        this.client = client;
    }

    /** Answers a question about a place; null, as the protocol has it, where there is no such document. */
    <P extends TextDocumentPositionParams, T> CompletableFuture<T> at(P params, BiFunction<P, Place, T> request) {
        String uri = uri(given(params, "params").getTextDocument());
        org.eclipse.lsp4j.Position position = given(params.getPosition(), "position");
        return answer(in -> in.page(uri)
                .map(page -> new Place(page, Translation.offset(page.text(), position, client)))
                .map(place -> request.apply(params, place))
                .orElse(null));
    }

    /** Answers a question about a document, or null. */
    <T> CompletableFuture<T> in(TextDocumentIdentifier document, Function<Page, T> request) {
        String uri = uri(document);
        return answer(in -> in.page(uri).map(request).orElse(null));
    }

    /** Answers a question about the workspace. */
    <T> CompletableFuture<T> answer(Function<Translation, T> request) {
        return writer.arrived().thenApplyAsync(snapshot -> guarded(snapshot, request), pool);
    }

    /** A part of a request's parameters that must not be left out. */
    static <T> T given(T value, String name) {
        return Optional.ofNullable(value).orElseThrow(() -> Failures.invalid("`" + name + "` is missing."));
    }

    static Range given(Range range) {
        given(given(range, "range").getStart(), "start");
        given(range.getEnd(), "end");
        return range;
    }

    private static String uri(TextDocumentIdentifier document) {
        return given(given(document, "textDocument").getUri(), "uri");
    }

    private <T> T guarded(Snapshot snapshot, Function<Translation, T> request) {
        try {
            return request.apply(new Translation(snapshot, client));
        } catch (ResponseErrorException refusal) {
            throw refusal;
        } catch (RuntimeException | Error e) {
            client.failures().report("A request failed", e);
            throw e;
        }
    }

    private static ExecutorService pool() {
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);
        return Executors.newFixedThreadPool(
                threads,
                Thread.ofPlatform().daemon().name("waymark-request-", 1).factory());
    }
}
