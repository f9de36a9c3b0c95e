package dev.waymark.lang.geblang.scan;

import dev.waymark.lang.geblang.scan.Marks.Fact;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void namesAreUsedAsValuesCallsAndTargets() {
        check("""
              run(a, b.c, d.e(1), f?.g, h.i.j(2));
            # ^^^ call run
            #     ^ value a
            #        ^^^ value b.c
            #             ^^^ call d.e
            #                     ^^^^ value f.g
            #                           ^^^ value h.i
              a = 1; a += 1; a++; --a; b.c = 2;
            # ^ assigned a
            #        ^ assigned a
            #                ^ assigned a
            #                       ^ assigned a
            #                          ^^^ value b.c
              a, b = b, a;
            # ^ assigned a
            #    ^ assigned b
            #        ^ value b
            #           ^ value a
              [a, b] = c;
            #  ^ assigned a
            #     ^ assigned b
            #          ^ value c
              {a, b} = c;
            #  ^ assigned a
            #     ^ assigned b
            #          ^ value c
              dir(json); dir(json.x); lib.dir(json);
            # ^^^ call dir
            #     ^^^^ module json
            #            ^^^ call dir
            #                ^^^^^^ value json.x
            #                         ^^^^^^^ call lib.dir
            #                                 ^^^^ value json
            """);
    }

    @Test
    void namesThatAreNoExpressionsAreSilent() {
        check("""
              f(from: 1, to: x ? a : b, _, ...rest);
            # ^ call f
            #                ^ value x
            #                    ^ value a
            #                        ^ value b
            #                                 ^^^^ value rest
              let d = {"k": v, key: 2};
            #               ^ value v
            #                  ^^^ value key
              this.x = parent.y;
              let b = true && false || null is not null;
            """);
    }

    @Test
    void aSubscriptSlicesAndSpreads() {
        check("""
              let s = xs[a:b:c]; let t = xs[..n]; let u = xs[:n]; let v = [...xs, y];
            #         ^^ value xs
            #            ^ value a
            #              ^ value b
            #                ^ value c
            #                            ^^ value xs
            #                                 ^ value n
            #                                             ^^ value xs
            #                                                 ^ value n
            #                                                                 ^^ value xs
            #                                                                     ^ value y
            """);
    }

    @Test
    void parametersAndLocalsBindFromWhereTheyStand() {
        check("""
              func f(int a, lib.T lib = lib.none): out.R {
            #               ^^^^^ type lib.T
            #                           ^^^^^^^^ value lib.none
            #                                      ^^^^^ type out.R
                  let json = json.parse(a);
            #                ^^^^^^^^^^ call json.parse
                  return json.x + lib.y;
              }
              f(json, a);
            # ^ call f
            #   ^^^^ value json
            #         ^ value a
            """);
    }

    @Test
    void blocksEndTheirBindings() {
        check("""
              if (x) { let y = 1; y; } else { y; }
            #     ^ value x
            #                                 ^ value y
              while (x) { const x = 1; x; }
            #        ^ value x
              try { let e = 1; } catch (lib.E e) { e; } catch (F) { e; } finally { e; }
            #                           ^^^^^ type lib.E
            #                                                  ^ type F
            #                                                       ^ value e
            #                                                                      ^ value e
              with (h = open(h)) { h; }
            #           ^^^^ call open
            #                ^ value h
              h;
            # ^ value h
            """);
    }

    @Test
    void loopsBindTheirVariablesBehindTheIterable() {
        check("""
              for (x in x) { x; }
            #           ^ value x
              for (k, v in kv) { k; v; }
            #              ^^ value kv
              for (lib.T x in 1..n by s) { x; }
            #      ^^^^^ type lib.T
            #                    ^ value n
            #                         ^ value s
              for (let i = 0; i < n; i++) { i; }
            #                     ^ value n
              for (int j = 0; j < n; j++) { j; }
            #                     ^ value n
              for (q = 0; q < 1; q++) { }
            #      ^ assigned q
            #             ^ value q
            #                    ^ assigned q
              x; k; i; j;
            # ^ value x
            #    ^ value k
            #       ^ value i
            #          ^ value j
            """);
    }

    @Test
    void comprehensionsBindInTheBodyInFrontOfThem() {
        check("""
              let a = [x * y for x in x for y in x if y > z];
            #                         ^ value x
            #                                             ^ value z
              let b = {k: v for k, v in m};
            #                           ^ value m
              let c = {e for int e in m};
            #                         ^ value m
              let d = [[x for x in y] for y in x];
            #                                  ^ value x
            """);
    }

    @Test
    void functionsBindTheirTypeParametersAndThemselves() {
        check("""
              func outer<U string|b.C, T implements a.I>(list<T> xs, U... us): ?T {
            #                     ^^^ type b.C
            #                                       ^^^ type a.I
                  func inner(int n): int { return inner(n - 1); }
                  let g = func(any x): T { return x as T; };
                  return inner(g(xs));
              }
              inner(T);
            # ^^^^^ call inner
            #       ^ value T
            """);
    }

    @Test
    void aNestedFunctionIsNotKnownAboveItself() {
        check("""
              func f() { g(); func g() { } g(); }
            #            ^ call g
            """);
    }

    @Test
    void classesKeepTheirMembersToThemselves() {
        check("""
              class Box<T> extends lib.Base implements I, lib.J<T> {
            #                      ^^^^^^^^ type lib.Base
            #                                          ^ type I
            #                                             ^^^^^ type lib.J
                  int count = start;
            #                 ^^^^^ value start
                  lib.C field;
            #     ^^^^^ type lib.C
                  static Box<T> one;
            #            ^^^ type Box
                  func Box(T item) { this.item = item; count; }
            #                                          ^^^^^ value count
                  func ~Box() { close(count); }
            #                   ^^^^^ call close
            #                         ^^^^^ value count
              }
              interface I extends lib.K { func m(lib.A a): lib.B; lib.F f; func d(): int { return q; } }
            #                     ^^^^^ type lib.K
            #                                    ^^^^^ type lib.A
            #                                              ^^^^^ type lib.B
            #                                                     ^^^^^ type lib.F
            #                                                                                     ^ value q
              enum E: string implements lib.L { A = x, B(lib.P, int), C; func m(): E { return A; } }
            #                           ^^^^^ type lib.L
            #                                       ^ value x
            #                                            ^^^^^ type lib.P
            #                                                                      ^ type E
            #                                                                                 ^ value A
            """);
    }

    @Test
    void typesStandInManyPlaces() {
        check("""
              lib.C x = make<lib.T, dict<string, U>>(y) as list<lib.V>;
            # ^^^^^ type lib.C
            #           ^^^^ call make
            #                ^^^^^ type lib.T
            #                                    ^ type U
            #                                        ^ value y
            #                                                   ^^^^^ type lib.V
              ?A[] y = a < b; let z = n.new<T>(1);
            #  ^ type A
            #          ^ value a
            #              ^ value b
            #                         ^^^^^ call n.new
            #                               ^ type T
              let t = a instanceof lib.D && b as ?lib.E[] ?? c;
            #         ^ value a
            #                      ^^^^^ type lib.D
            #                               ^ value b
            #                                     ^^^^^ type lib.E
            #                                                ^ value c
              type N = list<lib.G> | H;
            #               ^^^^^ type lib.G
            #                        ^ type H
              func k; bool ok; dict<string, list<int>> m; bytes w = bytes.fromString(string.join(p));
            #                                                       ^^^^^^^^^^^^^^^^ call bytes.fromString
            #                                                                        ^^^^^^^^^^^ call string.join
            #                                                                                    ^ value p
              let c = a < b > (d); let e = a as int < 5; let g = a >> b;
            #         ^ call a
            #             ^ type b
            #                  ^ value d
            #                              ^ value a
            #                                                    ^ value a
            #                                                         ^ value b
            """);
    }

    @Test
    void casesMatchTypesAndBind() {
        check("""
              let r = match (v) {
            #                ^ value v
                  case lib.T t if (t.ok && g) => t.x;
            #          ^^^^^ type lib.T
            #                              ^ value g
                  case Shape.Circle(float r, lib.U u) => r + u;
            #          ^^^^^^^^^^^^ type Shape.Circle
            #                                ^^^^^ type lib.U
                  case [int a, b, "c"] => a + b;
                  case Color.Red | Color.Blue => t;
            #          ^^^^^^^^^ type Color.Red
            #                      ^^^^^^^^^^ type Color.Blue
            #                                    ^ value t
                  case 1 | 2: let n = a; n;
            #                         ^ value a
                  case _ => { "k": w };
            #                      ^ value w
                  default: { n; }
            #                ^ value n
              };
            """);
    }

    @Test
    void selectBindsWhatItReceives() {
        check("""
              select {
                  case let v = a.recv(): use(v);
            #                  ^^^^^^ call a.recv
            #                            ^^^ call use
                  case b.send(v): { v; }
            #          ^^^^^^ call b.send
            #                 ^ value v
            #                       ^ value v
                  default: d;
            #              ^ value d
              }
            """);
    }

    @Test
    void interpolationsAreReadWhereTheyStand() {
        check("""
              let s = "a ${x} e ${lib.f("n ${y["k"]} }")} ${z:>10.2f} ${p ? q : r:05d}";
            #              ^ value x
            #                     ^^^^^ call lib.f
            #                                ^ value y
            #                                               ^ value z
            #                                                           ^ value p
            #                                                               ^ value q
            #                                                                   ^ value r
              let u = '${no}' + "\\${no} $ {no}" + "${ {"a": b}["a"] }" + "é${c}";
            #                                               ^ value b
            #                                                                ^ value c
              let v = \"""
                "text" 'text' \\${no} ${1
                  + y}\"""; z;
            #       ^ value y
            #              ^ value z
            """);
    }

    @Test
    void decoratorsReferToWhatTheFileKnows() {
        check("""
              import test; from util import memo;
              @test @memo(size) @test.skip(reason) @known func f(@Body lib.T y) { }
            #        ^^^^ call memo
            #             ^^^^ value size
            #                              ^^^^^^ value reason
            #                                       ^^^^^ call known
            #                                                          ^^^^^ type lib.T
              func known(any f) { }
            """);
    }

    @Test
    void aMemberAboutToBeTypedIsNoValue() {
        check("""
              func f() {
                  io.
            #     ^^ module io
              }
              func g(lib.) { }
            #        ^^^ module lib
            """);
    }

    @Test
    void asyncIsAKeywordAndAModule() {
        check("""
              import async;
              let t = async.run(async func(): void { });
            #         ^^^^^^^^^ call async.run
              await async.sleep(1);
            #       ^^^^^^^^^^^ call async.sleep
            """);
    }

    private static void check(String code) {
        Marks.check(
                code,
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
