package dev.waymark.server.lsp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.primitives.Ints;
import com.google.gson.JsonParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Locale;
import java.util.OptionalInt;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.MessageIssueHandler;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;

/**
 * Reads messages from a stream, each behind a header with its length in bytes. A damaged message costs itself and nothing
 * more: its bytes are all taken before anybody looks into them, and lines that are no header are skipped.
 */
final class Frames implements MessageProducer {

    private static final String LENGTH = "content-length:";

    /** No message is larger. In bytes. */
    private static final int MAX_BODY = 256 << 20;

    /** No header line is longer; of a longer one the end counts. In bytes. */
    private static final int MAX_LINE = 8 << 10;

    private final InputStream in;
    private final MessageJsonHandler json;
    private final MessageIssueHandler issues;

    Frames(InputStream in, MessageJsonHandler json, MessageIssueHandler issues) {
        this.in = in;
        this.json = json;
        this.issues = issues;
    }

    @Override
    public void listen(MessageConsumer consumer) {
        try {
            for (OptionalInt length = header(); length.isPresent(); length = header()) {
                byte[] body = in.readNBytes(length.getAsInt());
                if (body.length < length.getAsInt()) {
                    return;
                }
                deliver(new String(body, UTF_8), consumer);
            }
        } catch (IOException e) {
            Failures.note("The client's stream broke", e);
        }
    }

    /** The length of the next body; empty at the end of the stream. */
    private OptionalInt header() throws IOException {
        OptionalInt length = OptionalInt.empty();
        ByteArrayOutputStream line = new ByteArrayOutputStream(64);
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c != '\n') {
                keep(line, c);
            } else if (isBlank(line) && length.isPresent()) {
                return length;
            } else if (!isBlank(line)) {
                OptionalInt told = length(line.toString(ISO_8859_1));
                length = told.isPresent() ? told : length;
                line.reset();
            } else {
                line.reset();
            }
        }
        return OptionalInt.empty();
    }

    /** The length that a header line tells, also behind the rest of a damaged message. */
    private static OptionalInt length(String line) {
        int at = line.toLowerCase(Locale.ROOT).lastIndexOf(LENGTH);
        Integer told = at < 0
                ? null
                : Ints.tryParse(line.substring(at + LENGTH.length()).strip());
        return told == null || told < 0 || told > MAX_BODY ? OptionalInt.empty() : OptionalInt.of(told);
    }

    private static void keep(ByteArrayOutputStream line, int c) {
        if (line.size() == MAX_LINE) {
            byte[] all = line.toByteArray();
            line.reset();
            line.write(all, MAX_LINE / 2, MAX_LINE / 2);
        }
        line.write(c);
    }

    private static boolean isBlank(ByteArrayOutputStream line) {
        return line.size() == 0
                || (line.size() == 1 && line.toString(ISO_8859_1).equals("\r"));
    }

    private void deliver(String body, MessageConsumer consumer) {
        try {
            Message message = json.parseMessage(new StringReader(body));
            if (message != null) {
                consumer.consume(message);
            }
        } catch (MessageIssueException e) {
            issues.handle(e.getRpcMessage(), e.getIssues());
        } catch (JsonParseException | IllegalStateException | NumberFormatException e) {
            Failures.note("A message is no JSON-RPC: " + e.getMessage());
        } catch (RuntimeException | Error e) {
            // A deep nest of brackets, or a handler that fails outside of every guard: the next message counts again.
            Failures.note("A message could not be taken", e);
        }
    }
}
