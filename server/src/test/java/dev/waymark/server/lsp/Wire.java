package dev.waymark.server.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A client that writes whatever it likes, and reads what comes back message by message. */
final class Wire implements AutoCloseable {

    private final OutputStream out;
    private final InputStream in;

    /** How the server ended, where it runs in this process. */
    final CompletableFuture<Integer> exit;

    /** Whatever came that nobody asked for. */
    final List<JsonObject> unasked = new ArrayList<>();

    Wire(OutputStream out, InputStream in, CompletableFuture<Integer> exit) {
        this.out = out;
        this.in = in;
        this.exit = exit;
    }

    /** A wire to a server in this process. */
    static Wire open(Supplier<Core> core) throws IOException {
        Pipe there = Pipe.open();
        Pipe back = Pipe.open();
        return new Wire(
                Channels.newOutputStream(there.sink()),
                Channels.newInputStream(back.source()),
                Editor.serve(Channels.newInputStream(there.source()), Channels.newOutputStream(back.sink()), core));
    }

    void request(int id, String method, String params) throws IOException {
        send("{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"%s\",\"params\":%s}".formatted(id, method, params));
    }

    void tell(String method, String params) throws IOException {
        send("{\"jsonrpc\":\"2.0\",\"method\":\"%s\",\"params\":%s}".formatted(method, params));
    }

    /** Sends one message, whether or not it is one. */
    void send(String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        raw("Content-Length: " + bytes.length + "\r\n\r\n");
        out.write(bytes);
        out.flush();
    }

    void raw(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }

    /** The answer to {@code id}; what comes before it and is no answer to it is put aside. */
    JsonObject answer(int id) throws IOException {
        while (true) {
            JsonObject message = read();
            JsonElement told = message.get("id");
            if (!message.has("method") && told != null && told.getAsInt() == id) {
                return message;
            }
            unasked.add(message);
        }
    }

    /** The answer to {@code id} in short: its error code, or its result. */
    String outcome(int id) throws IOException {
        JsonObject answer = answer(id);
        return answer.has("error")
                ? answer.getAsJsonObject("error").get("code").getAsString()
                : answer.get("result").toString();
    }

    /** The next message, of whatever kind. */
    JsonObject read() throws IOException {
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            length = Integer.parseInt(line.substring("Content-Length: ".length()));
        }
        return JsonParser.parseString(new String(in.readNBytes(length), UTF_8)).getAsJsonObject();
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server is gone after " + unasked);
            }
            line.write(c);
        }
        return line.toString(UTF_8).strip();
    }

    /** Ends the stream to the server. */
    void hangUp() throws IOException {
        out.close();
    }

    @Override
    public void close() throws IOException {
        hangUp();
    }
}
