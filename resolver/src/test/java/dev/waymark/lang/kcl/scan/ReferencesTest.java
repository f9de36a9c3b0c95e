package dev.waymark.lang.kcl.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.kcl.scan.Marks.Fact;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.text.SourceText;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void namesAreUsedAsValuesCallsAndTypes() {
        check("""
              import a
              q = a
            #     ^ value a
              r = a.w + a.f(1)[a.i].x.y
            #     ^^^ value a.w
            #           ^^^ call a.f
            #                  ^^^ value a.i
              s = a.S {b = a.w, **a.c}
            #     ^^^ value a.S
            #              ^^^ value a.w
            #                     ^^^ value a.c
              t = a.S(a.w, k = a.v) {}
            #     ^^^ call a.S
            #         ^^^ value a.w
            #                  ^^^ value a.v
              u = a.b.c(1)
            #     ^^^ value a.b
              v = a?.w
            #     ^^^^ value a.w
              w = a.
            #     ^ module a
            """);
    }

    @Test
    void typesAreNamedInManyPlaces() {
        check("""
              import a
              v: a.T = 1
            #    ^^^ type a.T
              w: [a.T] | {str:a.U} | (int, a.V) -> a.W = None
            #     ^^^ type a.T
            #                 ^^^ type a.U
            #                              ^^^ type a.V
            #                                      ^^^ type a.W
              x: a.S {}
            #    ^^^ type a.S
              type Y = a.T | "lit" | 3 | True | any
            #          ^^^ type a.T
              z = b as a.T
            #     ^ value b
            #          ^^^ type a.T
              f = lambda p: a.T = a.w -> a.U { p as int }
            #               ^^^ type a.T
            #                     ^^^ value a.w
            #                            ^^^ type a.U
              schema S[n: a.T = a.w](a.B) for a.P:
            #             ^^^ type a.T
            #                   ^^^ value a.w
            #                        ^^^ type a.B
            #                                 ^^^ type a.P
                  mixin [a.M, N]
            #            ^^^ type a.M
            #                 ^ type N
                  [k: str]: a.T = a.w
            #               ^^^ type a.T
            #                     ^^^ value a.w
                  x?: a.T = a.w
            #         ^^^ type a.T
            #               ^^^ value a.w
                  check:
                      a.ok(x) if a.c, a.msg
            #         ^^^^ call a.ok
            #                    ^^^ value a.c
            #                         ^^^^^ value a.msg
              rule R(a.Q) for a.P:
            #        ^^^ type a.Q
            #                 ^^^ type a.P
                  a.ok
            #     ^^^^ value a.ok
            """);
    }

    @Test
    void interpolationsRefer() {
        check("""
              import a
              s = '${a.w} ${a.v: #json} $${a.u} $a.t \\${a.s}'
            #        ^^^ value a.w
            #               ^^^ value a.v
            #                              ^^^ value a.u
              r = r'${a.w}'
              l = \"""
                é ${a.w + [x for x in a.l][0]}
            #       ^^^ value a.w
            #                         ^^^ value a.l
              \"""
              d = {'${a.k}': a.v}
            #         ^^^ value a.k
            #                ^^^ value a.v
            """);
    }

    @Test
    void documentationAndCommentsDoNot() {
        check("""
              \"""
              ${a.w}
              \"""
              import a
              # ${a.w} a.w
              schema S:
                  \"""${a.w}\"""
                  n: int
            """);
    }

    @Test
    void loopsBindTheirNames() {
        check("""
              import a
              p = [a.w for a in a.list if a]
            #                   ^^^^^^ value a.list
              q = [b.w for b in b.list for c in b + c]
            #                   ^^^^^^ value b.list
            #                                       ^ value c
              r = {a: a.w for a, v in a.dict}
            #                         ^^^^^^ value a.dict
              s = {x.y: v for k, v in d}
            #      ^^^ value x.y
            #                         ^ value d
              t = all a in a.list { a.w if a }
            #              ^^^^^^ value a.list
              u = map x, y in xs { x + y + a.w }
            #                 ^^ value xs
            #                              ^^^ value a.w
            """);
    }

    @Test
    void functionsBindParametersAndVariables() {
        check("""
              import a
              f = lambda a: int, b = a.w -> int { a.w + b }
            #                        ^^^ value a.w
              g = lambda x {
                  y = a.w
            #         ^^^ value a.w
                  a = x + y
                  a.w
              }
              h = lambda { a.w }
            #              ^^^ value a.w
            """);
    }

    @Test
    void schemasBindArgumentsAndAttributes() {
        check("""
              import a
              import b
              schema S[a]:
                  x: int = a.w
                  y = b.w
                  if x: b = 1
              schema T:
                  a: a.A = a.w
            #        ^^^ type a.A
                  z = b.w
            #         ^^^ value b.w
              schema U:
                  [b: str]: int = b.w
            """);
    }

    @Test
    void keysBindBehindTheirValues() {
        check("""
              import a
              p = {a = a.w, b = a.w}
            #          ^^^ value a.w
              q = {k = {a = 1}, j = a.w}
            #                       ^^^ value a.w
              r = Q {"a" = a.w, c = a.w}
            #     ^ value Q
            #              ^^^ value a.w
              s = {a.w = 1, a["k"] = 2, b = a.w}
            #                               ^^^ value a.w
              t = {if a.c: a = a.w else: b = a.w, c = a.w}
            #         ^^^ value a.c
            #                  ^^^ value a.w
            #                                ^^^ value a.w
            #                                         ^^^ value a.w
            """);
    }

    @Test
    void assignmentsNameTheirTargets() {
        check("""
              import a
              a = 1
            # ^ assigned a
              a.w = b
            # ^^^ assigned a.w
            #       ^ value b
              x = y = a.w
            #         ^^^ value a.w
              x.y = 1
            # ^^^ assigned x.y
              x["k"] = 2
            # ^ assigned x
              x += 1
            # ^ assigned x
            """);
    }

    @Test
    void builtInsAreNoneUnlessTheFileBindsThem() {
        check("""
              p = len(str(option("x"))) + max([1])
              q: str | int | any | "x" = min
              r = math.pi
            #     ^^^^^^^ value math.pi
            """);
        check("""
              import x.range
              range = 1
            # ^^^^^ assigned range
              sum = range.of(sum)
            #       ^^^^^^^^ call range.of
            #                ^^^ value sum
            """);
    }

    @Test
    void decoratorsAndNamedArgumentsAreNone() {
        check("""
              import a
              @deprecated(version = a.v)
            #                       ^^^ value a.v
              schema S:
                  @info(x = '${a.w}')
            #                  ^^^ value a.w
                  n: int
              print("x", end = a.w)
            #                  ^^^ value a.w
            """);
    }

    @Test
    void keywordsAreNamesInTheirPlaces() {
        check("""
              import a.schema
              import b.type
              q = schema.w + type.w + $type.schema
            #     ^^^^^^^^ value schema.w
            #                ^^^^^^ value type.w
            #                         ^^^^^^^^^^^^ value type.schema
            """);
    }

    @Test
    void theyStandInOrder() {
        SourceText text = SourceText.of("d = {b.x: a for c in d}\n");
        assertThat(KclScanner.scan(text).references())
                .extracting(reference -> reference.name().text())
                .containsExactly("b", "a", "d");
    }

    @Test
    void localNamesAreThoseOfVariables() {
        SourceText text = SourceText.of(
                "f = lambda p { v = [x for x in xs]\n all y in ys { y } }\nschema S[n]:\n    attr: int = {key = 1}\n");
        assertThat(KclScanner.scan(text).localNames()).containsExactlyInAnyOrder("p", "v", "x", "y", "n");
    }

    private static void check(String table) {
        Marks.check(
                table,
                outline ->
                        outline.references().stream().map(ReferencesTest::fact).toList());
    }

    private static Fact fact(Reference reference) {
        String member =
                reference.member().map(Name::text).map(text -> "." + text).orElse("");
        String use = reference.use().name().toLowerCase(Locale.ROOT);
        return new Fact(reference.span(), use + " " + reference.name().text() + member);
    }
}
