package dev.waymark.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.cli.Shell.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lsp", "--stdio", "lsp --stdio"})
    void servesAnEditor(String line) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");

        assertThat(shell.typing("Content").run(arguments)).isEqualTo(new Outcome(ExitStatus.CLEAN, "Content", ""));
    }

    @Test
    void printsHelpOnATerminal() {
        assertThat(shell.onTerminal().run())
                .returns(ExitStatus.CLEAN, Outcome::status)
                .isEqualTo(shell.run("--help"))
                .extracting(Outcome::out)
                .asString()
                .contains("check", "explain", "languages", "lsp", "--version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "explain", "languages", "lsp"})
    void explainsEveryCommand(String command) {
        assertThat(shell.run(command, "--help"))
                .isEqualTo(shell.run("help", command))
                .extracting(Outcome::out)
                .asString()
                .startsWith("usage: waymark " + command);
    }

    @Test
    void tellsItsVersion() {
        assertThat(shell.run("--version").out()).matches("waymark \\d+\\.\\d+\\.\\d+\\S* \\(Java 2\\d\\S*\\)\n");
    }

    @Test
    void listsLanguagesWithTheirEditions() {
        shell.write("waymark.toml", "geblang.edition = \"documented\"\n");

        assertThat(shell.run("languages").out()).containsPattern("geblang +documented +\\*\\.gb geblang\\.yaml");
        assertThat(shell.run("languages", "--config", "geblang.enable=false").out())
                .containsPattern("geblang +disabled");
    }
}
