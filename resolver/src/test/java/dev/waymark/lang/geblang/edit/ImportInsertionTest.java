package dev.waymark.lang.geblang.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.waymark.lang.geblang.Geblang;
import dev.waymark.language.NewImport;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a new import goes. */
class ImportInsertionTest {

    @Test
    void belowTheModuleLine() {
        check(NewImport.module("io"), """
            # Licence.
            module app.users;

            export func f(): int { return 1; }
            """, """
            # Licence.
            module app.users;

            import io;

            export func f(): int { return 1; }
            """);
    }

    @Test
    void aboveTheFirstStatementAndBelowTheLicence() {
        check(NewImport.module("io"), """
            # Licence.

            io.println("x");
            """, """
            # Licence.

            import io;

            io.println("x");
            """);
        check(NewImport.module("io"), "", "import io;\n");
    }

    @Test
    void sortedIntoASortedBlock() {
        check(NewImport.module("io"), """
            import crypt;
            import web.http as http;
            """, """
            import crypt;
            import io;
            import web.http as http;
            """);
        check(NewImport.module("a"), "import b;\n", "import a;\nimport b;\n");
        check(NewImport.module("z"), "import b;\n", "import b;\nimport z;\n");
    }

    @Test
    void atTheEndOfABlockInAnotherOrder() {
        check(NewImport.module("c"), "import b;\nimport a;\n", "import b;\nimport a;\nimport c;\n");
    }

    @Test
    void dottedModulesUnderTheirLastPart() {
        check(NewImport.module("web.router"), "import io;\n", "import io;\nimport web.router as router;\n");
        check(new NewImport("web.router", Optional.empty(), Optional.of("r")), "", "import web.router as r;\n");
    }

    @Test
    void namesJoinThoseOfTheirModule() {
        check(
                new NewImport("crypt", Optional.of("verify"), Optional.empty()),
                "from crypt import hash as h;\n",
                "from crypt import hash as h, verify;\n");
        check(
                new NewImport("crypt", Optional.of("verify"), Optional.of("v")),
                "import crypt;\n",
                "import crypt;\nfrom crypt import verify as v;\n");
    }

    @Test
    void whatIsThereIsNotAddedAgain() {
        check(NewImport.module("io"), "import io;\n", "import io;\n");
        check(NewImport.module("web.router"), "import web.router;\n", "import web.router;\n");
        check(
                new NewImport("crypt", Optional.of("hash"), Optional.empty()),
                "from crypt import hash;\n",
                "from crypt import hash;\n");
    }

    @Test
    void lineEndsOfTheFile() {
        check(NewImport.module("io"), "import a;\r\n", "import a;\r\nimport io;\r\n");
    }

    private static void check(NewImport wanted, String before, String after) {
        SourceText text = SourceText.of(before);
        SourceFile file =
                new SourceFile("/ws/m.gb", () -> text, Geblang.INSTANCE.outline("/ws/m.gb", text), ImmutableMap.of());
        assertThat(text.edited(Geblang.INSTANCE.addImport(file, wanted)).toString())
                .isEqualTo(after);
    }
}
