package dev.waymark.server.lsp;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Where a session stands between its first message and its end, and what may be said there. */
final class Lifecycle {

    private enum Stage {
        NEW,
        RUNNING,
        SHUT_DOWN
    }

    private static final int ORDERLY = 0;
    private static final int DISORDERLY = 1;

    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private volatile Stage stage = Stage.NEW;

    /** Takes note of a request; gives the reason where it must not be answered. */
    Optional<ResponseError> request(String method) {
        boolean isFirst = method.equals("initialize");
        return switch (stage) {
            case NEW ->
                isFirst ? enter(Stage.RUNNING) : refusal(ResponseErrorCode.ServerNotInitialized, "not initialized");
            case RUNNING ->
                isFirst
                        ? refusal(ResponseErrorCode.InvalidRequest, "initialized already")
                        : enter(method.equals("shutdown") ? Stage.SHUT_DOWN : Stage.RUNNING);
            case SHUT_DOWN -> refusal(ResponseErrorCode.InvalidRequest, "shut down");
        };
    }

    /** Whether a notification is to be heard. */
    boolean hears(String method) {
        return stage == Stage.RUNNING || method.equals("exit") || method.equals("$/cancelRequest");
    }

    /** Ends the session: the client said so, its messages ended, or it is gone. */
    void end() {
        end.complete(stage == Stage.SHUT_DOWN ? ORDERLY : DISORDERLY);
    }

    /** Waits for the end; gives the status of the process. */
    int awaitEnd() {
        return end.join();
    }

    private Optional<ResponseError> enter(Stage next) {
        stage = next;
        return Optional.empty();
    }

    private static Optional<ResponseError> refusal(ResponseErrorCode code, String state) {
        return Optional.of(new ResponseError(code, "The server is " + state + ".", null));
    }
}
