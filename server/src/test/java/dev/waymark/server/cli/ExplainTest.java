package dev.waymark.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.HelpPage;
import dev.waymark.server.cli.Shell.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder).with("""
            --- shop/geblang.yaml
            name: shop
            source: src
            --- shop/src/app/users.gb
            module app.users;
            export func find(): string { return "ada"; }
            --- shop/src/main.gb
            import app.users;
            from app.users import find as seek;
            import io; import app.user as lost;

            func main(): void {
                io.println("é𝄞" + users.find() + seek());
                lost.f();
                let plain = 1;
            }
            """);
    }

    @ParameterizedTest
    @CsvSource({
        "1, app.users, file, shop/src/app/users.gb",
        "1:3, app.users, file, shop/src/app/users.gb",
        "2, app.users, file, shop/src/app/users.gb",
        "3, io, builtin,",
        "3:15, app.user, unresolved,",
        "6, io, builtin,",
        "6:24, app.users, file, shop/src/app/users.gb",
        "6:39, app.users, file, shop/src/app/users.gb",
        "7:6, app.user, unresolved,",
    })
    void findsTheImportOfAPlace(String place, String request, String resolution, String target) {
        Outcome outcome = shell.run("explain", "shop/src/main.gb:" + place, "--format", "json");

        assertThat(outcome).returns(ExitStatus.CLEAN, Outcome::status).returns("", Outcome::err);
        JsonObject explanation = outcome.json();
        assertThat(explanation.keySet()).containsExactly("import", "resolution", "targets", "trace");
        assertThat(explanation.get("import").getAsString()).isEqualTo(request);
        assertThat(explanation.get("resolution").getAsString()).isEqualTo(resolution);
        assertThat(explanation.getAsJsonArray("targets").asList().stream().map(JsonElement::getAsString))
                .isEqualTo(target == null ? java.util.List.of() : java.util.List.of(target));
        for (JsonElement step : explanation.getAsJsonArray("trace")) {
            assertThat(step.getAsJsonObject().keySet()).containsExactly("question", "path", "answer");
        }
    }

    @Test
    void tellsThePlacesInOrder() {
        String text = shell.run("explain", "shop/src/main.gb:7").out();

        assertThat(text).startsWith("`app.user` is not found.\n\nAsked, in this order:\n");
        assertThat(text)
                .containsSubsequence(
                        "shop/src/app/user.gb (file or folder, beside the importing file): absent",
                        "shop/src/app/user/init.gb (file or folder, beside the importing file): absent");
    }

    @Test
    void hasNothingToTellElsewhere() {
        Outcome outcome = shell.run("explain", "shop/src/main.gb:8");

        assertThat(outcome).returns(ExitStatus.FOUND, Outcome::status).returns("", Outcome::out);
        assertThat(outcome.err()).isEqualTo("waymark: no import and no imported name stands at shop/src/main.gb:8.\n");
        assertThat(shell.run("explain", "shop/src/main.gb:99999:5").status()).isEqualTo(ExitStatus.FOUND);
    }

    @Test
    void printsThePageOfACode() {
        assertThat(shell.run("explain", "unused-import"))
                .returns(ExitStatus.CLEAN, Outcome::status)
                .returns(HelpPage.of(Code.UNUSED_IMPORT).text(), Outcome::out);
    }
}
