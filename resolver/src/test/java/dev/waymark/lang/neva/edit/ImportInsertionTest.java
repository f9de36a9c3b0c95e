package dev.waymark.lang.neva.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.waymark.lang.neva.Neva;
import dev.waymark.language.NewImport;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a new import goes. */
class ImportInsertionTest {

    private static final String BODY = "def Main(start any) (stop any) { :start -> :stop }\n";

    @Test
    void byNameWithinItsGroup() {
        String block = block("fmt", "strings", "github.com/a/b:c", "@:lib");
        assertThat(with("io", block)).isEqualTo(block("fmt", "io", "strings", "github.com/a/b:c", "@:lib"));
        assertThat(with("bytes", block)).isEqualTo(block("bytes", "fmt", "strings", "github.com/a/b:c", "@:lib"));
        assertThat(with("time", "import {\n\tfmt\n\tstrings\n\n\tgithub.com/a/b:c\n\t@:lib\n}\n"))
                .isEqualTo("import {\n\tfmt\n\tstrings\n\ttime\n\n\tgithub.com/a/b:c\n\t@:lib\n}\n");
        assertThat(with("github.com/a/a:c", block))
                .isEqualTo(block("fmt", "strings", "github.com/a/a:c", "github.com/a/b:c", "@:lib"));
        assertThat(with("@:a", block)).isEqualTo(block("fmt", "strings", "github.com/a/b:c", "@:a", "@:lib"));
        assertThat(with("@:z", block)).isEqualTo(block("fmt", "strings", "github.com/a/b:c", "@:lib", "@:z"));
    }

    @Test
    void aNewGroupGetsAGapWhereGroupsAreLarge() {
        assertThat(with("@:lib", block("fmt", "io"))).isEqualTo(block("fmt", "io", "@:lib"));
        assertThat(with("@:lib", block("fmt", "io", "time"))).isEqualTo(block("fmt", "io", "time", "", "@:lib"));
        assertThat(with("fmt", block("@:a", "@:b", "@:c"))).isEqualTo(block("fmt", "", "@:a", "@:b", "@:c"));
        assertThat(with("x:y", "import {\n\tfmt\n\tio\n\ttime\n\n\t@:lib\n}\n"))
                .isEqualTo("import {\n\tfmt\n\tio\n\ttime\n\n\tx:y\n\n\t@:lib\n}\n");
    }

    @Test
    void anotherOrderIsNotDisturbed() {
        assertThat(with("io", block("time", "fmt"))).isEqualTo(block("time", "fmt", "io"));
    }

    @Test
    void commentsStayWhereTheyAre() {
        assertThat(with("io", "import { // ours\n\t// printing\n\tfmt // here\n\t// text\n\tstrings\n\t// end\n}\n"))
                .isEqualTo("import { // ours\n\t// printing\n\tfmt // here\n\tio\n\t// text\n\tstrings\n\t// end\n}\n");
        assertThat(with("bytes", "import {\n\t// printing\n\tfmt\n}\n"))
                .isEqualTo("import {\n\tbytes\n\t// printing\n\tfmt\n}\n");
    }

    @Test
    void aBlockOnOneLineGetsLines() {
        assertThat(with("io", "import { fmt }\n")).isEqualTo(block("fmt", "io"));
        assertThat(with("fmt", "import {}\n")).isEqualTo(block("fmt"));
        assertThat(with("fmt", "import { l @:lib, time }\n")).isEqualTo(block("fmt", "time", "l @:lib"));
        assertThat(with("fmt", "import { strings }\n")).isEqualTo(block("fmt", "strings"));
    }

    @Test
    void anEmptyBlockIsFilled() {
        assertThat(with("fmt", "import {\n}\n")).isEqualTo(block("fmt"));
        assertThat(with("fmt", "import {\n\t// none yet\n}\n")).isEqualTo("import {\n\t// none yet\n\tfmt\n}\n");
    }

    @Test
    void withoutABlock() {
        assertThat(with("fmt", BODY)).isEqualTo(block("fmt") + "\n" + BODY);
        assertThat(with("fmt", "")).isEqualTo(block("fmt"));
        assertThat(with("fmt", "// only")).isEqualTo("// only\n" + block("fmt"));
        assertThat(with("fmt", "// licence\n\n" + BODY)).isEqualTo("// licence\n\n" + block("fmt") + "\n" + BODY);
        assertThat(with("fmt", "// licence\n\n// Main greets.\n" + BODY))
                .isEqualTo("// licence\n\n" + block("fmt") + "\n// Main greets.\n" + BODY);
        assertThat(with("fmt", "#extern(x)\n" + BODY)).isEqualTo(block("fmt") + "\n#extern(x)\n" + BODY);
    }

    @Test
    void aBlockBelowDeclarationsIsStillTheOne() {
        assertThat(with("io", BODY + block("fmt"))).isEqualTo(BODY + block("fmt", "io"));
    }

    @Test
    void whatOnlyLooksLikeABlockIsNone() {
        assertThat(with("fmt", "const s string = 'import {\n}'\n"))
                .isEqualTo(block("fmt") + "\nconst s string = 'import {\n}'\n");
        assertThat(with("fmt", "// import {\n// }\n" + BODY)).isEqualTo(block("fmt") + "\n// import {\n// }\n" + BODY);
    }

    @Test
    void linesEndAsTheyDoInTheFile() {
        assertThat(with("io", "import {\r\n\tfmt\r\n}\r\n")).isEqualTo("import {\r\n\tfmt\r\n\tio\r\n}\r\n");
        assertThat(with("io", "import { fmt }\r\n")).isEqualTo("import {\r\n\tfmt\r\n\tio\r\n}\r\n");
    }

    @Test
    void whatIsThereStays() {
        assertThat(with("fmt", block("fmt"))).isEqualTo(block("fmt"));
        assertThat(with("@:lib", block("@/lib"))).isEqualTo(block("@/lib"));
        assertThat(with("fmt", block("f fmt"))).isEqualTo(block("f fmt", "fmt"));
    }

    @Test
    void underAnotherName() {
        NewImport aliased = new NewImport("os/dotenv", Optional.empty(), Optional.of("env"));
        assertThat(after(aliased, BODY)).isEqualTo(block("env os/dotenv") + "\n" + BODY);
        NewImport same = new NewImport("os/dotenv", Optional.empty(), Optional.of("dotenv"));
        assertThat(after(same, BODY)).isEqualTo(block("os/dotenv") + "\n" + BODY);
    }

    private static String block(String... entries) {
        StringBuilder block = new StringBuilder("import {\n");
        for (String entry : entries) {
            block.append(entry.isEmpty() ? "" : "\t" + entry).append('\n');
        }
        return block.append("}\n").toString();
    }

    private static String with(String request, String source) {
        return after(NewImport.module(request), source);
    }

    private static String after(NewImport wanted, String source) {
        SourceText text = SourceText.of(source);
        SourceFile file =
                new SourceFile("/ws/m.neva", () -> text, Neva.INSTANCE.outline("/ws/m.neva", text), ImmutableMap.of());
        return text.edited(Neva.INSTANCE.addImport(file, wanted)).toString();
    }
}
