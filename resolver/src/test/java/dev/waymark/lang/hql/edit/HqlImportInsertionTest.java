package dev.waymark.lang.hql.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.waymark.lang.hql.Hql;
import dev.waymark.language.NewImport;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.SourceText;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a new import goes; {@code |} stands for a line end. */
class HqlImportInsertionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', nullValues = "-", textBlock = """
        b ~ - ~ (import [a] from "./l.hql")               ~ (import [a, b] from "./l.hql")
        b ~ - ~ (import [a, c] from "./l.hql")            ~ (import [a, c, b] from "./l.hql")
        b ~ - ~ (import [a c] from "./l.hql")             ~ (import [a c b] from "./l.hql")
        b ~ - ~ (import [a, c,] from "./l.hql")           ~ (import [a, c, b,] from "./l.hql")
        b ~ - ~ (import [a|  c as d] from "./l.hql")      ~ (import [a|  c as d|  b] from "./l.hql")
        b ~ x ~ (import [a] from "./l.hql")               ~ (import [a, b as x] from "./l.hql")
        a ~ - ~ (import [a] from "./l.hql")               ~ (import [a] from "./l.hql")
        a ~ - ~ (import [a as x] from "./l.hql")          ~ (import [a as x, a] from "./l.hql")
        b ~ - ~ (import m from "./l.hql")                 ~ (import m from "./l.hql")|(import [b] from "./l.hql")
        b ~ - ~ (import [a] from "./k.hql")|(print 1)     ~ (import [a] from "./k.hql")|(import [b] from "./l.hql")|(print 1)
        b ~ - ~ (import [a] from "./k.hql") // k|(f)      ~ (import [a] from "./k.hql") // k|(import [b] from "./l.hql")|(f)
        b ~ - ~ (import [a] from "./k.hql") (f)           ~ (import [a] from "./k.hql")|(import [b] from "./l.hql") (f)
        b ~ - ~ (print b)                                 ~ (import [b] from "./l.hql")||(print b)
        b ~ - ~ // Words.|(print b)                       ~ // Words.|(import [b] from "./l.hql")||(print b)
        b ~ - ~ '(import [a] from "./l.hql")              ~ (import [b] from "./l.hql")||'(import [a] from "./l.hql")
        - ~ - ~ (print l.b)                               ~ (import l from "./l.hql")||(print l.b)
        - ~ x ~ (print x.b)                               ~ (import x from "./l.hql")||(print x.b)
        - ~ - ~ (import l from "./l.hql")                 ~ (import l from "./l.hql")
        """)
    void adds(String name, String alias, String source, String expected) {
        NewImport wanted = new NewImport("./l.hql", Optional.ofNullable(name), Optional.ofNullable(alias));
        SourceText text = SourceText.of(source.replace("|", "\n"));
        SourceFile file =
                new SourceFile("/ws/m.hql", () -> text, Hql.INSTANCE.outline("/ws/m.hql", text), ImmutableMap.of());
        assertThat(text.edited(Hql.INSTANCE.addImport(file, wanted)).toString()).isEqualTo(expected.replace("|", "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "./lib.hql, lib",
        "../a/my lib.js, my-lib",
        "./sub/mod.hql, sub",
        "@hlvm/string, string",
        "npm:chalk@5, chalk",
        "jsr:@std/assert@1, assert",
        "https://example.com/m/index.ts, m",
        "./2x.hql, x",
        "./1.hql, module"
    })
    void namesAModuleByItsPath(String request, String expected) {
        assertThat(Hql.INSTANCE.binding(request)).isEqualTo(expected);
    }
}
