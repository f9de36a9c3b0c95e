package dev.waymark.lang.kcl.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.kcl.scan.Marks.Fact;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ImportsTest {

    @Test
    void everyFormIsRead() {
        check("""
              import math
            # ^^^^^^^^^^^ math = math
              import a.b.c as d  # why
            # ^^^^^^^^^^^^^^^^^ a.b.c = d
              import .x
            # ^^^^^^^^^ .x = x
              import ..x.y
            # ^^^^^^^^^^^^ ..x.y = y
              import ...x as y
            # ^^^^^^^^^^^^^^^^ ...x = y
              import ....x
            # ^^^^^^^^^^^^ ....x = x
              import . . s
            # ^^^^^^^^^^^^ ..s = s
              import a . b   as   c
            # ^^^^^^^^^^^^^^^^^^^^^ a.b = c
            """);
    }

    @Test
    void keywordsAreNamesInPaths() {
        check("""
              import a.schema
            # ^^^^^^^^^^^^^^^ a.schema = schema
              import a as as
            # ^^^^^^^^^^^^^^ a = as
              import type.import
            # ^^^^^^^^^^^^^^^^^^ type.import = import
            """);
    }

    @Test
    void pathsKeepTheDollarAndLocalNamesDoWithout() {
        check("""
              import a.$schema
            # ^^^^^^^^^^^^^^^^ a.$schema = schema
              import a as $type
            # ^^^^^^^^^^^^^^^^^ a = type
            """);
    }

    @Test
    void severalStandOnOneLine() {
        check("""
              import a import b
            # ^^^^^^^^ a = a
            #          ^^^^^^^^ b = b
              import c q = c.w
            # ^^^^^^^^ c = c
            """);
    }

    @Test
    void linesMayBeContinued() {
        Import wanted = scan("import a. \\\n b as \\\r\n c\nq = 1\n").imports().getFirst();
        assertThat(wanted.request()).isEqualTo("a.b");
        assertThat(wanted.binding())
                .hasValueSatisfying(name -> assertThat(name.text()).isEqualTo("c"));
    }

    @Test
    void onlyTheTopLevelImports() {
        check("""
              if True:
                  import a
            #     ^^^^^^^^ a = a nested
                  if True:
                      import b
            #         ^^^^^^^^ b = b nested
              f = lambda {
                  import c
            #     ^^^^^^^^ c = c nested
                  1
              }
              schema S:
                  if True:
                      import d
            #         ^^^^^^^^ d = d nested
              import e
            # ^^^^^^^^ e = e
            """);
    }

    @Test
    void elsewhereTheWordIsAName() {
        check("""
              if c: import
              schema S:
                  import: str
                  import = a
              d = {
                  import = 1
                  a.import = 2
              }
              q = a.import
            """);
    }

    @Test
    void importsInCommentsAndStringsAreNone() {
        check("""
              # import a
              s = 'import b' r = r"import \\" "
              schema S:
                  \"""
                  import c
                  \"""
            """);
        assertThat(scan("x = '''\nimport a\n'''\nimport b\n").imports()).hasSize(1);
    }

    @Test
    void anUnclosedStringEndsWithItsLine() {
        check("""
              x = "abc
              import a
            # ^^^^^^^^ a = a
              y = "
              import b
            # ^^^^^^^^ b = b
            """);
    }

    @Test
    void anUnclosedBraceTakesThemIn() {
        check("""
              x = {
              import a
              schema S:
                  n: int
              import b
            # ^^^^^^^^ b = b
            """);
    }

    @Test
    void damagedOnesGiveWhatTheyHave() {
        check("""
              import
              import .
              import "a"
              import (a)
              import a.
            # ^^^^^^^^^ a =
              import a as
            # ^^^^^^^^^^^ a =
              import a as b.c
            # ^^^^^^^^^^^^^ a = a
              import a, b
            # ^^^^^^^^ a = a
              import a/b
            # ^^^^^^^^ a = a
              import a?.b
            # ^^^^^^^^ a = a
            """);
    }

    @Test
    void partsStandWhereTheyAreWritten() {
        SourceText text = SourceText.of("import ..пакет.b as псевдо\n");
        Import wanted = KclScanner.scan(text).imports().getFirst();
        assertThat(wanted.segments().stream().map(name -> text.slice(name.span())))
                .isEqualTo(List.of("..пакет", "b"));
        assertThat(wanted.binding().map(Name::span).map(text::slice)).hasValue("псевдо");
        assertThat(wanted.isAliased()).isTrue();
    }

    private static Outline scan(String code) {
        return KclScanner.scan(SourceText.of(code));
    }

    private static void check(String table) {
        Marks.check(
                table,
                outline -> outline.imports().stream().map(ImportsTest::fact).toList());
    }

    private static Fact fact(Import wanted) {
        assertThat(wanted.request())
                .endsWith(wanted.segments().stream().map(Name::text).collect(Collectors.joining(".")));
        String binding = wanted.binding().map(name -> " " + name.text()).orElse("");
        String place = wanted.placement() == Import.Placement.TOP_LEVEL
                ? ""
                : " " + wanted.placement().name().toLowerCase(Locale.ROOT);
        return new Fact(wanted.statement(), wanted.request() + " =" + binding + place);
    }
}
