package dev.waymark.server.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients should not send, but do: whatever it is, the document that is open stays and the next request is answered. */
class DamageTest {

    private static final String URI = "file:///shop/main.gb";
    private static final String SYMBOLS = "{\"textDocument\":{\"uri\":\"" + URI + "\"}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage\r\n\r\n",
                "\r\n\r\n\r\n",
                "Content-Length: -5\r\n\r\n",
                "Content-Length: 99999999999\r\n\r\n",
                "Content-Length: 1073741824\r\n\r\n",
                "Content-Length: many\r\n\r\n",
                "Content-Length: 5\r\n\r\n{{{{{",
                "Content-Length: 0\r\n\r\n",
                "Content-Length: 2\r\n\r\n[]",
                "Content-Length: 4\r\n\r\nnull",
                "Content-Length: 2\r\n\r\n{}",
                "Content-Length: 9\r\n\r\n{\"id\":{}}",
                "Content-Length: 12\r\n\r\n{\"method\":1}",
                "Content-Type: x; charset=nonsense\r\nContent-Length: 2\r\n\r\n{}",
                "Content-Length: 100000\r\n\r\n[%100000s",
                "Content-Length: 99999\r\n\r\n[%99998s",
                "%70000s",
            })
    void outlivesDamagedFrames(String damage) throws Exception {
        try (Wire wire = opened(Editor.core())) {
            wire.raw(damage.contains("%") ? damage.formatted("").replace("[ ", "[[") : damage);
            // What a wrong length swallowed may be part of the next message.
            wire.request(7, "textDocument/documentSymbol", SYMBOLS);
            wire.request(8, "textDocument/documentSymbol", SYMBOLS);
            assertThat(wire.outcome(8)).contains("kept");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        textDocument/didOpen   | {}
        textDocument/didOpen   | null
        textDocument/didOpen   | {"textDocument":{"uri":null,"text":"x","version":1,"languageId":"x"}}
        textDocument/didOpen   | {"textDocument":{"uri":"file:///shop/other.gb","version":1,"languageId":"x"}}
        textDocument/didOpen   | {"textDocument":{"uri":"::::","text":"x","version":1,"languageId":"x"}}
        textDocument/didChange | {}
        textDocument/didChange | {"textDocument":{"uri":"file:///shop/main.gb"},"contentChanges":null}
        textDocument/didChange | {"textDocument":{"uri":"file:///shop/main.gb"},"contentChanges":[null]}
        textDocument/didChange | {"textDocument":{"uri":"file:///shop/main.gb"},"contentChanges":[{}]}
        textDocument/didChange | {"textDocument":{"uri":"file:///shop/main.gb","version":2},"contentChanges":[{"range":{},"text":"x"}]}
        textDocument/didChange | {"textDocument":{"uri":"file:///shop/main.gb","version":2},"contentChanges":[{"range":{"start":{"line":"x"}},"text":"x"}]}
        textDocument/didChange | {"textDocument":{"uri":"file:///shop/never.gb","version":2},"contentChanges":[{"text":"x"}]}
        textDocument/didClose  | {}
        textDocument/didClose  | {"textDocument":{"uri":"file:///shop/never.gb"}}
        textDocument/didSave   | {"textDocument":{}}
        workspace/didChangeWatchedFiles     | {}
        workspace/didChangeWatchedFiles     | {"changes":[{"uri":"%%%","type":1},{"uri":"file:","type":9},null]}
        workspace/didChangeWorkspaceFolders | {}
        workspace/didChangeWorkspaceFolders | {"event":{"added":[{"uri":"nonsense","name":"x"},{}],"removed":null}}
        workspace/didChangeConfiguration    | {"settings":[1,2]}
        workspace/didChangeConfiguration    | {"settings":{"waymark":{"exclude":7,"nonsense":{"deep":[{}]}}}}
        window/workDoneProgress/cancel      | {}
        $/cancelRequest                     | {}
        $/cancelRequest                     | {"id":"never"}
        $/setTrace                          | {"value":"verbose"}
        """)
    void outlivesDamagedNotifications(String method, String params) throws Exception {
        try (Wire wire = opened(Editor.core())) {
            wire.tell(method, params);
            wire.request(7, "textDocument/documentSymbol", SYMBOLS);
            assertThat(wire.outcome(7)).contains("kept");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        textDocument/hover          | null | -32602
        textDocument/hover          | {} | -32602
        textDocument/hover          | {"textDocument":{},"position":{"line":0,"character":0}} | -32602
        textDocument/hover          | {"textDocument":{"uri":"file:///shop/main.gb"}} | -32602
        textDocument/hover          | {"textDocument":{"uri":"file:///shop/main.gb"},"position":{"line":"x"}} | -32700
        textDocument/hover          | {"textDocument":{"uri":"file:///shop/none.gb"},"position":{"line":0,"character":0}} | null
        textDocument/hover          | {"textDocument":{"uri":"untitled:x"},"position":{"line":0,"character":0}} | null
        textDocument/hover          | {"textDocument":{"uri":"file:///shop/main.gb"},"position":{"line":-1,"character":-9}} | null
        textDocument/hover          | {"textDocument":{"uri":"file:///shop/main.gb"},"position":{"line":2147483647,"character":2147483647}} | null
        textDocument/completion     | {"textDocument":{"uri":"%00"},"position":{"line":0,"character":0}} | null
        textDocument/references     | {"textDocument":{"uri":"file:///shop/main.gb"},"position":{"line":99,"character":0}} | []
        textDocument/documentSymbol | {} | -32602
        textDocument/documentSymbol | {"textDocument":{"uri":"file:///%00/x.gb"}} | null
        textDocument/codeAction     | {"textDocument":{"uri":"file:///shop/main.gb"}} | -32602
        textDocument/codeAction     | {"textDocument":{"uri":"file:///shop/main.gb"},"range":{"start":{"line":9,"character":9}}} | -32602
        textDocument/codeAction     | {"textDocument":{"uri":"file:///shop/main.gb"},"range":{"start":{"line":9,"character":9},"end":{"line":0,"character":0}}} | []
        textDocument/rename         | {"textDocument":{"uri":"file:///shop/main.gb"},"position":{"line":0,"character":0}} | -32602
        textDocument/rename         | {"textDocument":{"uri":"file:///shop/main.gb"},"position":{"line":99,"character":0},"newName":""} | -32803
        textDocument/prepareRename  | {"textDocument":{"uri":"file:///shop/none.gb"},"position":{"line":0,"character":0}} | null
        textDocument/inlayHint      | {"textDocument":{"uri":"file:///shop/main.gb"},"range":{"start":{"line":0,"character":0}}} | -32602
        textDocument/codeLens       | {} | -32602
        textDocument/selectionRange | {"textDocument":{"uri":"file:///shop/main.gb"},"positions":[null]} | -32602
        textDocument/selectionRange | {"textDocument":{"uri":"file:///shop/main.gb"},"positions":[]} | []
        textDocument/semanticTokens/full/delta | {"textDocument":{"uri":"file:///shop/none.gb"},"previousResultId":null} | null
        workspace/diagnostic        | {"previousResultIds":[null]} | -32602
        workspace/diagnostic        | {"previousResultIds":[{"uri":null,"value":"x"}]} | -32602
        workspace/willRenameFiles   | {} | null
        workspace/willRenameFiles   | {"files":[null]} | -32602
        workspace/willRenameFiles   | {"files":[{"oldUri":"file:///shop/main.gb"}]} | -32602
        workspace/willRenameFiles   | {"files":[{"oldUri":"file:///shop","newUri":"file:///shop/in/it"}]} | null
        workspace/willRenameFiles   | {"files":[{"oldUri":"file:///","newUri":"file:///other"}]} | null
        workspace/willRenameFiles   | {"files":[{"oldUri":"file:///shop/main.gb","newUri":"file:///shop/main.gb"}]} | null
        workspace/symbol            | {"query":"kept"} | kept
        completionItem/resolve      | {"label":"x","data":{"not":"ours"}} | x
        completionItem/resolve      | {"label":"x","data":"nobody#knows"} | x
        workspace/textDocumentContent | {"uri":"waymark:/nothing"} | null
        """)
    void answersDamagedRequests(String method, String params, String outcome) throws Exception {
        try (Wire wire = opened(Editor.core())) {
            wire.request(7, method, params);
            assertThat(wire.outcome(7)).contains(outcome);
            wire.request(8, "textDocument/documentSymbol", SYMBOLS);
            assertThat(wire.outcome(8)).contains("kept");
        }
    }

    @Test
    void answersACancelledRequestOnce() throws Exception {
        CountDownLatch latch = new CountDownLatch(1);
        Supplier<Core> core = Editor.core();
        Supplier<Core> late = () -> {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return core.get();
        };
        try (Wire wire = opened(late)) {
            wire.request(7, "textDocument/documentSymbol", SYMBOLS);
            wire.request(8, "textDocument/documentSymbol", SYMBOLS);
            wire.tell("$/cancelRequest", "{\"id\":7}");
            assertThat(wire.outcome(7)).isEqualTo("-32800");
            latch.countDown();
            assertThat(wire.outcome(8)).contains("kept");
            wire.tell("$/cancelRequest", "{\"id\":8}");
            wire.request(9, "shutdown", "null");
            assertThat(wire.outcome(9)).isEqualTo("null");
            assertThat(wire.unasked).noneMatch(DamageTest::isAnswer);
        }
    }

    @Test
    void answersEachOfManyCancelledRequestsOnce() throws Exception {
        try (Wire wire = opened(Editor.core())) {
            Set<Integer> open = new HashSet<>();
            for (int id = 10; id < 210; id++) {
                wire.request(id, "textDocument/documentSymbol", SYMBOLS);
                wire.tell("$/cancelRequest", "{\"id\":" + id + "}");
                open.add(id);
            }
            while (!open.isEmpty()) {
                JsonObject message = wire.read();
                if (isAnswer(message)) {
                    assertThat(open.remove(message.get("id").getAsInt())).isTrue();
                }
            }
        }
    }

    private static boolean isAnswer(JsonObject message) {
        return message.has("id") && !message.has("method");
    }

    @Test
    void outlivesADeepNest(@TempDir Path folder) throws Exception {
        try (Wire wire = opened(Editor.core())) {
            String deep = "[".repeat(100_000);
            wire.send("{\"jsonrpc\":\"2.0\",\"method\":\"workspace/didChangeConfiguration\",\"params\":{\"settings\":"
                    + deep + "]".repeat(100_000) + "}}");
            wire.tell(
                    "textDocument/didChange",
                    "{\"textDocument\":{\"uri\":\"%s\",\"version\":2},\"contentChanges\":[{\"text\":\"func kept() {} %s\"}]}"
                            .formatted(URI, deep));
            wire.request(8, "textDocument/documentSymbol", SYMBOLS);
            assertThat(wire.outcome(8)).contains("kept");
        }
    }

    private static Wire opened(Supplier<Core> core) throws Exception {
        Wire wire = Wire.open(core);
        wire.request(1, "initialize", "{\"capabilities\":{},\"workspaceFolders\":[]}");
        assertThat(wire.outcome(1)).contains("waymark");
        wire.tell("initialized", "{}");
        wire.tell(
                "textDocument/didOpen",
                "{\"textDocument\":{\"uri\":\"%s\",\"languageId\":\"geblang\",\"version\":1,\"text\":\"%s\"}}"
                        .formatted(URI, "func kept(): int {\\n    return 1;\\n}\\n"));
        return wire;
    }
}
