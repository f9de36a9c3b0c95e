package dev.waymark.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.waymark.text.Edit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompletionTest {

    private static final String USERS = """
        --- app/users.gb
        module app.users;
        export func findUser() {}
        export class User {}
        func secret() {}
        """;

    static Stream<Arguments> offered() {
        return Stream.of(
                Arguments.of("import ap‸", "app.users", "crypt"),
                Arguments.of("import app.‸", "app.users", "io"),
                Arguments.of("import ma‸", "math", "app.users"),
                Arguments.of("from app.users import ‸", "findUser", "secret"),
                Arguments.of("from app.users import findUser, ‸", "User", "findUser"),
                Arguments.of("import app.users as u;\nu.‸", "findUser", "secret"),
                Arguments.of("import app.users as u;\nlet x = \"${u.f‸}\";", "findUser", "secret"),
                Arguments.of("import math;\nlet x = math.sq‸;", "sqrt", "findUser"),
                Arguments.of("func local() {}\nlo‸", "local", "secret"),
                Arguments.of("findU‸", "findUser", "secret"),
                Arguments.of("mat‸", "math", "sqrt"));
    }

    @ParameterizedTest
    @MethodSource("offered")
    void offers(String text, String wanted, String unwanted) {
        Marked marked = Marked.of("--- main.gb\n" + text + "\n" + USERS);
        List<String> labels = at(marked).items().stream().map(Suggestion::label).toList();
        assertThat(labels).contains(wanted).doesNotContain(unwanted);
    }

    @ParameterizedTest
    @MethodSource("silent")
    void isSilentInCommentsAndStrings(String text) {
        assertThat(at(Marked.of("--- main.gb\n" + text + "\n" + USERS)).items()).isEmpty();
    }

    static Stream<String> silent() {
        return Stream.of("# import ‸", "/* app.‸ */", "let x = \"import ‸\";", "let x = 'app.‸';", "let x = 12‸;");
    }

    static Stream<Arguments> inserted() {
        return Stream.of(
                Arguments.of("findU‸", "findUser", "from app.users import findUser;\n\nfindUser\n"),
                Arguments.of("import io;\nio.println(mat‸);", "math", "import io;\nimport math;\nio.println(math);\n"),
                Arguments.of("import app.us‸;", "app.users", "import app.users;\n"),
                Arguments.of(
                        "from app.users import User;\nfindU‸;",
                        "findUser",
                        "from app.users import User, findUser;\nfindUser;\n"));
    }

    @ParameterizedTest
    @MethodSource("inserted")
    void inserts(String text, String label, String expected) {
        Marked marked = Marked.of("--- main.gb\n" + text + "\n" + USERS);
        Suggestion chosen = at(marked).items().stream()
                .filter(suggestion -> suggestion.label().equals(label))
                .findFirst()
                .orElseThrow();
        assertThat(marked.after(ImmutableList.<Edit>builder()
                        .add(chosen.edit())
                        .addAll(chosen.additional())
                        .build()))
                .isEqualTo(expected);
    }

    @Test
    void isCappedAndSaysSo() {
        StringBuilder layout = new StringBuilder("--- main.gb\nimport m‸\n");
        for (int i = 0; i < 300; i++) {
            layout.append("--- many").append(i).append(".gb\n\n");
        }
        Suggestions suggestions = at(Marked.of(layout.toString()));
        assertThat(suggestions.items()).hasSize(200);
        assertThat(suggestions.isIncomplete()).isTrue();
    }

    private static Suggestions at(Marked marked) {
        return Completion.at(marked.snapshot(), marked.path(), marked.offset());
    }
}
