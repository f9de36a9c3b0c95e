package dev.waymark.server.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How sessions begin and end: each is a list of messages, with the outcome of every request and the exit status. */
class LifecycleTest {

    /**
     * A session.
     *
     * @param messages in their order; a name alone is a request without parameters, one behind a dot a notification
     * @param outcomes of the requests: a number is an error code, {@code ok} a result
     * @param status the exit status; the stream ends behind the last message
     */
    record Script(String messages, String outcomes, int status) {}

    static Stream<Script> scripts() {
        return Stream.of(
                new Script("", "", 1),
                new Script("initialize .initialized shutdown .exit", "ok ok", 0),
                new Script("initialize .initialized shutdown", "ok ok", 0),
                new Script("initialize .initialized .exit", "ok", 1),
                new Script("initialize .initialized", "ok", 1),
                new Script("initialize .exit", "ok", 1),
                new Script(".exit", "", 1),
                new Script("shutdown .exit", "-32002", 1),
                new Script("textDocument/hover unknown/method initialize", "-32002 -32002 ok", 1),
                new Script(".textDocument/didOpen .unknown .$/unknown initialize", "ok", 1),
                new Script("initialize initialize shutdown", "ok -32600 ok", 0),
                new Script(
                        "initialize shutdown shutdown textDocument/hover initialize .exit",
                        "ok ok -32600 -32600 -32600",
                        0),
                new Script("initialize unknown/method textDocument/moniker shutdown", "ok -32601 -32601 ok", 0),
                new Script("initialize .unknown .$/unknown .textDocument/willSave shutdown", "ok ok", 0));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void endsAsTheProtocolSays(Script script) throws Exception {
        try (Wire wire = Wire.open(Editor.core())) {
            StringBuilder outcomes = new StringBuilder();
            int id = 0;
            for (String message : List.of(script.messages().split(" "))) {
                if (message.startsWith(".")) {
                    wire.tell(message.substring(1), "{}");
                } else if (!message.isEmpty()) {
                    wire.request(++id, message, message.equals("initialize") ? "{\"capabilities\":{}}" : "null");
                    String outcome = wire.outcome(id);
                    outcomes.append(outcome.startsWith("-") ? outcome : "ok").append(' ');
                }
            }
            wire.hangUp();
            assertThat(outcomes.toString().strip()).isEqualTo(script.outcomes());
            assertThat(Editor.get(wire.exit)).isEqualTo(script.status());
        }
    }
}
