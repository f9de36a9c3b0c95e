package dev.waymark.server.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentContentParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole sessions of an editor with a server in the same process. */
class SessionTest {

    @TempDir
    private Path temp;

    private Shop shop;

    @BeforeEach
    void build() throws Exception {
        shop = Shop.in(temp.resolve("shop"));
    }

    @Test
    void judgesWhatIsTyped() throws Exception {
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            String main = shop.uri("main.gb");
            editor.open(main, Shop.MAIN);
            PublishDiagnosticsParams told = editor.awaitVersion(main, 1, "unresolved-import");
            assertThat(told.getDiagnostics().getFirst().getRange()).isEqualTo(range(1, 7, 1, 13));
            assertThat(told.getDiagnostics().getFirst().getSource()).isEqualTo("waymark");
            assertThat(told.getDiagnostics().getFirst().getCodeDescription().getHref())
                    .endsWith("unresolved-import");

            editor.change(main, 4, change(1, 7, 1, 13, "cart as prices"));
            editor.awaitVersion(main, 4, "missing-export");
            editor.change(main, 7, Editor.whole("import cart;\ncart.total();\n"));
            editor.awaitVersion(main, 7);
            editor.close(main);
            editor.await(main, closed -> closed.getVersion() == null);
            assertThat(Editor.codes(editor.diagnostics.get(main))).containsExactly("unresolved-import");
        }
    }

    @Test
    void judgesThoseWhoImportWhatIsTyped() throws Exception {
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            editor.open(shop.uri("main.gb"), Shop.MAIN.replace("prices", "cart"));
            editor.open(shop.uri("cart.gb"), Shop.CART);
            editor.awaitVersion(shop.uri("cart.gb"), 1);
            editor.change(shop.uri("cart.gb"), 2, Editor.whole(Shop.CART.replace("total", "sum")));
            editor.await(shop.uri("main.gb"), told -> Editor.codes(told).contains("missing-export"));
        }
    }

    @Test
    void showsTheWorkspaceAfterTheIndex() throws Exception {
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            editor.awaitCodes(shop.uri("main.gb"), "unresolved-import");
            editor.await("the end of the index", () -> kinds(editor).contains("end"));
            assertThat(kinds(editor)).first().isEqualTo("begin");
            assertThat(editor.diagnostics).doesNotContainKey(shop.uri("cart.gb"));
        }
    }

    private static List<String> kinds(Editor editor) {
        return editor.progress.stream()
                .map(told -> told.getValue().getLeft().getKind().toString())
                .toList();
    }

    @Test
    void hearsFromTheClientOfFilesThatCome() throws Exception {
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            editor.awaitCodes(shop.uri("main.gb"), "unresolved-import");
            editor.await("a registration", () -> !editor.registrations.isEmpty());
            assertThat(editor.registrations.getFirst().getRegisterOptions().toString())
                    .contains(
                            "*.gb", "geblang.yaml", "waymark.toml", shop.uri("").replaceAll("/$", ""));

            shop.write("prices.gb", Shop.PRICES);
            editor.workspace()
                    .didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                            List.of(new FileEvent(shop.uri("prices.gb"), FileChangeType.Created))));
            editor.awaitCodes(shop.uri("main.gb"));
        }
    }

    @Test
    void watchesItselfForClientsThatDoNot() throws Exception {
        try (Editor editor = Editor.open(Abilities.unwatching(), shop.folder())) {
            editor.awaitCodes(shop.uri("main.gb"), "unresolved-import");
            shop.write("prices/init.gb", Shop.PRICES);
            editor.awaitCodes(shop.uri("main.gb"));
            Files.delete(shop.folder().resolve("prices/init.gb"));
            Files.delete(shop.folder().resolve("prices"));
            editor.awaitCodes(shop.uri("main.gb"), "unresolved-import");
        }
    }

    @Test
    void followsFoldersThatComeAndGo() throws Exception {
        Shop other = Shop.in(temp.resolve("other"));
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            editor.awaitCodes(shop.uri("main.gb"), "unresolved-import");
            editor.workspace()
                    .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                            new WorkspaceFoldersChangeEvent(List.of(Editor.folder(other.folder())), List.of())));
            editor.awaitCodes(other.uri("main.gb"), "unresolved-import");
            editor.workspace()
                    .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                            new WorkspaceFoldersChangeEvent(List.of(), List.of(Editor.folder(shop.folder())))));
            editor.awaitCodes(shop.uri("main.gb"));
            assertThat(Editor.codes(editor.diagnostics.get(other.uri("main.gb"))))
                    .containsExactly("unresolved-import");
        }
    }

    @Test
    void obeysSettings() throws Exception {
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            editor.awaitCodes(shop.uri("main.gb"), "unresolved-import");
            for (Map<String, Object> silencing : List.<Map<String, Object>>of(
                    Map.of("diagnostics", Map.of("openFilesOnly", true)),
                    Map.of("exclude", List.of("main.gb")),
                    Map.of("severity", Map.of("unresolved-import", "off")))) {
                configure(editor, silencing);
                editor.awaitCodes(shop.uri("main.gb"));
                configure(editor, Map.of());
                editor.awaitCodes(shop.uri("main.gb"), "unresolved-import");
            }
        }
    }

    private void configure(Editor editor, Map<String, Object> settings) {
        editor.settings.put(Editor.uri(shop.folder()), settings);
        editor.workspace().didChangeConfiguration(new DidChangeConfigurationParams(Map.of()));
    }

    @Test
    void answersInTheSpellingOfTheClient() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("a b(c)+é"));
        Shop odd = Shop.in(folder);
        String spelled = Editor.uri(folder).replace("(", "%28").replace("e%CC%81", "%C3%A9") + "/main.gb";
        try (Editor editor = Editor.open(Abilities.none(), odd.folder())) {
            editor.open(spelled, Shop.MAIN);
            editor.awaitVersion(spelled, 1, "unresolved-import");
            var definition = Editor.get(editor.documents()
                    .definition(new DefinitionParams(new TextDocumentIdentifier(spelled), new Position(0, 8))));
            assertThat(Uris.path(definition.getLeft().getFirst().getUri()))
                    .contains(odd.folder().resolve("cart.gb").toString());
        }
    }

    @Test
    void keepsTheWayThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("link"), shop.folder());
        try (Editor editor = Editor.open(Abilities.none(), link)) {
            editor.awaitCodes(Editor.uri(link) + "/main.gb", "unresolved-import");
            var definition = Editor.get(editor.documents()
                    .definition(new DefinitionParams(
                            new TextDocumentIdentifier(Editor.uri(link) + "/main.gb"), new Position(0, 8))));
            assertThat(definition.getLeft().getFirst().getUri()).isEqualTo(Editor.uri(link) + "/cart.gb");
        }
    }

    @Test
    void findsThePackageOfADocumentWhereNoFolderIsOpen() throws Exception {
        try (Editor editor = Editor.open(Abilities.all())) {
            editor.open(shop.uri("cart.gb"), Shop.CART);
            editor.awaitCodes(shop.uri("main.gb"), "unresolved-import");
        }
    }

    @Test
    void saysNothingOfFilesThatAreNotTheUsers() throws Exception {
        Shop outside = Shop.in(temp.resolve("outside"));
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            for (String uri : List.of(outside.uri("main.gb"), "untitled:main.gb", "git:" + shop.uri("main.gb"))) {
                editor.open(uri, Shop.MAIN);
                editor.change(uri, 2, Editor.whole(Shop.MAIN));
                editor.close(uri);
            }
            editor.open(shop.uri("main.gb"), Shop.MAIN);
            editor.awaitVersion(shop.uri("main.gb"), 1, "unresolved-import");
            assertThat(editor.published)
                    .allMatch(told ->
                            told.getDiagnostics().isEmpty() || told.getUri().equals(shop.uri("main.gb")));
        }
    }

    @Test
    void answersRichEditorsRichly() throws Exception {
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            assertThat(editor.offered().getCapabilities().getPositionEncoding()).isEqualTo("utf-8");
            TextDocumentIdentifier main = new TextDocumentIdentifier(shop.uri("main.gb"));
            editor.open(main.getUri(), Shop.MAIN);

            var links = Editor.get(editor.documents().definition(new DefinitionParams(main, new Position(3, 6))))
                    .getRight();
            assertThat(links.getFirst().getTargetUri()).isEqualTo(shop.uri("cart.gb"));
            assertThat(links.getFirst().getTargetSelectionRange()).isEqualTo(range(2, 12, 2, 17));
            assertThat(links.getFirst().getOriginSelectionRange()).isEqualTo(range(3, 5, 3, 10));

            var hover = Editor.get(editor.documents().hover(new HoverParams(main, new Position(1, 8))));
            assertThat(hover.getContents().getRight().getKind()).isEqualTo("markdown");
            assertThat(hover.getContents().getRight().getValue()).contains("prices.gb");

            var symbols = Editor.get(editor.documents()
                    .documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(shop.uri("cart.gb")))));
            assertThat(symbols.getFirst().getRight().getName()).isEqualTo("total");
            assertThat(actions(editor, main)).anySatisfy(action -> {
                assertThat(action.getEdit().getDocumentChanges()).isNotEmpty();
                assertThat(action.getDiagnostics()).isNotEmpty();
            });
        }
    }

    @Test
    void answersPlainEditorsPlainly() throws Exception {
        try (Editor editor = Editor.open(Abilities.none(), shop.folder())) {
            assertThat(editor.offered().getCapabilities().getPositionEncoding()).isNull();
            assertThat(editor.offered().getCapabilities().getCodeActionProvider())
                    .isNull();
            TextDocumentIdentifier main = new TextDocumentIdentifier(shop.uri("main.gb"));
            editor.open(main.getUri(), Shop.MAIN);
            editor.awaitVersion(main.getUri(), 1, "unresolved-import");
            assertThat(editor.registrations).isEmpty();
            assertThat(editor.progress).isEmpty();

            var hover = Editor.get(editor.documents().hover(new HoverParams(main, new Position(1, 8))));
            assertThat(hover.getContents().getRight().getKind()).isEqualTo("plaintext");
            assertThat(hover.getContents().getRight().getValue()).doesNotContain("`");
            var symbols = Editor.get(editor.documents()
                    .documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(shop.uri("cart.gb")))));
            assertThat(symbols.getFirst().isLeft()).isTrue();
            assertThat(actions(editor, main)).isEmpty();
        }
    }

    private static List<CodeAction> actions(Editor editor, TextDocumentIdentifier main) throws Exception {
        return Editor.get(editor.documents()
                        .codeAction(new CodeActionParams(main, range(1, 8, 1, 8), new CodeActionContext(List.of()))))
                .stream()
                .map(either -> either.getRight())
                .toList();
    }

    @Test
    void showsPagesOfBuiltIns() throws Exception {
        TextDocumentIdentifier main = new TextDocumentIdentifier(shop.uri("main.gb"));
        DefinitionParams math = new DefinitionParams(main, new Position(0, 8));
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            editor.open(main.getUri(), "import math;\n\nmath.abs(1);\n");
            var link =
                    Editor.get(editor.documents().definition(math)).getRight().getFirst();
            assertThat(link.getTargetUri()).startsWith("waymark:/geblang/math");
            assertThat(Editor.get(editor.workspace()
                                    .textDocumentContent(new TextDocumentContentParams(link.getTargetUri())))
                            .getText())
                    .contains("abs");
        }
        try (Editor editor = Editor.open(Abilities.none(), shop.folder())) {
            editor.open(main.getUri(), "import math;\n\nmath.abs(1);\n");
            assertThat(Editor.get(editor.documents().definition(math)).getLeft())
                    .as("pages that this editor cannot show")
                    .isEmpty();
        }
    }

    @Test
    void tagsWhatIsNotNeeded() throws Exception {
        String main = shop.uri("main.gb");
        for (ClientCapabilities abilities : List.of(Abilities.all(), Abilities.none())) {
            try (Editor editor = Editor.open(abilities, shop.folder())) {
                editor.open(main, "import cart;\n");
                Diagnostic unused = editor.awaitVersion(main, 1, "unused-import")
                        .getDiagnostics()
                        .getFirst();
                boolean isRich = abilities.getTextDocument() != null;
                assertThat(unused.getTags()).isEqualTo(isRich ? List.of(DiagnosticTag.Unnecessary) : null);
                assertThat(unused.getCodeDescription() != null).isEqualTo(isRich);
            }
        }
    }

    @Test
    void takesSettingsWithTheFirstMessage() throws Exception {
        InitializeParams params = new InitializeParams();
        params.setCapabilities(Abilities.none());
        params.setRootUri(Editor.uri(shop.folder()));
        params.setInitializationOptions(Map.of("waymark", Map.of("severity", Map.of("unresolved-import", "hint"))));
        try (Editor editor = new Editor(params)) {
            editor.awaitCodes(shop.uri("main.gb"), "unresolved-import");
            assertThat(editor.diagnostics
                            .get(shop.uri("main.gb"))
                            .getDiagnostics()
                            .getFirst()
                            .getSeverity())
                    .isEqualTo(DiagnosticSeverity.Hint);
        }
    }

    @Test
    void watchesItselfWhereTheClientRefuses() throws Exception {
        InitializeParams params = Editor.initialize(Abilities.all(), shop.folder());
        try (Editor editor = new Editor(params) {
            @Override
            public synchronized CompletableFuture<Void> registerCapability(RegistrationParams asked) {
                return CompletableFuture.failedFuture(Failures.invalid("too many"));
            }
        }) {
            editor.await(
                    "the refusal to be noted",
                    () -> editor.log.stream().anyMatch(told -> told.getMessage().contains("watches no files")));
            editor.awaitCodes(shop.uri("main.gb"), "unresolved-import");
            shop.write("prices.gb", Shop.PRICES);
            editor.awaitCodes(shop.uri("main.gb"));
        }
    }

    @Test
    void completesAndExplains() throws Exception {
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            TextDocumentIdentifier main = new TextDocumentIdentifier(shop.uri("main.gb"));
            editor.open(main.getUri(), "import cart;\n\ncart.to();\n");
            List<CompletionItem> items = Editor.get(
                            editor.documents().completion(new CompletionParams(main, new Position(2, 6))))
                    .getRight()
                    .getItems();
            assertThat(items).extracting(CompletionItem::getLabel).contains("total");
            CompletionItem total = items.getFirst();
            assertThat(total.getTextEdit().getRight().getInsert()).isEqualTo(range(2, 5, 2, 6));
            assertThat(total.getTextEdit().getRight().getReplace()).isEqualTo(range(2, 5, 2, 7));
            assertThat(Editor.get(editor.documents().resolveCompletionItem(total))
                            .getLabel())
                    .isEqualTo("total");
        }
    }

    @Test
    void findsThingsInTheWholeWorkspace() throws Exception {
        try (Editor editor = Editor.open(Abilities.all(), shop.folder())) {
            editor.awaitCodes(shop.uri("main.gb"), "unresolved-import");
            var symbols = Editor.get(editor.workspace().symbol(new WorkspaceSymbolParams("ttl")))
                    .getRight();
            assertThat(symbols)
                    .singleElement()
                    .satisfies(symbol ->
                            assertThat(symbol.getLocation().getLeft().getUri()).isEqualTo(shop.uri("cart.gb")));
            var references = Editor.get(editor.documents()
                    .references(new ReferenceParams(
                            new TextDocumentIdentifier(shop.uri("cart.gb")),
                            new Position(2, 13),
                            new ReferenceContext(true))));
            assertThat(references)
                    .extracting(found -> found.getUri())
                    .containsExactlyInAnyOrder(shop.uri("cart.gb"), shop.uri("main.gb"));
        }
    }

    static Range range(int startLine, int start, int endLine, int end) {
        return new Range(new Position(startLine, start), new Position(endLine, end));
    }

    static TextDocumentContentChangeEvent change(int startLine, int start, int endLine, int end, String text) {
        return new TextDocumentContentChangeEvent(range(startLine, start, endLine, end), text);
    }
}
