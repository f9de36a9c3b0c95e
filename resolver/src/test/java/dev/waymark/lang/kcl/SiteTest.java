package dev.waymark.lang.kcl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.waymark.files.TestTree;
import dev.waymark.language.Site;
import dev.waymark.outline.Outline;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.SourceText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is being typed at {@code |}. */
class SiteTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        import |                               ~ module []
        import io|                             ~ module [io]
        import a.b|c                           ~ module [a.bc]
        import a.|                             ~ module [a.]
        import .|                              ~ module [.]
        import ..x|                            ~ module [..x]
        import a. b|                           ~ module [b]
        import a.schema.|                      ~ module [a.schema.]
        import a import b|                     ~ module [b]
        import a as |                          ~ nothing []
        import a as x|                         ~ nothing [x]
        import a x|                            ~ bare [x]
        import|                                ~ bare [import]
        a = 1; import b|                       ~ module [b]
        schema Na|                             ~ nothing [Na]
        x = a.|                                ~ member of a []
        x = a.wo|rd                            ~ member of a [word]
        x = a?.w|                              ~ member of a [w]
        x = a.b.c|                             ~ nothing [c]
        x = f(a.|)                             ~ member of a []
        x = {k = a.|                           ~ member of a []
        x: a.T|                                ~ member of a [T]
        x = 1.|                                ~ nothing []
        x = 12|                                ~ nothing [12]
        x = pri|                               ~ bare [pri]
        # import i|                            ~ nothing [i]
        x = 1 # a.|                            ~ nothing []
        x = 'import i|                         ~ nothing [i]
        x = 'a' + b.|                          ~ member of b []
        x = 'a\\' b.|                          ~ nothing []
        x = '${a.|                             ~ member of a []
        x = '${a.b} c.|                        ~ nothing []
        x = r'${a.|                            ~ nothing []
        größe.|                                ~ member of größe []
        """)
    void inSources(String marked, String expected) {
        assertThat(shown("/ws/m.k", marked)).isEqualTo(expected);
    }

    @Test
    void overSeveralLines() {
        assertThat(shown("/ws/m.k", "x = \"\"\"a\nimport b|")).isEqualTo("nothing [b]");
        assertThat(shown("/ws/m.k", "x = \"\"\"a\n\"\"\"\nimport b|")).isEqualTo("module [b]");
        assertThat(shown("/ws/m.k", "x = 'open\nimport b|")).isEqualTo("module [b]");
        assertThat(shown("/ws/m.k", "import a.\\\n  b|")).isEqualTo("module [b]");
        assertThat(shown("/ws/m.k", "import a # c\nx|")).isEqualTo("bare [x]");
    }

    @Test
    void keysOfManifests() {
        assertThat(shown("/ws/kcl.mod", "[|")).isEqualTo("word package dependencies profile []");
        assertThat(shown("/ws/kcl.mod", "[package]\nna|"))
                .isEqualTo("word name edition version description include exclude [na]");
        assertThat(shown("/ws/kcl.mod", "[package]\nname = na|")).isEqualTo("nothing [na]");
        assertThat(shown("/ws/kcl.mod", "[package]\nname = \"|")).isEqualTo("nothing []");
        assertThat(shown("/ws/kcl.mod", "[dependencies]\n|")).isEqualTo("nothing []");
        assertThat(shown("/ws/kcl.mod", "[dependencies]\na = { |")).startsWith("word oci git path");
        assertThat(shown("/ws/kcl.mod", "[dependencies]\na = { git = \"x\", t|"))
                .endsWith("[t]")
                .startsWith("word");
        assertThat(shown("/ws/kcl.mod", "[dependencies.a]\n|")).startsWith("word oci git path");
        assertThat(shown("/ws/kcl.mod", "|")).isEqualTo("nothing []");
        assertThat(shown("/ws/kcl.yaml", "k|")).isEqualTo("word kcl_cli_configs kcl_options [k]");
        assertThat(shown("/ws/kcl.yaml", "kcl_cli_configs:\n  |")).startsWith("word file files output");
        assertThat(shown("/ws/kcl.yaml", "kcl_options:\n  |")).isEqualTo("nothing []");
        assertThat(shown("/ws/kcl.work", "w|")).isEqualTo("word workspace [w]");
        assertThat(shown("/ws/kcl.work", "workspace a|")).isEqualTo("nothing [a]");
        assertThat(shown("/ws/kcl.mod.lock", "a|")).isEqualTo("nothing [a]");
    }

    private static String shown(String path, String marked) {
        SourceText text = SourceText.of(marked.replace("|", ""));
        int offset = SourceText.of(marked.substring(0, marked.indexOf('|'))).length();
        TestTree tree = TestTree.of(Kcl.INSTANCE, "");
        SourceFile file = new SourceFile(path, () -> text, Outline.EMPTY, ImmutableMap.of());
        Site site = Kcl.INSTANCE.site(file, offset, tree.lookup());
        return shown(site) + " [" + text.slice(site.replaced()) + "]";
    }

    private static String shown(Site site) {
        return switch (site) {
            case Site.ModulePath _ -> "module";
            case Site.ImportedName name -> "name of " + name.wanted().request();
            case Site.Member member -> "member of " + member.qualifier();
            case Site.Bare _ -> "bare";
            case Site.Word word ->
                "word " + word.choices().stream().map(Site.Choice::label).collect(Collectors.joining(" "));
            case Site.Nothing _ -> "nothing";
        };
    }
}
