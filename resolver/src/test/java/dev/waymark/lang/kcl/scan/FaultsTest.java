package dev.waymark.lang.kcl.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.kcl.scan.Marks.Fact;
import dev.waymark.outline.Fault;
import dev.waymark.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    @Test
    void charactersThatFormNoTokenAreAtFault() {
        check("""
              a = 1;
            #      ^ syntax-error
              b = "abc
            #     ^ syntax-error
              c = !True
            #     ^ syntax-error
              d = 1 \\ 2
            #       ^ syntax-error
              e = "\\xZZ" + r"\\xZZ" + '\\q'
            #      ^^ syntax-error
              f = 0b12 + 0o7 + 0xFFn + 1_000Ki
            #     ^^^^ syntax-error
              g = 12q
            #     ^^^ syntax-error
              h = `x`
            #     ^ syntax-error
            #       ^ syntax-error
            """);
    }

    @Test
    void bracketsMustMatch() {
        check("""
              a = [1, 2)
            #          ^ syntax-error
              b = 3]
            #      ^ syntax-error
              c = {
            #     ^ syntax-error
                  d = 1
              schema S:
                  n: int
              e = f(1
            #      ^ syntax-error
            """);
    }

    @Test
    void indentationMustFit() {
        assertThat(lines("x = 1\n  y = 2\n  z = 3\nw = 4\n")).containsExactly(2);
        assertThat(lines("schema S:\n    a: int\n  b: int\n    c: int\n")).containsExactly(3);
        assertThat(lines("schema S:\n\tn: int = 1\n        m: int = 2\n")).containsExactly(3);
        assertThat(lines("  x = 1\ny = 2\n")).isEmpty();
    }

    @Test
    void oneCauseGivesOneFault() {
        check("""
              w = = 1
            #     ^ syntax-error
              f(a b c))
            #         ^ syntax-error
              filter = 1
            #        ^ syntax-error
              schema S:
                  a: = 1
            #        ^ syntax-error
                  b: = 2
              p: int
            # ^^^^^^ syntax-error
              if c
            #     ^ syntax-error
                  q = 1
            """);
    }

    @Test
    void importsAreMalformed() {
        check("""
              import
            #       ^ malformed-import
              import a.
            #          ^ malformed-import
              import a as
            #            ^ malformed-import
              import a as b.c
            #              ^ malformed-import
              import a, b
            #         ^ malformed-import
              import (a)
            #        ^ malformed-import
              import "a"
            #        ^^^ malformed-import
              import a/b
            #         ^ malformed-import
              import a-b
            #         ^ malformed-import
              import a.*
            #          ^ malformed-import
              import a?.b
            #         ^ malformed-import
              import = 1
            #        ^ malformed-import
            """);
    }

    @Test
    void targetsMustBeNames() {
        check("""
              f() = 1
            # ^^^ syntax-error
              a.b[1].c = d[0] = 2
              x[1:2] = 3
            # ^^^^^^ syntax-error
              1 += 2
            # ^ syntax-error
              a if b else c = 4
            # ^^^^^^^^^^^^^ syntax-error
            """);
    }

    @Test
    void interpolationsMustBeExpressions() {
        check("""
              a = '${}'
            #        ^ syntax-error
              b = '${x y}'
            #          ^ syntax-error
              c = '${x'
            #      ^^ syntax-error
              d = '${x:#json} ${x : #yaml} ${x[1:2]} {x} $'
            """);
    }

    @Test
    void aNameKeepsItsFirstValue() {
        check("""
              a = 1
              a = 2
            # ^ duplicate-declaration
              _b = 1
              _b = 2
              c = {}
              c.d = 1
            # ^ duplicate-declaration
              if a: e = 1
              else: e = 2
            #       ^ duplicate-declaration
              f: S {}
              f: S {}
              g = 1
              g += 1
            # ^ duplicate-declaration
              c.d += 1
            # ^ duplicate-declaration
              type H = int
              H = 1
            # ^ duplicate-declaration
            """);
    }

    @Test
    void aSchemaSharesItsName() {
        check("""
              schema S:
                  n: int
              rule S:
            #      ^ duplicate-declaration
                  n
              S = 1
            # ^ duplicate-declaration
            """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = b if c else d if e else f",
                "a = b not in c is not d or not e",
                "a = [\n    *b\n    if c: d\n    elif e:\n        f\n        g,\n    else:\n        h\n]",
                "a = {\n  if b:\n    c = 1\n    if d: e = 2\n  elif f: g = 3\n  else:\n    **h\n}",
                "a = lambda x: int, y = 1 -> int {\n    z = x\n    z + y\n}",
                "a = b(\n    1,\n    c = 2\n)[1:2:3]?.d?[0]",
                "a = {\n    b.c = 1\n    d += [2]\n    \"e\": 3, f = 4\n        g = 5\n}",
                "schema A:\n    mixin [\n        B,\n        C\n    ]\n    a: int",
                "schema A:\n    [str]: int\n    assert a if b, \"c\"\n    [x for x in y]",
                "schema A:\nx = 1",
                "rule R[a](S, T) for P:\n    \"\"\"doc\"\"\"\n    a > 1 if b, \"c\"",
                "a = 1 b = 2 import c",
                "a = b = c.d[\"e\"] = 1",
                "@info(a = 1)\n@deprecated\nschema A[x, y: int = 1](B) for C:\n    @info()\n    a?: int | str",
                "a = all x, y in b.c { x > y if x }",
                "a = -1 + ~b ** +c",
                "if a:\n    b = 1\n\n# c\nelif d:\n  e = 1\nelse: f = 1",
                "check = 1\nas = for = 2",
                "a = \"\"\"'\"\"\\\"\"\"\"\"\"",
            })
    void whatIsLegalIsSilent(String code) {
        assertThat(KclScanner.scan(SourceText.of(code)).faults()).isEmpty();
        assertThat(KclScanner.scan(SourceText.of(code.replace("\n", "\r\n"))).faults())
                .isEmpty();
        assertThat(KclScanner.scan(SourceText.of("\uFEFF" + code)).faults()).isEmpty();
    }

    @Test
    void messagesNameTheThingAndSayWhatToDo() {
        assertThat(message("a = (1")).isEqualTo("`(` is never closed; close it.");
        assertThat(message("import a, b")).isEqualTo("Expected the end of the import instead of `,`.");
        assertThat(message("a = 1\na = 2"))
                .isEqualTo("`a` has a value already and cannot change it; rename it to `_a` everywhere, or give one"
                        + " of both another name.");
    }

    private static String message(String code) {
        return KclScanner.scan(SourceText.of(code)).faults().getFirst().message();
    }

    private static List<Integer> lines(String code) {
        SourceText text = SourceText.of(code);
        return KclScanner.scan(text).faults().stream()
                .map(fault -> text.line(fault.span().start()) + 1)
                .toList();
    }

    private static void check(String table) {
        Marks.check(
                table,
                outline -> outline.faults().stream().map(FaultsTest::fact).toList());
    }

    private static Fact fact(Fault fault) {
        return new Fact(fault.span(), fault.code().id());
    }
}
