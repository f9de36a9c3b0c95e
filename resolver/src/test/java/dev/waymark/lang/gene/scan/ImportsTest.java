package dev.waymark.lang.gene.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.scan.Marks.Fact;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Name;
import dev.waymark.text.SourceText;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every import form, as {@code request = binding [names] wildcard placement}; an alias follows its name behind a colon. */
class ImportsTest {

    @Test
    void classicTakesNamesFromModules() {
        classic("""
              (import a b from "m")
            # ^^^^^^^^^^^^^^^^^^^^^ m [a b]
              (import from "m" a b)
            # ^^^^^^^^^^^^^^^^^^^^^ m [a b]
              (import a:x from "./m")
            # ^^^^^^^^^^^^^^^^^^^^^^^ ./m [a:x]
              (import n/f, n/g:h from "../k/m")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ../k/m [n/f:f n/g:h]
              (import n/[a b:c] n/k/[f] from "m")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ m [n/a:a n/b:c n/k/f:f]
              (import * from "m")
            # ^^^^^^^^^^^^^^^^^^^ m [] *
              (import n/* from "m")
            # ^^^^^^^^^^^^^^^^^^^^^ m [] n/*
              (import from "m")
            # ^^^^^^^^^^^^^^^^^ m []
              (import a from "k" from "m")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ m [a]
              (import f: from "/m")
            # ^^^^^^^^^^^^^^^^^^^^^ /m [f:]
            """);
    }

    @Test
    void classicNamesPackages() {
        classic("""
              (import f from "index" of "x/lib")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ index ^pkg x/lib [f]
              (import ^pkg "x/lib" f from "index")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ index ^pkg x/lib [f]
              (import f from "index" ^pkg x/lib ^path "../lib")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ index ^pkg x/lib ^path ../lib [f]
              (import f from "index" ^pkg "x/a" of "x/b")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ index ^pkg x/b [f]
              (import f from "lib/f.so" ^native true)
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lib/f.so ^native [f]
              (import f from "lib/f.so" ^^native)
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lib/f.so ^native [f]
              (import f from "f" ^native false)
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ f [f]
            """);
    }

    @Test
    void classicTakesMembersOfNamespaces() {
        classic("""
              (import gene/json/parse)
            # ^^^^^^^^^^^^^^^^^^^^^^^^ gene/json/ [parse]
              (import genex/http)
            # ^^^^^^^^^^^^^^^^^^^ genex/ [http]
              (import global/println:say)
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^ global/ [println:say]
              (import gene/json/[parse stringify:s])
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ gene/json/ [parse stringify:s]
              (import genex/http/*)
            # ^^^^^^^^^^^^^^^^^^^^^ genex/http/ [] *
              (import gene/json/parse gene/os/exec zz)
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ gene/json/ [parse]
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ gene/os/ [exec]
              (import a from "gene/x")
            # ^^^^^^^^^^^^^^^^^^^^^^^^ gene/x [a]
            """);
    }

    @Test
    void classicImportsAtItsTopLevel() {
        classic("""
              (if c (import a from "m"))
            #       ^^^^^^^^^^^^^^^^^^^ m [a] nested
              (ns n (import a from "m"))
            #       ^^^^^^^^^^^^^^^^^^^ m [a] nested
              (class C (import a from "m"))
            #          ^^^^^^^^^^^^^^^^^^^ m [a] nested
              (comptime (if c (import a from "m") else (import a from "k")))
            #                 ^^^^^^^^^^^^^^^^^^^ m [a] conditional
            #                                          ^^^^^^^^^^^^^^^^^^^ k [a] conditional
              (comptime (if false (import a from "m") else (import a from "k")))
            #                                              ^^^^^^^^^^^^^^^^^^^ k [a] conditional
              `(import a from "m") # (import a from "m")
              #< (import a from "m") ># "(import a from \\"m\\")"
              #"#{(import a from "m")}"
            #     ^^^^^^^^^^^^^^^^^^^ m [a] nested
            """);
    }

    @Test
    void newTakesSelections() {
        newer("""
              (import [a b] from "./m")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^ ./m [a b]
              (import a from "./m")
            # ^^^^^^^^^^^^^^^^^^^^^ ./m [a]
              (import [a : x, b] from "./m")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ./m [a:x b]
              (import a : x from "./m")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^ ./m [a:x]
              (import * from "./m")
            # ^^^^^^^^^^^^^^^^^^^^^ ./m [] *
              (import * : m from "./m")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^ ./m = m []
              (import ops/* from "./m")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^ ./m [] ops/*
              (import ops/* : o from "./m")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ./m [ops:o]
              (import [*] from "./m")
            # ^^^^^^^^^^^^^^^^^^^^^^^ ./m [*]
              (import [a #_ b] from "." ^pkg "u")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ . ^pkg u [a]
              (import [a] from "https://x.y/m.gene")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ https://x.y/m.gene [a]
              (import_impl P for T from "./m")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ./m []
            """);
    }

