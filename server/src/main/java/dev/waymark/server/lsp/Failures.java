package dev.waymark.server.lsp;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;

/** Tells of what went wrong: a line to the client, the details to the standard error. Whoever fails, the server goes on. */
final class Failures {

    private final LanguageClient client;

    Failures(LanguageClient client) {
        this.client = client;
    }

    /** Tells that {@code what} failed; where the client said something wrong, that needs no details. */
    void report(String what, Throwable failure) {
        if (failure instanceof ResponseErrorException refusal) {
            log(MessageType.Warning, what + ": " + refusal.getMessage());
        } else {
            note(what, failure);
            log(MessageType.Error, what + ": " + failure);
        }
    }

    /** Tells the client's log something that is no failure of the server. */
    void log(MessageType type, String message) {
        client.logMessage(new MessageParams(type, message));
    }

    /** Runs {@code work}, whose failure ends nothing else. */
    void guarded(String what, Runnable work) {
        try {
            work.run();
        } catch (CancellationException cancelled) {
            // Nobody waits for it any more.
        } catch (RuntimeException | Error e) {
            report(what, e);
        }
    }

    /** Tells when {@code work} fails, which goes on elsewhere and which nobody waits for. */
    void watch(String what, CompletableFuture<?> work) {
        var _ = work.whenComplete((_, failure) -> {
            if (failure != null) {
                report(what, cause(failure));
            }
        });
    }

    /** Tells those who look at the process, for example before there is a client. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    static void note(String what, Throwable failure) {
        synchronized (System.err) {
            note(what);
            failure.printStackTrace();
        }
    }

    /** As {@link #note(String, Throwable)}, without details. */
    static void note(String what) {
        System.err.println("waymark: " + what);
    }

    /** The answer for a request that failed with some exception. */
    static Function<Throwable, ResponseError> answers() {
        return failure -> switch (cause(failure)) {
            case ResponseErrorException refusal -> refusal.getResponseError();
            // LSP4J's own interfaces answer so for what nobody has written.
            case UnsupportedOperationException _
            when !(failure instanceof CompletionException) ->
                new ResponseError(ResponseErrorCode.MethodNotFound, "The server does not offer this.", null);
            case Throwable cause ->
                new ResponseError(ResponseErrorCode.InternalError, "The server failed: " + cause, null);
        };
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause(cause) : failure;
    }

    /** Says that what is asked for cannot be done; {@code why} is for people. */
    static ResponseErrorException refused(String why) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, why, null));
    }

    /** Says that a request cannot be understood. */
    static ResponseErrorException invalid(String why) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, why, null));
    }
}
