package dev.waymark.server.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor asks to draw a document: links, folds, growing selections, the meaning of names. */
class DocumentViewTest {

    @TempDir
    private Path temp;

    private Shop shop;
    private TextDocumentIdentifier main;

    @BeforeEach
    void build() throws Exception {
        shop = Shop.in(temp.resolve("shop"));
        main = new TextDocumentIdentifier(shop.uri("main.gb"));
    }

    @Test
    void linksWhatResolves() throws Exception {
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            List<DocumentLink> links = Editor.get(editor.documents().documentLink(new DocumentLinkParams(main)));
            assertThat(links).hasSize(1);
            assertThat(links.getFirst().getRange()).isEqualTo(range(0, 7, 0, 11));
            assertThat(links.getFirst().getTarget()).isEqualTo(shop.uri("cart.gb"));
        }
    }

    @Test
    void foldsImportsAndBlocks() throws Exception {
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            FoldingRange imports = new FoldingRange(0, 1);
            imports.setKind("imports");
            assertThat(Editor.get(editor.documents().foldingRange(new FoldingRangeRequestParams(main))))
                    .containsExactly(imports);
            var cart = new TextDocumentIdentifier(shop.uri("cart.gb"));
            assertThat(Editor.get(editor.documents().foldingRange(new FoldingRangeRequestParams(cart))))
                    .containsExactly(new FoldingRange(2, 3));
        }
    }

    @Test
    void growsSelectionsOutOfEachPlace() throws Exception {
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            List<SelectionRange> grown = Editor.get(editor.documents()
                    .selectionRange(new SelectionRangeParams(main, List.of(new Position(3, 7), new Position(99, 0)))));
            assertThat(grown).hasSize(2);
            assertThat(grown.getFirst().getRange()).isEqualTo(range(3, 5, 3, 10));
            assertThat(grown.getFirst().getParent().getRange()).isEqualTo(range(3, 0, 3, 10));
            assertThat(grown.get(1).getRange()).isEqualTo(range(0, 0, 5, 0));
        }
    }

    @Test
    void tellsTokensOnceAndThenWhatDiffers() throws Exception {
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            editor.open(main.getUri(), Shop.MAIN);
            var legend = editor.offered()
                    .getCapabilities()
                    .getSemanticTokensProvider()
                    .getLegend();
            int namespace = legend.getTokenTypes().indexOf("namespace");
            int function = legend.getTokenTypes().indexOf("function");
            int unresolved = legend.getTokenTypes().indexOf("unresolvedReference");

            SemanticTokens all = Editor.get(editor.documents().semanticTokensFull(new SemanticTokensParams(main)));
            List<Integer> head = List.of(0, 7, 4, namespace, 0, 1, 7, 6, unresolved, 0);
            List<Integer> body = List.of(2, 0, 4, namespace, 0, 0, 5, 5, function, 0, 1, 0, 6, namespace, 0);
            assertThat(all.getData().subList(0, 10)).isEqualTo(head);
            assertThat(all.getData().subList(10, 25)).isEqualTo(body);

            var body4 = new SemanticTokensRangeParams(main, range(4, 0, 5, 0));
            assertThat(Editor.get(editor.documents().semanticTokensRange(body4)).getData())
                    .isEqualTo(List.of(4, 0, 6, namespace, 0));

            editor.change(main.getUri(), 2, Editor.whole(Shop.MAIN.replace("import prices", "import  prices")));
            var delta = Editor.get(editor.documents()
                            .semanticTokensFullDelta(new SemanticTokensDeltaParams(main, all.getResultId())))
                    .getRight();
            assertThat(delta.getEdits()).containsExactly(new SemanticTokensEdit(6, 1, List.of(8)));
            assertThat(Editor.get(editor.documents()
                                    .semanticTokensFullDelta(new SemanticTokensDeltaParams(main, all.getResultId())))
                            .isLeft())
                    .as("an answer that was overtaken is not known any more")
                    .isTrue();
        }
    }

    @Test
    void endsTokensWithTheirLines() throws Exception {
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            String uri = main.getUri().replace("main.gb", "open.gene");
            editor.open(uri, "(import a from \"nowhere\r\n\r\n  (b))\r\n");
            var whole = new SemanticTokensParams(new TextDocumentIdentifier(uri));
            List<Integer> data =
                    Editor.get(editor.documents().semanticTokensFull(whole)).getData();
            int type = data.get(3);
            assertThat(data).isEqualTo(List.of(0, 16, 7, type, 0, 2, 0, 6, type, 0));
        }
    }

    @Test
    void renamesInEveryFileOrSaysWhyNot() throws Exception {
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            editor.open(main.getUri(), Shop.MAIN);
            editor.awaitCodes(main.getUri(), "unresolved-import");
            Position total = new Position(3, 6);
            var ready = Editor.get(editor.documents().prepareRename(new PrepareRenameParams(main, total)))
                    .getSecond();
            assertThat(ready.getPlaceholder()).isEqualTo("total");
            assertThat(ready.getRange()).isEqualTo(range(3, 5, 3, 10));

            WorkspaceEdit edit = Editor.get(editor.documents().rename(new RenameParams(main, total, "sum")));
            assertThat(edit.getDocumentChanges())
                    .extracting(change -> change.getLeft().getTextDocument().getUri())
                    .containsExactlyInAnyOrder(main.getUri(), shop.uri("cart.gb"));

            var refused = editor.documents().rename(new RenameParams(main, total, "while"));
            assertThatThrownBy(() -> Editor.get(refused))
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("`while` is a keyword.");
        }
    }

    @Test
    void keepsImportsRightWhenFilesMove() throws Exception {
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            editor.open(main.getUri(), Shop.MAIN);
            editor.awaitCodes(main.getUri(), "unresolved-import");
            var moved =
                    new RenameFilesParams(List.of(new FileRename(shop.uri("cart.gb"), shop.uri("sales/basket.gb"))));
            WorkspaceEdit edit = Editor.get(editor.workspace().willRenameFiles(moved));
            assertThat(edit.getDocumentChanges())
                    .extracting(change -> change.getLeft().getTextDocument().getUri())
                    .containsExactly(shop.uri("cart.gb"), main.getUri());
            assertThat(edit.getDocumentChanges().get(1).getLeft().getEdits())
                    .extracting(text -> text.getLeft().getNewText())
                    .containsExactly("sales.basket", "basket");

            var unknown = new RenameFilesParams(List.of(new FileRename(shop.uri("prices.txt"), shop.uri("p.txt"))));
            assertThat(Editor.get(editor.workspace().willRenameFiles(unknown))).isNull();
        }
    }

    @Test
    void doesForWholeFilesWhatIsAskedFor() throws Exception {
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            editor.open(main.getUri(), "import prices;\nimport cart;\ncart.total();\n");
            editor.awaitCodes(main.getUri(), "unresolved-import");
            var context = new CodeActionContext(List.of());
            context.setOnly(List.of("source.organizeImports"));
            var actions =
                    Editor.get(editor.documents().codeAction(new CodeActionParams(main, range(0, 0, 0, 0), context)));
            assertThat(actions).hasSize(1);
            assertThat(actions.getFirst().getRight().getKind()).isEqualTo("source.organizeImports");

            context.setOnly(List.of("quickfix"));
            assertThat(Editor.get(
                            editor.documents().codeAction(new CodeActionParams(main, range(2, 0, 2, 0), context))))
                    .isEmpty();
        }
    }

    private static Range range(int line, int column, int endLine, int endColumn) {
        return new Range(new Position(line, column), new Position(endLine, endColumn));
    }
}
