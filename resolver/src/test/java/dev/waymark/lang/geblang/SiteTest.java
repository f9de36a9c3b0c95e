package dev.waymark.lang.geblang;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.waymark.files.TestTree;
import dev.waymark.language.Site;
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
        import web.ro|uter as r;               ~ module [web.router]
        import web.|                           ~ module [web.]
        from web.ro|                           ~ module [web.ro]
        from crypt import |                    ~ name of crypt []
        from crypt import hash, ve|            ~ name of crypt [ve]
        from web.http import a as b, c|        ~ name of web.http [c]
        import io as o|                        ~ nothing [o]
        from crypt import hash as h|           ~ nothing [h]
        let x = io.|                           ~ member of io []
        let x = io.pri|ntln                    ~ member of io [println]
        let x = io?.pri|                       ~ member of io [pri]
        f(a, m.|)                              ~ member of m []
        let y = a.b.c|                         ~ nothing [c]
        let y = f().c|                         ~ nothing [c]
        let y = pri|                           ~ bare [pri]
        pri|                                   ~ bare [pri]
        let y = 12|                            ~ nothing [12]
        func na|                               ~ nothing [na]
        # import i|                            ~ nothing [i]
        /* import i|                           ~ nothing [i]
        /**/ import i|                         ~ nothing [i]
        /***/ import i|                        ~ module [i]
        let s = 'import i|                     ~ nothing [i]
        let s = '\\'; import i|                ~ module [i]
        let s = "${io.|}"                      ~ member of io []
        let s = "${io.x} import i|             ~ nothing [i]
        let s = "${io.x}"; import i|           ~ module [i]
        let d = {"a": io.|                     ~ member of io []
        if (x) { io.|                          ~ member of io []
        import a; import b|                    ~ module [b]
        été.|                                  ~ member of été []
        """)
    void inSources(String marked, String expected) {
        assertThat(shown("/ws/m.gb", marked)).isEqualTo(expected);
    }

    @Test
    void theNameForAModuleLine() {
        assertThat(shown("/ws/app/src/sub/x.gb", "module |")).isEqualTo("word app.sub.x sub.x []");
        assertThat(shown("/ws/app/src/init.gb", "module a|;")).isEqualTo("word app init [a]");
        assertThat(shown("/ws/lone/x.gb", "module |")).isEqualTo("word lone.x []");
    }

    @Test
    void keysOfManifests() {
        assertThat(shown("/ws/app/geblang.yaml", "na|"))
                .startsWith("word name version source paths")
                .endsWith("[na]");
        assertThat(shown("/ws/app/geblang.yaml", "package:\n  |")).isEqualTo("word name version []");
        assertThat(shown("/ws/app/geblang.yaml", "permissions:\n  ffi:\n    e|"))
                .isEqualTo("word enabled libraries [e]");
        assertThat(shown("/ws/app/geblang.yaml", "dependencies:\n  |")).isEqualTo("nothing []");
        assertThat(shown("/ws/app/geblang.yaml", "dependencies:\n  lib:\n    g|"))
                .isEqualTo("word path git version [g]");
        assertThat(shown("/ws/app/geblang.yaml", "name: a|")).startsWith("nothing");
        assertThat(shown("/ws/app/geblang.yaml", "extensions:\n  |")).startsWith("nothing");
    }

    private static String shown(String path, String marked) {
        SourceText text = SourceText.of(marked.replace("|", ""));
        int offset = SourceText.of(marked.substring(0, marked.indexOf('|'))).length();
        TestTree tree = TestTree.of(Geblang.INSTANCE, """
            --- app/geblang.yaml
            name: app
            source: src
            """);
        SourceFile file = new SourceFile(path, () -> text, Geblang.INSTANCE.outline(path, text), ImmutableMap.of());
        Site site = Geblang.INSTANCE.site(file, offset, tree.lookup());
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
