package dev.waymark.server.lsp;

import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/**
 * Lets in what may be said at this stage of a session. Requests that come too early or too late are refused here, so that
 * no handler has to ask.
 */
final class Gate implements MessageConsumer {

    private final Lifecycle lifecycle;
    private final MessageConsumer inside;
    private final MessageConsumer client;

    Gate(Lifecycle lifecycle, MessageConsumer inside, MessageConsumer client) {
        this.lifecycle = lifecycle;
        this.inside = inside;
        this.client = client;
    }

    @Override
    public void consume(Message message) {
        switch (message) {
            case RequestMessage request ->
                lifecycle
                        .request(request.getMethod())
                        .ifPresentOrElse(
                                error -> client.consume(refusal(request, error)), () -> inside.consume(request));
            case NotificationMessage notification -> {
                if (lifecycle.hears(notification.getMethod())) {
                    inside.consume(notification);
                }
            }
            default -> inside.consume(message);
        }
    }

    private static ResponseMessage refusal(RequestMessage request, ResponseError error) {
        ResponseMessage response = new ResponseMessage();
        response.setRawId(request.getRawId());
        response.setError(error);
        return response;
    }
}
