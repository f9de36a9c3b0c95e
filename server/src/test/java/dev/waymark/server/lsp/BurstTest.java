package dev.waymark.server.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand changes as fast as they can be sent, with a question behind each. */
class BurstTest {

    private static final int CHANGES = 1_000;

    @Test
    void answersEachQuestionFromTheTextItWasSentAfter(@TempDir Path folder) throws Exception {
        Shop shop = Shop.in(folder.resolve("shop"));
        String uri = shop.uri("cart.gb");
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            editor.open(uri, "func f0000(): int { return 1; }\n");
            List<CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>>> answers = new ArrayList<>();
            for (int i = 1; i <= CHANGES; i++) {
                String digits = "%04d".formatted(i);
                editor.change(uri, i + 1, SessionTest.change(0, 6, 0, 10, digits));
                answers.add(
                        editor.documents().documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri))));
            }
            for (int i = 1; i <= CHANGES; i++) {
                assertThat(Editor.get(answers.get(i - 1)).getFirst().getRight().getName())
                        .isEqualTo("f%04d".formatted(i));
            }
            editor.awaitVersion(uri, CHANGES + 1);
            assertThat(editor.published)
                    .filteredOn(told -> told.getUri().equals(uri) && told.getVersion() != null)
                    .extracting(told -> told.getVersion())
                    .isSorted();
        }
    }
}
