package dev.waymark.lang.kcl.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.waymark.lang.kcl.Kcl;
import dev.waymark.language.NewImport;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a new import goes. */
class ImportInsertionTest {

    @Test
    void intoASortedBlock() {
        assertThat(with("b", "import a\nimport c\nx = 1\n")).isEqualTo("import a\nimport b\nimport c\nx = 1\n");
        assertThat(with("d", "import a\nimport c\nx = 1\n")).isEqualTo("import a\nimport c\nimport d\nx = 1\n");
        assertThat(with("a", "# note\nimport c\n")).isEqualTo("# note\nimport a\nimport c\n");
    }

    @Test
    void behindABlockInAnotherOrder() {
        assertThat(with("b", "import c\nimport a\n")).isEqualTo("import c\nimport a\nimport b\n");
        assertThat(with("b", "import c\nimport a")).isEqualTo("import c\nimport a\nimport b");
    }

    @Test
    void withoutABlock() {
        assertThat(with("a", "x = 1\n")).isEqualTo("import a\n\nx = 1\n");
        assertThat(with("a", "# licence\n\nx = 1\n")).isEqualTo("# licence\n\nimport a\n\nx = 1\n");
        assertThat(with("a", "")).isEqualTo("import a\n");
        assertThat(with("a", "# only\n")).isEqualTo("# only\nimport a\n");
    }

    @Test
    void belowTheDocstring() {
        assertThat(with("a", "\"\"\"What\nit is\"\"\"\nx = 1\n"))
                .isEqualTo("\"\"\"What\nit is\"\"\"\n\nimport a\n\nx = 1\n");
        assertThat(with("a", "'it'  # so\n\nx = 1\n")).isEqualTo("'it'  # so\n\nimport a\n\nx = 1\n");
        assertThat(with("a", "\"\"\"What\"\"\"")).isEqualTo("\"\"\"What\"\"\"\n\nimport a\n");
        assertThat(with("a", "r'it\\\\' \nx = 1")).isEqualTo("r'it\\\\' \n\nimport a\n\nx = 1");
        assertThat(with("a", "'a' + 'b'\n")).isEqualTo("import a\n\n'a' + 'b'\n");
    }

    @Test
    void linesEndAsTheyDoInTheFile() {
        assertThat(with("b", "import a\r\nx = 1\r\n")).isEqualTo("import a\r\nimport b\r\nx = 1\r\n");
    }

    @Test
    void whatIsThereStays() {
        assertThat(with("a.b", "import a.b\n")).isEqualTo("import a.b\n");
        assertThat(with("a.b", "import a.b as c\n")).isEqualTo("import a.b as c\nimport a.b\n");
    }

    @Test
    void underAnotherName() {
        NewImport aliased = new NewImport("k8s.api.v1", Optional.empty(), Optional.of("core"));
        assertThat(after(aliased, "x = 1\n")).isEqualTo("import k8s.api.v1 as core\n\nx = 1\n");
        NewImport same = new NewImport("k8s.api.v1", Optional.empty(), Optional.of("v1"));
        assertThat(after(same, "x = 1\n")).isEqualTo("import k8s.api.v1\n\nx = 1\n");
        NewImport named = new NewImport("k8s.api.v1", Optional.of("Pod"), Optional.empty());
        assertThat(after(named, "x = 1\n")).isEqualTo("import k8s.api.v1\n\nx = 1\n");
    }

    private static String with(String request, String source) {
        return after(NewImport.module(request), source);
    }

    private static String after(NewImport wanted, String source) {
        SourceText text = SourceText.of(source);
        SourceFile file =
                new SourceFile("/ws/m.k", () -> text, Kcl.INSTANCE.outline("/ws/m.k", text), ImmutableMap.of());
        return text.edited(Kcl.INSTANCE.addImport(file, wanted)).toString();
    }
}