    @Test
    void newTakesMembersOfNamespaces() {
        newer("""
              (import gene/json [parse])
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^ gene/json/ [parse]
              (import $json [parse : p])
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^ gene/json/ [parse:p]
              (import $json : j)
            # ^^^^^^^^^^^^^^^^^^ gene/json/ = j []
              (import gene/json parse)
            # ^^^^^^^^^^^^^^^^^^^^^^^^ gene/json/ [parse]
              (ns z (fn q [])) (import z [q])
            #                  ^^^^^^^^^^^^^^ z/ [q]
            """);
    }

    @Test
    void newImportsAlmostAnywhere() {
        newer("""
              (do (import * from "./m"))
            #     ^^^^^^^^^^^^^^^^^^^^^ ./m [] *
              (mod a (import [b] from "./m"))
            #        ^^^^^^^^^^^^^^^^^^^^^^^ ./m [b]
              (ns n (import * from "./m"))
            #       ^^^^^^^^^^^^^^^^^^^^^ ./m [] * scoped
              (fn f [] (import [a] from "./m"))
            #          ^^^^^^^^^^^^^^^^^^^^^^^ ./m [a] scoped
              (if c (import * from "./m"))
            #       ^^^^^^^^^^^^^^^^^^^^^ ./m [] * nested
              (if c (import * : m from "./m"))
            #       ^^^^^^^^^^^^^^^^^^^^^^^^^ ./m = m [] nested
              (if c (import [a] from "./m" ^export true))
            #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ./m [a] nested
              (let q `(import [a] from "./m")) #_ (import [a] from "./m")
              (quote (import [a] from "./m"))
              #< #< ># (import [a] from "./m") >#
            """);
    }

    @Test
    void eachReadsTheOthersForms() {
        classic("""
              (import [a : x] from "m")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^ m [a:x]
            """);
        newer("""
              (import a b:c from "m" of "x")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ m ^pkg x [a b:c]
              (import from "m" n/[a b])
            # ^^^^^^^^^^^^^^^^^^^^^^^^^ m [n/a:a n/b:b]
              (import [a:x "b"] from "m")
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^ m [a:x]
            """);
    }

    @Test
    void partsOfPathsStandInsideTheQuotes() {
        assertThat(segments("(import a from \"../é/b.gene\")")).isEqualTo("..|é|b.gene");
        assertThat(segments("(import a from \"/b\")")).isEqualTo("/b");
        assertThat(segments("(import a from \"\"\"b/c\"\"\")")).isEqualTo("b|c");
        assertThat(segments("(import a from \"b\\\"/c\")")).isEqualTo("b\\\"/c");
        assertThat(segments("(import a from \"https://x/y\")")).isEqualTo("https://x/y");
        assertThat(segments("(import a from \"\")")).isEmpty();
        assertThat(segments("(import gene/json/[parse])")).isEqualTo("gene|json");
    }

    private static String segments(String code) {
        SourceText text = SourceText.of(code);
        return GeneScanner.scan(text, Dialect.CLASSIC).imports().getFirst().segments().stream()
                .map(Name::span)
                .map(text::slice)
                .collect(Collectors.joining("|"));
    }

    private static void classic(String table) {
        check(Dialect.CLASSIC, table);
    }

    private static void newer(String table) {
        check(Dialect.NEW, table);
    }

    private static void check(Dialect dialect, String table) {
        Marks.check(
                dialect,
                table,
                outline -> outline.imports().stream().map(ImportsTest::fact).toList());
    }

    private static Fact fact(Import wanted) {
        String binding = wanted.binding().map(name -> " = " + name.text()).orElse("");
        String names = wanted.names().stream().map(ImportsTest::written).collect(Collectors.joining(" "));
        String wildcard = wanted.wildcard().map(name -> " " + name.text()).orElse("");
        String placement = wanted.placement() == Placement.TOP_LEVEL
                ? ""
                : " " + wanted.placement().name().toLowerCase(Locale.ROOT);
        return new Fact(wanted.statement(), wanted.request() + binding + " [" + names + "]" + wildcard + placement);
    }

    private static String written(ImportedName name) {
        return name.name().text()
                + name.alias().map(alias -> ":" + alias.text()).orElse("");
    }
}
