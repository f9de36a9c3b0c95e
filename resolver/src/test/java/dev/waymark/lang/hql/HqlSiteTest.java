package dev.waymark.lang.hql;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.waymark.files.TestTree;
import dev.waymark.language.Site;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.SourceText;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is being typed at {@code |}. */
class HqlSiteTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
        (import [a] from "|")                    ~ module []
        (import [a] from "./l|ib.hql")           ~ module [./lib.hql]
        (import m from "./|                      ~ module [./]
        (import "@hl|")                          ~ module [@hl]
        (import [a] from `./|`)                  ~ module [./]
        (import-dynamic "./x|")                  ~ module [./x]
        (print "./x|")                           ~ nothing []
        (import [fo|] from "./lib.hql")          ~ name of ./lib.hql [fo]
        (import [a, |] from "./lib.hql")         ~ name of ./lib.hql []
        (import [a as |] from "./lib.hql")       ~ nothing []
        (import [a as x b|] from "./lib.hql")    ~ name of ./lib.hql [b]
        (import [a|                              ~ nothing [a]
        (import m|)                              ~ nothing [m]
        (import m f|)                            ~ word from [f]
        (import [a] f|)                          ~ word from [f]
        (export [fo|])                           ~ bare [fo]
        (fn na|)                                 ~ nothing [na]
        (fn f [x] (pri|))                        ~ bare [pri]
        (let x y|)                               ~ bare [y]
        (m.na|me 1)                              ~ member of m [name]
        (print m.|)                              ~ member of m []
        (print m.a.b|)                           ~ nothing [m.a.b]
        (m .na|)                                 ~ member of m [na]
        (.na| m)                                 ~ nothing [.na]
        (print 12|)                              ~ nothing [12]
        (print :k|)                              ~ nothing [:k]
        // (import "|")                          ~ nothing []
        /* m.|                                   ~ nothing []
        /* */ m.|                                ~ member of m []
        (print "a \\" b" m.|)                    ~ member of m []
        ; m.|                                    ~ nothing []
        `(a m.|                                  ~ member of m []
        a|                                       ~ bare [a]
        my-na|me                                 ~ bare [my-name]
        """)
    void inSources(String marked, String expected) {
        assertThat(shown("/ws/m.hql", marked)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
        {|}                                  ~ word name version exports []
        {"na|"                               ~ word name version exports [na]
        {"name": "@a/b", |                   ~ word name version exports []
        {"name": |                           ~ nothing []
        {"name": "@|"                        ~ nothing [@]
        {"exports": "./m|"}                  ~ module [./m]
        {"dependencies": {"|                 ~ nothing []
        |                                    ~ nothing []
        """)
    void inManifests(String marked, String expected) {
        assertThat(shown("/ws/hql.json", marked)).isEqualTo(expected);
    }

    private static String shown(String path, String marked) {
        SourceText text = SourceText.of(marked.replace("|", ""));
        int offset = SourceText.of(marked.substring(0, marked.indexOf('|'))).length();
        SourceFile file = new SourceFile(path, () -> text, Hql.INSTANCE.outline(path, text), ImmutableMap.of());
        Site site =
                Hql.INSTANCE.site(file, offset, TestTree.of(Hql.INSTANCE, "").lookup());
        return shown(site) + " [" + text.slice(site.replaced()) + "]";
    }

    private static String shown(Site site) {
        return switch (site) {
            case Site.ModulePath _ -> "module";
            case Site.ImportedName name -> "name of " + name.wanted().request();
            case Site.Member member -> "member of " + member.qualifier();
            case Site.Bare _ -> "bare";
            case Site.Word word ->
                word.choices().stream().map(Site.Choice::label).limit(3).collect(Collectors.joining(" ", "word ", ""));
            case Site.Nothing _ -> "nothing";
        };
    }
}
