package dev.waymark.lang.hql.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.hql.scan.Marks.Fact;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Attention;
import dev.waymark.text.SourceText;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void namesAreUsedInManyWays() {
        check("""
               (a.f b)
            //  ^^^ call a.f
            //      ^ value b
               (.f a 1)
            //   ^^^ call a.f
               (a .f 1)
            //  ^^^^ call a.f
               (.?g a)
            //      ^ value a
               (print a.b.c a?.d)
            //  ^^^^^ call print
            //        ^^^ value a.b name
            //              ^^^^ value a.d name
               (= a 1)
            //    ^ assigned a
               (+= a.n 1)
            //     ^^^ assigned a.n
               (new a.Box)
            //      ^^^^^ call a.Box
               (f a.)
            //  ^ call f
            //    ^ module a
               [a ...b]
            //  ^ value a
            //       ^ value b
               {x: a, "y": b, c, ...d, e {f: g}}
            //     ^ value a
            //             ^ value b
            //                ^ value c
            //                      ^ value d
            //                         ^ value e
            //                               ^ value g
               `t ${a.b} ${(f "x")}`
            //      ^^^ value a.b name
            //              ^ call f
               #[a]
            //   ^ value a
               js/Math.max true nil :key 1e3 10n this.x _ .red
            """);
    }

    @Test
    void functionsBindTheirParameters() {
        check("""
               (fn f [a b:number ...c] (a b c d))
            //                                ^ value d
               (fn g [[x, y] {z: w, v} & more] (h x y z w v more))
            //                                  ^ call h
            //                                        ^ value z
               (fn h [x = a y = x] x)
            //            ^ value a
               (fn h {"x": a, y: 2} (+ x y))
            //             ^ value a
            //                       ^ call +
               (fn k ([] a) ([x] x) ([x y] b))
            //           ^ value a
            //                             ^ value b
               (async fn l [x] (await x))
               (fn* n [x] (yield x))
               (map (fn [x] x) a)
            //  ^^^ call map
            //                 ^ value a
               (=> (x) (x a))
            //            ^ value a
               (=> [x] -> T a)
            //              ^ value a
               (fn o (x y) x)
            """);
    }

    @Test
    void blocksBindTheirNames() {
        check("""
               (let (x a y x) (x y z))
            //         ^ value a
            //                     ^ value z
               (let [x 1] (x a))
            //               ^ value a
               (loop [i 0 s a] (recur (f i) s))
            //              ^ value a
            //                         ^ call f
               (for [x a] (x b))
            //         ^ value a
            //               ^ value b
               (for (i from: 0 to: a) i)
            //                     ^ value a
               (for-of [x a] x)
            //            ^ value a
               (if-let [x a] x x)
            //            ^ value a
               (when-some (x (f x)) x)
            //                ^ call f
            //                  ^ value x
               (as-> a x (f x))
            //       ^ value a
            //            ^ call f
               (try (f) (catch e (g e)) (finally h))
            //       ^ call f
            //                    ^ call g
            //                                   ^ value h
               (do (var x 1) (const {y} a) (x y))
            //                          ^ value a
               (fn f [] (x) (let x 1))
               (fn f [] (g 1) (fn g [n] (g n)))
               (let (g (fn [n] (g n))) (g 1))
            """);
    }

    @Test
    void matchesBindInTheirCases() {
        check("""
               (match v (case [x, & y] (if x) (y z)) (case {k: w} w) (case null 1) (default d))
            //        ^ value v
            //                                   ^ value z
            //                                                                              ^ value d
               (match v (case (| a b) 1) (case _ 2) (case 3 4))
            //        ^ value v
            //                   ^ value a
            //                     ^ value b
               (cond ((f) 1) (let 2) (else e))
            //         ^ call f
            //                ^^^ value let
            //                             ^ value e
               (cond (f) 1 else e)
            //        ^ call f
            //                  ^ value e
               (switch v (case a 1) (default b))
            //         ^ value v
            //                 ^ value a
            //                               ^ value b
            """);
    }

    @Test
    void classesAndEnumerationsBindTheirMembers() {
        check("""
               (class Box extends a.Base
            //                    ^^^^^^ call a.Base
                 (var n b)
            //          ^ value b
                 (static let m 1)
                 (#secret c)
            //            ^ value c
                 (constructor [x] (= this.n x))
                 (fn get [y] (+ y d))
            //                ^ call +
            //                    ^ value d
                 (static fn make [] (new Box))
            //                           ^^^ call Box
                 (getter size [] e))
            //                   ^ value e
               (enum Kind (case a) (case b 2) (case c f g))
               (enum Level:Int (case low (f 1)))
            //                            ^ call f
               (namespace N [(let x 1) (f x)])
            //                          ^ call f
               (fn f [] (class A (fn g [] 1)) (new A))
            """);
    }

    @Test
    void quotedCodeIsDataAndTemplatesAreCode() {
        check("""
               '(a b)
               (quote (a b))
               (comment (a b))
               (macro m [x y] `(a ~x ~@(b y) c.d e#))
            //                  ^ value a none
            //                          ^ call b
            //                               ^^^ value c.d none
               (macro n [x] `(f `(g ~x ~~(h x))))
            //                ^ value f none
            //                    ^ value g none
            //                       ^ value x none
            //                            ^ call h
               (~ a)
            //  ^ call ~
            //    ^ value a
            """);
    }

    @Test
    void typesNameWhatTheFileKnows() {
        check("""
               (import [Shape, Size as S] from "./x.hql")
               (fn area [s:Shape t:Map<string,S>] :Shape 1)
            //             ^^^^^ type Shape none
            //                                ^ type S none
            //                                     ^^^^^ type Shape none
               (let x:{a: Shape} 1)
            //            ^^^^^ type Shape none
               (type T (Shape | number))
            //          ^^^^^ type Shape none
            """);
    }

    @Test
    void whatOnlyLooksLikeAMarkIsNone() {
        check("""
               (print x// y)
            //  ^^^^^ call print
            //        ^^^ value x//
            //            ^ value y
               (print ")") // (a)
            //  ^^^^^ call print
               (print `(${a}))
            //  ^^^^^ call print
            //          ^ value $ none
            //            ^ value a none
               /* ( */ (a) /* unclosed
            //          ^ call a
            //             ^^ value /*
            //                ^^^^^^^^ value unclosed
            """);
    }

    @Test
    void localNamesAreThoseOfInnerScopes() {
        SourceText text = SourceText.of("(let a 1) (fn f [b] (let (c 2) (for [d b] (fn e [] d))))");
        assertThat(HqlScanner.scan(text).localNames()).containsExactlyInAnyOrder("b", "c", "d", "e");
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
        String attention = reference.attention().name().toLowerCase(Locale.ROOT);
        String label = use + " " + reference.name().text() + member;
        return new Fact(reference.span(), reference.attention() == Attention.FULL ? label : label + " " + attention);
    }
}
