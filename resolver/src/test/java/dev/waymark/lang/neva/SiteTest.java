package dev.waymark.lang.neva;

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
        import { |                                    ~ module []
        import { fm|                                  ~ module [fm]
        import { @:|                                  ~ module [@:]
        import { @:lib/s|ub                           ~ module [@:lib/sub]
        import { github.com/my-org/b:p|               ~ module [github.com/my-org/b:p]
        import { l @:|                                ~ module [@:]
        import { l @:lib x|                           ~ nothing [x]
        import { fmt, s|                              ~ module [s]
        imports { s|                                  ~ module [s]
        import { fmt } def M|                         ~ nothing [M]
        import { fmt // s|                            ~ nothing [s]
        import|                                       ~ bare [import]
        const x int = ti|                             ~ bare [ti]
        const x int = time.|                          ~ member of time []
        const x time.Dur|ation = 1                    ~ member of time [Duration]
        const nam|                                    ~ nothing [nam]
        const x string = 'time.|                      ~ nothing []
        const x int = 1|                              ~ nothing [1]
        type T|                                       ~ nothing [T]
        type T st|                                    ~ bare [st]
        pub interface I|                              ~ nothing [I]
        def M() () { p fmt.Pr|                        ~ member of fmt [Pr]
        def M() () { p fmt . Pr|                      ~ member of fmt [Pr]
        def M() () { p fmt.A.b|                       ~ nothing [b]
        def M() () { $|                               ~ bare []
        def M() () { $time.s|                         ~ member of time [s]
        def M() () { :sta|                            ~ nothing [sta]
        def M() () { p:re|                            ~ nothing [re]
        def M() () { .fi|                             ~ nothing [fi]
        def M() () { [a.U::T|                         ~ nothing [T]
        # |                                           ~ word extern bind bind_type autoports []
        #ext|                                         ~ word extern bind bind_type autoports [ext]
        """)
    void inSources(String marked, String expected) {
        assertThat(shown("/ws/m.neva", marked)).isEqualTo(expected);
    }

    @Test
    void overSeveralLines() {
        assertThat(shown("/ws/m.neva", "import {\n\tfmt\n\ts|\n}")).isEqualTo("module [s]");
        assertThat(shown("/ws/m.neva", "import\n\n{\n\ts|\n}")).isEqualTo("module [s]");
        assertThat(shown("/ws/m.neva", "import {\n\tfmt\n}\ns|")).isEqualTo("bare [s]");
        assertThat(shown("/ws/m.neva", "const s string = 'import {\n'\ns|")).isEqualTo("bare [s]");
        assertThat(shown("/ws/m.neva", "// it's\nimport {\n\ts|")).isEqualTo("module [s]");
        assertThat(shown("/ws/m.neva", "def M() () {\n\tf fmt.Println\n\t---\n\tx|"))
                .isEqualTo("bare [x]");
    }

    @Test
    void keysOfManifests() {
        assertThat(shown("/ws/neva.yml", "|")).isEqualTo("word neva deps []");
        assertThat(shown("/ws/neva.yml", "neva: 0.41.0\nde|")).isEqualTo("word neva deps [de]");
        assertThat(shown("/ws/neva.yml", "neva: |")).isEqualTo("word 0.41.0 []");
        assertThat(shown("/ws/neva.yml", "deps:\n  a:\n    pa|")).isEqualTo("word path version [pa]");
        assertThat(shown("/ws/neva.yml", "deps:\n  a:\n    path: x\n    |")).isEqualTo("word path version []");
        assertThat(shown("/ws/neva.yml", "other:\n  a:\n    |")).isEqualTo("nothing []");
        assertThat(shown("/ws/neva.yml", "# n|")).isEqualTo("nothing []");
    }

    @Test
    void whatWasDownloaded() {
        assertThat(shown("/ws/neva.yml", "deps:\n  |")).isEqualTo("word github.com/a/b github.com/a/b []");
        assertThat(shown("/ws/neva.yml", "deps:\n  github.com/a/b:\n    version: |"))
                .isEqualTo("word 1.0.0 2.0.0 []");
        assertThat(shown("/ws/neva.yml", "deps:\n  b:\n    path: github.com/a/b\n    version: 1|"))
                .isEqualTo("word 1.0.0 2.0.0 [1]");
        assertThat(shown("/ws/neva.yml", "deps:\n  b:\n    path: g|")).isEqualTo("word github.com/a/b [g]");
    }

    private static String shown(String path, String marked) {
        SourceText text = SourceText.of(marked.replace("|", ""));
        int offset = SourceText.of(marked.substring(0, marked.indexOf('|'))).length();
        TestTree tree = TestTree.of(Neva.INSTANCE, """
            --- /home/neva/deps/github.com/a/b_1.0.0/neva.yml
            --- /home/neva/deps/github.com/a/b_2.0.0/neva.yaml
            --- /home/neva/deps/github.com/a/none_3.0.0/x.neva
            --- /home/neva/deps/odd/neva.yml
            """).withVariable("HOME", "/home");
        SourceFile file = new SourceFile(path, () -> text, Outline.EMPTY, ImmutableMap.of());
        Site site = Neva.INSTANCE.site(file, offset, tree.lookup());
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
