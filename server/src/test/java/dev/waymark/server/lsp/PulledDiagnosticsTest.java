package dev.waymark.server.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors that ask for diagnostics, and are told when to ask again. */
class PulledDiagnosticsTest {

    @TempDir
    private Path temp;

    private Shop shop;
    private String main;
    private String cart;

    @BeforeEach
    void build() throws Exception {
        shop = Shop.in(temp.resolve("shop"));
        main = shop.uri("main.gb");
        cart = shop.uri("cart.gb");
    }

    @Test
    void answersOnceAndThenThatNothingChanged() throws Exception {
        try (Editor editor = Editor.open(Abilities.pulling(), shop.folder())) {
            editor.open(main, Shop.MAIN);
            var first = pull(editor, main, null).getRelatedFullDocumentDiagnosticReport();
            assertThat(codes(first.getItems())).containsExactly("unresolved-import");
            assertThat(pull(editor, main, first.getResultId())
                            .getRelatedUnchangedDocumentDiagnosticReport()
                            .getResultId())
                    .isEqualTo(first.getResultId());

            editor.change(main, 2, Editor.whole("\n" + Shop.MAIN));
            var moved = pull(editor, main, first.getResultId()).getRelatedFullDocumentDiagnosticReport();
            assertThat(moved.getResultId()).isNotEqualTo(first.getResultId());
            assertThat(moved.getItems().getFirst().getRange().getStart().getLine())
                    .isEqualTo(2);
        }
    }

    @Test
    void tellsToAskAgainWhenAnImportedFileChanges() throws Exception {
        try (Editor editor = Editor.open(Abilities.pulling(), shop.folder())) {
            editor.open(main, Shop.MAIN);
            editor.open(cart, Shop.CART);
            var first = pull(editor, main, null).getRelatedFullDocumentDiagnosticReport();
            int before = editor.refreshes;
            editor.change(cart, 2, Editor.whole(Shop.CART.replace("total", "sum")));
            editor.await("a refresh", () -> editor.refreshes > before);

            assertThat(pull(editor, main, first.getResultId()).isRelatedFullDocumentDiagnosticReport())
                    .isTrue();
        }
    }

    /** On the wire, since LSP4J's own clients cannot read related documents. */
    @Test
    void tellsOfOpenImportersAlong() throws Exception {
        try (Wire wire = Wire.open(Editor.core())) {
            wire.request(1, "initialize", """
                {"capabilities": {"textDocument": {"diagnostic": {"relatedDocumentSupport": true}},
                "workspace": {"diagnostics": {"refreshSupport": true}}}}\
                """);
            wire.answer(1);
            wire.tell("initialized", "{}");
            open(wire, main, Shop.MAIN);
            open(wire, cart, Shop.CART.replace("total", "sum"));
            wire.request(2, "textDocument/diagnostic", "{\"textDocument\": {\"uri\": \"%s\"}}".formatted(cart));
            JsonObject related = wire.answer(2).getAsJsonObject("result").getAsJsonObject("relatedDocuments");
            assertThat(related.getAsJsonObject(main).getAsJsonArray("items").toString())
                    .contains("unresolved-import", "missing-export");
        }
    }

    private static void open(Wire wire, String uri, String text) throws Exception {
        String document = new Gson().toJson(new TextDocumentItem(uri, "geblang", 1, text));
        wire.tell("textDocument/didOpen", "{\"textDocument\": %s}".formatted(document));
    }

    @Test
    void tellsOfAllFilesAndThenOfThoseThatChanged() throws Exception {
        try (Editor editor = Editor.open(Abilities.pulling(), shop.folder())) {
            var known = pullAll(editor, List.of());
            assertThat(known.getItems()).hasSize(1);
            var report = known.getItems().getFirst().getWorkspaceFullDocumentDiagnosticReport();
            assertThat(report.getUri()).isEqualTo(main);
            assertThat(report.getVersion()).isNull();

            CompletableFuture<WorkspaceDiagnosticReport> next = editor.workspace()
                    .diagnostic(
                            new WorkspaceDiagnosticParams(List.of(new PreviousResultId(main, report.getResultId()))));
            editor.open(main, Shop.MAIN.replace("import prices;", "import cart as prices;"));
            var changed = Editor.get(next).getItems().getFirst().getWorkspaceFullDocumentDiagnosticReport();
            assertThat(changed.getUri()).isEqualTo(main);
            assertThat(changed.getVersion()).isEqualTo(1);
            assertThat(codes(changed.getItems())).containsExactly("missing-export");
        }
    }

    @Test
    void pushesWhatIsNotAskedFor() throws Exception {
        try (Editor editor = Editor.open(Abilities.pulling(), shop.folder())) {
            editor.awaitCodes(main, "unresolved-import");
            editor.open(main, Shop.MAIN);
            editor.awaitVersion(main, 1);
        }
    }

    private static DocumentDiagnosticReport pull(Editor editor, String uri, String previous) throws Exception {
        var params = new DocumentDiagnosticParams(new TextDocumentIdentifier(uri));
        params.setPreviousResultId(previous);
        return Editor.get(editor.documents().diagnostic(params));
    }

    private static WorkspaceDiagnosticReport pullAll(Editor editor, List<PreviousResultId> previous) throws Exception {
        return Editor.get(editor.workspace().diagnostic(new WorkspaceDiagnosticParams(previous)));
    }

    private static List<String> codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.getCode().getLeft())
                .toList();
    }
}
