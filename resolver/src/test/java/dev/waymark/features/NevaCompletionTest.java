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

/** What may be typed in Neva: packages in a block, public entities behind a namespace, and what only an import brings. */
class NevaCompletionTest {

    private static final String MODULE = """
        --- neva.yml
        neva: 0.41.0
        deps:
          short: {path: x.org/dep, version: 1.0.0}
          not-spelt: {path: x.org/dep, version: 1.0.0}
        --- lib/users/users.neva
        pub type User string
        pub def FindUser(id int) (res User) { :id -> :res }
        def secret(id int) (res User) { :id -> :res }
        --- main/other.neva
        const near int = 1
        --- /home/ada/neva/deps/x.org/dep_1.0.0/neva.yml
        neva: 0.41.0
        --- /home/ada/neva/deps/x.org/dep_1.0.0/far/far.neva
        pub const distance int = 1
        """;

    static Stream<Arguments> offered() {
        return Stream.of(
                Arguments.of("import {\n\t‸\n}", "@:lib/users", "builtin"),
                Arguments.of("import { st‸ }", "strings", "@:lib/users"),
                Arguments.of("import { @:‸ }", "@:lib/users", "@:main"),
                Arguments.of("import { @:lib/‸ }", "@:lib/users", "strings"),
                Arguments.of("import { short:‸ }", "short:far", "strings"),
                Arguments.of("import { os/‸ }", "os/dotenv", "strings"),
                Arguments.of("import { u @:‸ }", "@:lib/users", "strings"),
                Arguments.of("import { @:lib/users }\ntype A users.‸", "User", "secret"),
                Arguments.of("import { u @:lib/users }\ntype A u.‸", "FindUser", "near"),
                Arguments.of("import { strings }\ndef P(a any) (b any) {\n\tx strings.To‸\n}", "ToUpper", "Join"),
                Arguments.of("import { short:far }\nconst a int = far.‸", "distance", "near"),
                Arguments.of("const a int = ne‸", "near", "secret"),
                Arguments.of("def P(a any) (b any) {\n\tx Pa‸\n}", "Pass", "Enrich"),
                Arguments.of("def P(a any) (b any) {\n\tx Find‸\n}", "FindUser", "secret"),
                Arguments.of("def P(a any) (b any) {\n\tx ToUp‸\n}", "ToUpper", "Join"));
    }

    @ParameterizedTest
    @MethodSource("offered")
    void offers(String text, String wanted, String unwanted) {
        List<String> labels =
                at(marked(text)).items().stream().map(Suggestion::label).toList();
        assertThat(labels).contains(wanted).doesNotContain(unwanted);
    }

    static Stream<Arguments> inserted() {
        return Stream.of(
                Arguments.of("type A Use‸\n", "User", "import {\n\t@:lib/users\n}\n\ntype A users.User\n"),
                Arguments.of(
                        "import {\n\ttime\n}\ntype A users.Use‸\n",
                        "User",
                        "import {\n\ttime\n\t@:lib/users\n}\ntype A users.User\n"),
                Arguments.of(
                        "import {\n\ttime\n}\nconst a int = dist‸\n",
                        "distance",
                        "import {\n\ttime\n\tshort:far\n}\nconst a int = far.distance\n"),
                Arguments.of(
                        "import {\n\ttime\n}\ndef P(a any) (b any) {\n\tx stri‸\n}\n",
                        "strings",
                        "import {\n\tstrings\n\ttime\n}\ndef P(a any) (b any) {\n\tx strings\n}\n"),
                Arguments.of(
                        "import { time }\ndef P(a any) (b any) {\n\tx ToUp‸\n}\n",
                        "ToUpper",
                        "import {\n\tstrings\n\ttime\n}\ndef P(a any) (b any) {\n\tx strings.ToUpper\n}\n"),
                Arguments.of("import {\n\t@:lib/u‸sers\n}\n", "@:lib/users", "import {\n\t@:lib/users\n}\n"));
    }

    @ParameterizedTest
    @MethodSource("inserted")
    void insertsWithItsImport(String text, String label, String after) {
        Marked marked = marked(text);
        Suggestion suggestion = at(marked).items().stream()
                .filter(item -> item.label().equals(label))
                .findFirst()
                .orElseThrow();
        assertThat(marked.after(ImmutableList.<Edit>builder()
                        .add(suggestion.edit())
                        .addAll(suggestion.additional())
                        .build()))
                .isEqualTo(after);
    }

    @Test
    void isSilentInCommentsStringsAndNames() {
        Stream.of("// import { ‸", "const a string = 'import { ‸'", "def Na‸", "import { fmt // s‸\n}")
                .forEach(text -> assertThat(at(marked(text)).items()).as(text).isEmpty());
    }

    private static Marked marked(String text) {
        return Marked.of("--- main/main.neva\n" + text + (text.endsWith("\n") ? "" : "\n") + MODULE);
    }

    private static Suggestions at(Marked marked) {
        return Completion.at(marked.snapshot(), marked.path(), marked.offset());
    }
}
