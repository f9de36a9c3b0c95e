package dev.waymark.lang.geblang.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.geblang.scan.Marks.Fact;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ImportsTest {

    @Test
    void everyFormIsRead() {
        check("""
              import json;
            # ^^^^^^^^^^^^ json = json
              import web.router as r;
            # ^^^^^^^^^^^^^^^^^^^^^^^ web.router = r
              import web . /* here */ router;
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ web.router = router
              import geblang.math; import app.init; import app.match as m;
            # ^^^^^^^^^^^^^^^^^^^^ geblang.math = math
            #                      ^^^^^^^^^^^^^^^^ app.init = init
            #                                       ^^^^^^^^^^^^^^^^^^^^^^ app.match = m
              from crypt import hash, verify as check;
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ crypt { hash, verify as check }
              from app.not import x; from geblang.functools import pipe;
            # ^^^^^^^^^^^^^^^^^^^^^^ app.not { x }
            #                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ geblang.functools { pipe }
            """);
    }

    @Test
    void theirPlaceIsTold() {
        check("""
              export import a;
            # ^^^^^^^^^^^^^^^^ a = a exported
              if (true) { import b; }
            #             ^^^^^^^^^ b = b nested
              init { from c import d; }
            #        ^^^^^^^^^^^^^^^^ c { d } nested
              let f = func(): void { import e; };
            #                        ^^^^^^^^^ e = e nested
              class C { import g; }
            #           ^^^^^^^^^ g = g nested
            """);
    }

    @Test
    void importsInCommentsAndStringsAreNone() {
        check("""
              # import a;
              /* import b; */ let s = "import c;"; let r = 'import d;';
            """);
        assertThat(scan("let r = '\\'; import real;").imports())
                .extracting(Import::request)
                .containsExactly("real");
        assertThat(scan("/**/ import a; */ import b;").imports())
                .extracting(Import::request)
                .containsExactly("b");
        assertThat(scan("let s = \"a\nimport b;").imports())
                .extracting(Import::request)
                .containsExactly("b");
    }

    @Test
    void whatIsLeftOfADamagedImportCounts() {
        check("""
              import json.
            # ^^^^^^^^^^^^ json = json
              import yaml
            # ^^^^^^^^^^^ yaml = yaml
              import
              import a as
            # ^^^^^^^^^^^ a = a
              from b import
            # ^^^^^^^^^^^^^ b {  }
              from b.c
            # ^^^^^^^^ b.c {  }
              from d import x,
            # ^^^^^^^^^^^^^^^^ d { x }
              from e imp
            # ^^^^^^^^^^ e {  }
              let after = 1;
            """);
        check("""
              import json, yaml as y;
            # ^^^^^^^^^^^^^^^^^^^^^^^ json = json
            # ^^^^^^^^^^^^^^^^^^^^^^^ yaml = y
              from m import (n, o);
            # ^^^^^^^^^^^^^^^^^^^^^ m { n, o }
              import "io"; import .up; import my-lib;
            #                          ^^^^^^^^^^^^^^ my = my
              from p import *; import q as match;
            # ^^^^^^^^^^^^^^^^ p {  }
            #                  ^^^^^^^^^^^^^^^^^^ q = match
            """);
    }

    @Test
    void aHalfTypedImportLeavesTheNextLineAlone() {
        Outline outline = scan("""
            import app.
            io.println("x");
            import
            func main(): void { }
            from web.
            export let a = 1;
            import io
            json.parse(a);
            """);
        assertThat(outline.imports()).extracting(Import::request).containsExactly("app", "web", "io");
        assertThat(outline.declarations())
                .extracting(declaration -> declaration.name().text())
                .containsExactly("main", "a");
        assertThat(outline.references())
                .extracting(reference -> reference.name().text())
                .contains("io", "json");
    }

    @Test
    void keywordsAreNamesInPathsEvenOnALineOfTheirOwn() {
        Outline outline = scan("""
            import
              async;
            import
            return;
            """);
        assertThat(outline.imports()).extracting(Import::request).containsExactly("async");
        assertThat(outline.faults()).hasSize(1);
    }

    @Test
    void noPathIsRelative() {
        Outline outline = scan("""
            from . import f;
            from .lib import f;
            from ..a.b import f;
            import .lib;
            let x = from.x;
            """);
        assertThat(outline.faults())
                .extracting(
                        fault -> fault.message().substring(0, fault.message().indexOf(';')))
                .containsOnly("A module path is never relative")
                .hasSize(4);
    }

    @Test
    void fromIsAnOrdinaryNameEverywhereElse() {
        Outline outline = scan("""
            let from = 1; from = 2; from.x(); f(from: from);
            class M { string from; func M(string from) { this.from = from; } }
            """);
        assertThat(outline.imports()).isEmpty();
        assertThat(outline.faults()).isEmpty();
    }

    @Test
    void segmentsAndBindingsStandWhereTheyAreWritten() {
        SourceText text = SourceText.of("import geblang.json as js;");
        Import wanted = GeblangScanner.scan(text).imports().getFirst();
        assertThat(wanted.segments()).extracting(Name::text).containsExactly("geblang", "json");
        assertThat(text.slice(wanted.path())).isEqualTo("geblang.json");
        assertThat(wanted.binding().map(name -> text.slice(name.span()))).contains("js");
        assertThat(wanted.isAliased()).isTrue();
    }

    @Test
    void theFirstModuleAtTheTopIsTheFiles() {
        assertThat(scan("# c\n;module a . b;module c;").module())
                .hasValueSatisfying(name -> assertThat(name.text()).isEqualTo("a.b"));
        assertThat(scan("import x; module late;").module()).isPresent();
        assertThat(scan("export module a; init { module b; }").module()).isEmpty();
        assertThat(scan("module").module()).isEmpty();
    }

    @Test
    void theBodyStartsBehindComments() {
        assertThat(scan("#!/usr/bin/env geblang\n/* c */ import a;").bodyStart())
                .isEqualTo(31);
        assertThat(scan("\uFEFFimport a;").bodyStart()).isEqualTo(3);
        assertThat(scan("# only\n").bodyStart()).isEqualTo(7);
    }

    private static Outline scan(String code) {
        return GeblangScanner.scan(SourceText.of(code));
    }

    private static void check(String code) {
        Marks.check(
                code,
                outline -> outline.imports().stream().map(ImportsTest::fact).toList());
    }

    private static Fact fact(Import wanted) {
        String bound = wanted.binding()
                .map(name -> " = " + name.text())
                .orElseGet(() ->
                        wanted.names().stream().map(ImportsTest::name).collect(Collectors.joining(", ", " { ", " }")));
        String place = wanted.placement() == Import.Placement.TOP_LEVEL
                ? ""
                : " " + wanted.placement().name().toLowerCase(Locale.ROOT);
        return new Fact(wanted.statement(), wanted.request() + bound + place);
    }

    private static String name(ImportedName imported) {
        return imported.name().text()
                + imported.alias().map(alias -> " as " + alias.text()).orElse("");
    }
}
