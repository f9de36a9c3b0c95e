package dev.waymark.lang.hql.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.hql.scan.Marks.Fact;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportsTest {

    @Test
    void everyFormIsRead() {
        check("""
               (import [a b] from "./x.hql")
            // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ./x.hql [a b]
               (import [a, b as c, d,] from "./x.hql")
            // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ./x.hql [a b=c d]
               (import m from "@hlvm/string")
            // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ @hlvm/string = m
               (import "./setup.js")
            // ^^^^^^^^^^^^^^^^^^^^^ ./setup.js
               (import (a b) from "npm:x@1")
            // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ npm:x@1 [a b]
               (import [default as d] from `https://x.dev/y.ts`)
            // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ https://x.dev/y.ts [default=d]
               (import [my-f ok? as] from "./x.hql" more)
            // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ./x.hql [my-f ok? as]
               (import [a 3 "b" [c] nil d] from "./x.hql")
            // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ./x.hql [a d]
            """);
    }

    @Test
    void blanksAndCommentsMayStandAnywhere() {
        Import wanted = imports("""
            (import [ // one
              a /* c */ as b,
              ;; two
            ]
              from
              "./x.hql")
            """).getFirst();
        assertThat(label(wanted)).isEqualTo("./x.hql [a=b]");
    }

    @Test
    void onlyTheTopLevelImports() {
        List<Import> imports = imports("""
            (import [a] from "./a.hql")
            (if a (import [b] from "./b.hql"))
            (fn f [] (do (import "./c.hql")))
            '(import [d] from "./d.hql")
            `(import [e] from "./e.hql")
            (quote (import [e] from "./e.hql"))
            (comment (import [f] from "./f.hql"))
            // (import [g] from "./g.hql")
            /* (import [h] from "./h.hql") */
            "(import [i] from \\"./i.hql\\")"
            (macro m [] `(import [j] from "./j.hql"))
            """);
        assertThat(imports.stream().map(wanted -> wanted.request() + " " + wanted.placement()))
                .containsExactly(
                        "./a.hql " + Placement.TOP_LEVEL, "./b.hql " + Placement.NESTED, "./c.hql " + Placement.NESTED);
    }

    @ParameterizedTest
    @CsvSource({
        "./lib/x.hql,              . | lib | x.hql",
        "x.hql,                    x.hql",
        "../x.hql,                 .. | x.hql",
        "/abs/x.hql,               ' | abs | x.hql'",
        "@hlvm/string,             @hlvm | string",
        "npm:@scope/chalk@5/sub,   npm:@scope/chalk@5/sub",
        "file:///a/x.hql,          file:///a/x.hql",
        "node:fs,                  node:fs",
    })
    void pathsHaveTheirParts(String path, String parts) {
        Import wanted = imports("(import \"" + path + "\")").getFirst();
        assertThat(wanted.segments().stream().map(Name::text).collect(Collectors.joining(" | ")))
                .isEqualTo(parts);
        assertThat(String.join("/", wanted.segments().stream().map(Name::text).toList()))
                .isEqualTo(wanted.request());
    }

    @ParameterizedTest
    @CsvSource({
        "./l\\u0069b.hql, ./lib.hql",
        "./\\x6cib.hql, ./lib.hql",
        "./\\u{6c}ib.hql, ./lib.hql",
        "./\\lib.hql, ./lib.hql",
        "./\\uZZ.hql, ./uZZ.hql",
        "./\\u{110000}.hql, ./u{110000}.hql",
    })
    void escapesAreUndone(String written, String path) {
        assertThat(imports("(import \"" + written + "\")").getFirst().request()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(import)",
                "(import foo)",
                "(import [foo])",
                "(import [foo] lib)",
                "(import [foo] from lib)",
                "(import [foo] from 12)",
                "(import [foo] from `./${x}.hql`)",
                "(import [foo] from)",
            })
    void withoutAPathNothingIsAskedFor(String code) {
        Import wanted = imports(code).getFirst();
        assertThat(wanted.request()).isEmpty();
        assertThat(wanted.segments()).isEmpty();
    }

    @Test
    void halfAnImportIsReadAsFarAsItGoes() {
        assertThat(imports("(import [a, b").stream().map(ImportsTest::label)).containsExactly(" [a b]");
        assertThat(imports("(import [a] fro \"./x.hql\")").stream().map(ImportsTest::label))
                .containsExactly("./x.hql [a]");
        assertThat(imports("(import [a] \"./x.hql\")").stream().map(ImportsTest::label))
                .containsExactly("./x.hql [a]");
        assertThat(imports("(import m \"./x.hql\")").stream().map(ImportsTest::label))
                .containsExactly("./x.hql = m");
    }

    private static void check(String table) {
        Marks.check(table, ImportsTest::facts);
    }

    private static List<Import> imports(String code) {
        return HqlScanner.scan(SourceText.of(code)).imports();
    }

    private static List<Fact> facts(Outline outline) {
        return outline.imports().stream()
                .map(wanted -> new Fact(wanted.statement(), label(wanted)))
                .toList();
    }

    private static String label(Import wanted) {
        String names = wanted.names().stream()
                .map(name -> name.name().text()
                        + name.alias().map(alias -> "=" + alias.text()).orElse(""))
                .collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT,
                "%s%s%s",
                wanted.request(),
                wanted.binding().map(name -> " = " + name.text()).orElse(""),
                wanted.names().isEmpty() ? "" : " [" + names + "]");
    }
}
