package dev.waymark.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.waymark.server.cli.Shell.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

    private static final String SHOP = """
        --- shop/geblang.yaml
        name: shop
        source: src
        --- shop/src/app/users.gb
        module app.users;

        export func find(): string {
            return "ada";
        }
        --- shop/src/main.gb
        import io;
        import app.user;

        users.find();
        """;

    private static final String SOUND = """
        --- shop/geblang.yaml
        name: shop
        --- shop/main.gb
        import io;
        io.println("hello");
        """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void writesOneLineADiagnostic() {
        Outcome outcome = shell.with(SHOP).run("check");

        assertThat(outcome.status()).isEqualTo(ExitStatus.FOUND);
        assertThat(outcome.lines())
                .contains(
                        "shop/src/main.gb:1:8: warning[unused-import]: The import `io` is not used; remove it.",
                        "shop/src/main.gb:2:8: error[unresolved-import]: `app.user` is not found;"
                                + " did you mean `app.users`?")
                .allMatch(line -> line.matches("\\S+:\\d+:\\d+: (error|warning|information|hint)\\[[a-z-]+]: .+"));
        assertThat(outcome.err()).startsWith("3 files: ").contains("error", "warning");
    }

    @Test
    void isCleanWithoutErrors() {
        Outcome outcome = shell.with(SOUND).run("check");

        assertThat(outcome).returns(ExitStatus.CLEAN, Outcome::status).returns("", Outcome::out);
        assertThat(outcome.err()).startsWith("2 files: nothing wrong (");
    }

    @Test
    void writesJsonAndNothingElse() {
        Outcome outcome = shell.with(SHOP).run("check", "--format", "json");

        assertThat(outcome.err()).isEmpty();
        JsonObject report = outcome.json();
        assertThat(report.keySet()).containsExactly("version", "diagnostics", "summary");
        assertThat(report.get("version").getAsString()).isNotEmpty();
        assertThat(report.getAsJsonObject("summary").keySet())
                .containsExactly("files", "errors", "warnings", "milliseconds");
        assertThat(report.getAsJsonObject("summary").get("files").getAsInt()).isEqualTo(3);
        for (JsonElement element : report.getAsJsonArray("diagnostics")) {
            assertDiagnostic(element.getAsJsonObject());
        }
    }

    private static void assertDiagnostic(JsonObject diagnostic) {
        assertThat(diagnostic.keySet())
                .containsExactly(
                        "path",
                        "language",
                        "line",
                        "column",
                        "endLine",
                        "endColumn",
                        "severity",
                        "code",
                        "message",
                        "related");
        assertThat(diagnostic.get("path").getAsString()).startsWith("shop/");
        assertThat(diagnostic.get("language").getAsString()).isEqualTo("geblang");
        assertThat(Set.of("error", "warning", "information", "hint"))
                .contains(diagnostic.get("severity").getAsString());
        for (JsonElement related : diagnostic.getAsJsonArray("related")) {
            assertThat(related.getAsJsonObject().keySet()).containsExactly("path", "line", "column", "message");
        }
    }

    @Test
    void countsColumnsInCodePoints() {
        Outcome outcome = shell.write("a.gb", "/* é𝄞𝄞 */ import nowhere;\n").run("check", "--format=json");

        JsonObject diagnostic = errors(outcome).getFirst();
        assertThat(diagnostic.get("column").getAsInt()).isEqualTo(18);
        assertThat(diagnostic.get("endColumn").getAsInt()).isEqualTo(25);
    }

    @Test
    void sortsByPathAndPosition() {
        String faulty = "import zzz;\nimport yyy;\n";
        Outcome outcome = shell.write("b.gb", faulty)
                .write("a/z.gb", faulty)
                .write("a.gb", faulty)
                .write("B.gb", faulty)
                .run("check", "--severity", "error");

        assertThat(outcome.lines().stream().map(line -> line.substring(0, line.indexOf(": "))))
                .containsExactly(
                        "B.gb:1:8",
                        "B.gb:2:8",
                        "a.gb:1:8",
                        "a.gb:2:8",
                        "a/z.gb:1:8",
                        "a/z.gb:2:8",
                        "b.gb:1:8",
                        "b.gb:2:8");
    }

    @Test
    void checksAFileAloneButKnowsItsNeighbours() {
        shell.with(SHOP).write("shop/src/good.gb", "import app.users;\nusers.find();\n");

        assertThat(shell.run("check", "shop/src/good.gb")).returns(ExitStatus.CLEAN, Outcome::status);
        assertThat(shell.run("check", "shop/src/good.gb").err()).startsWith("1 file: ");
        assertThat(shell.run("check", "shop/src/main.gb").lines())
                .allMatch(line -> line.startsWith("shop/src/main.gb:"));
    }

    @Test
    void findsACircleFromOneFile() {
        shell.with("""
            --- a.gb
            module a;
            import b;
            export func f(): int { return b.g(); }
            --- b.gb
            module b;
            import c;
            export func g(): int { return c.h(); }
            --- c.gb
            module c;
            import a;
            export func h(): int { return a.f(); }
            """);

        assertThat(shell.run("check", "b.gb").out()).contains("b.gb:2:8: warning[import-cycle]");
    }

    @Test
    void takesABufferForAFile() {
        shell.with(SOUND);

        Outcome faulty = shell.typing("import nowhere;\n").run("check", "--stdin-path", "shop/main.gb");
        assertThat(faulty.out()).contains("shop/main.gb:1:8: error[unresolved-import]");
        Outcome unsaved = shell.typing("import nowhere;\n").run("check", "--stdin-path", "new/file.gb");
        assertThat(unsaved.out()).contains("new/file.gb:1:8: error[unresolved-import]");
        Outcome among = shell.typing("import nowhere;\n").run("check", "--stdin-path", "shop/main.gb", "shop");
        assertThat(among.status()).isEqualTo(ExitStatus.FOUND);
    }

    @Test
    void checksEveryFolderAsAWorkspaceOfItsOwn() {
        shell.write("one/a.gb", "import b;\nb.f();\n")
                .write("two/b.gb", "module b;\nexport func f(): void {}\n")
                .write("three/c.gb", "import nowhere;\n");

        Outcome outcome = shell.run("check", "one", "two", "one/a.gb");
        assertThat(outcome.lines())
                .filteredOn(line -> line.contains("error["))
                .singleElement()
                .asString()
                .startsWith("one/a.gb:1:8: error[unresolved-import]");
        assertThat(outcome.err()).startsWith("2 files: ");
    }

    @Test
    void namesPathsOutsideTheWorkingDirectory() {
        new Shell(folder).write("other/a.gb", "import nowhere;\n").write("here/b.gb", "");

        Outcome outcome = new Shell(folder.resolve("here")).run("check", "../other");
        assertThat(outcome.out()).startsWith("../other/a.gb:1:8: error");
    }

    @Test
    void reportsFaultsOfTheSettingsFile() {
        Outcome outcome = shell.with(SOUND)
                .write("waymark.toml", "geblang.edition = \"newest\"\n[severity]\nunused-imprt = \"off\"\n")
                .run("check", "--format", "json");

        assertThat(diagnostics(outcome).stream()
                        .map(d -> d.get("path").getAsString() + ":" + d.get("line") + " "
                                + d.get("language").getAsString() + " "
                                + d.get("code").getAsString()))
                .containsExactly(
                        "waymark.toml:1 waymark invalid-manifest-value", "waymark.toml:3 waymark unknown-manifest-key");
        assertThat(outcome.status()).isEqualTo(ExitStatus.FOUND);
    }

    @Test
    void honoursTheCommandLineOverTheSettingsFile() {
        shell.with(SHOP).write("waymark.toml", "severity.unresolved-import = \"off\"\n");

        assertThat(shell.run("check").out()).doesNotContain("unresolved-import");
        assertThat(shell.run("check", "--config", "severity.unresolved-import=hint")
                        .out())
                .contains("hint[unresolved-import]");
        assertThat(shell.run("check", "--config=exclude=**/src", "--config", "severity.unused-import=off"))
                .returns(ExitStatus.CLEAN, Outcome::status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check nowhere | 4 | `nowhere` is no file and no folder.",
                "check --config kcl | 3 | `kcl` must have the form KEY=VALUE.",
                "check --config geblang.editoin=auto | 3 | did you mean `geblang.edition`?",
                "check --config geblang.edition=new | 3 | takes one of auto, current, documented",
                "check --severity bad | 4 | `--severity` takes one of error, warning, information, hint",
                "check --format | 4 | `--format` needs a value",
                "check --formt json | 4 | did you mean `--format`?",
                "check --help=x | 4 | `--help` takes no value",
                "chekc | 4 | did you mean `check`?",
                "lsp here | 4 | `lsp` takes no `here`.",
                "explain | 4 | `explain` takes one place or one code",
                "explain unused-imports | 4 | did you mean `unused-import`?",
                "explain nowhere.gb:1 | 4 | `nowhere.gb` is no file that can be read.",
            })
    void refuses(String line, int status, String message) {
        Outcome outcome = shell.run(line.split(" "));

        assertThat(outcome).returns(status, Outcome::status).returns("", Outcome::out);
        assertThat(outcome.err()).startsWith("waymark: ").contains(message);
    }

    @ParameterizedTest
    @CsvSource({"a b.gb", "𝄞/é.gb", "-x.gb", "a'b\".gb", "100%.gb", "[x]{y}*.gb"})
    void takesAnyName(String name) {
        shell.write(name, "import nowhere;\n");

        assertThat(shell.run("check").out()).startsWith(name + ":1:8: error");
        assertThat(shell.run("check", "--", name).out()).startsWith(name + ":1:8: error");
        assertThat(shell.run("check", "--format", "json").out()).contains(":\"" + name.replace("\"", "\\\""));
    }

    @Test
    void keepsControlCharactersFromTerminals() {
        Outcome outcome = shell.write("a\u001B[31m\n.gb", "import nowhere; # \u001B]0;x\u0007\n")
                .onTerminal()
                .run("check", "--color", "never");

        assertThat(outcome.out()).doesNotContain("\u001B", "\u0007").startsWith("a\uFFFD[31m\uFFFD.gb:1:8: error");
    }

    @Test
    void showsTheSourceOnATerminal() {
        shell.write("a.gb", "let x = 1;\n\timport nowhere;\n").onTerminal();

        assertThat(shell.run("check", "--color", "never").out()).contains("""
            2 |  import nowhere;
              |         ^^^^^^^
            """);
        assertThat(shell.run("check").out()).contains("\u001B[1;31merror[unresolved-import]\u001B[0m");
        assertThat(shell.variable("NO_COLOR", "1").run("check").out()).doesNotContain("\u001B");
        assertThat(shell.run("check", "--color=always").out()).contains("\u001B[");
    }

    @Test
    void endsQuietlyWhenTheReaderIsGone() {
        shell.with(SHOP);

        assertThat(shell.run(failing("Broken pipe"), new PrintStream(OutputStream.nullOutputStream()), "check"))
                .isEqualTo(ExitStatus.FOUND);
        assertThat(shell.run(
                        failing("No space left on device"), new PrintStream(OutputStream.nullOutputStream()), "check"))
                .isEqualTo(ExitStatus.FAILURE);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private static List<JsonObject> diagnostics(Outcome outcome) {
        return outcome.json().getAsJsonArray("diagnostics").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static List<JsonObject> errors(Outcome outcome) {
        return diagnostics(outcome).stream()
                .filter(diagnostic -> diagnostic.get("severity").getAsString().equals("error"))
                .toList();
    }
}
