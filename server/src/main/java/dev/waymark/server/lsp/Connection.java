package dev.waymark.server.lsp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** The wire to one client: what comes in goes through the gate to the reception, answers go out in whole messages. */
final class Connection {

    private final MessageProducer incoming;
    private final MessageConsumer gate;

    private Connection(MessageProducer incoming, MessageConsumer gate) {
        this.incoming = incoming;
        this.gate = gate;
    }

    static Connection open(InputStream in, OutputStream out, Lifecycle lifecycle, Reception reception) {
        MessageJsonHandler json =
                new MessageJsonHandler(methods(), gson -> gson.registerTypeAdapterFactory(new ReportVersions()));
        MessageConsumer client = new StreamMessageConsumer(new BufferedOutputStream(out), json);
        RemoteEndpoint endpoint =
                new RemoteEndpoint(client, ServiceEndpoints.toEndpoint(reception), Failures.answers());
        json.setMethodProvider(endpoint);
        endpoint.setJsonHandler(json);
        reception.connect(ServiceEndpoints.toServiceObject(endpoint, LanguageClient.class));
        return new Connection(
                new Frames(new BufferedInputStream(in), json, endpoint), new Gate(lifecycle, endpoint, client));
    }

    /** Takes messages until the stream ends. */
    void listen() {
        incoming.listen(gate);
    }

    private static Map<String, JsonRpcMethod> methods() {
        Map<String, JsonRpcMethod> methods = new HashMap<>();
        methods.putAll(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
        methods.putAll(ServiceEndpoints.getSupportedMethods(LanguageServer.class));
        return methods;
    }
}
