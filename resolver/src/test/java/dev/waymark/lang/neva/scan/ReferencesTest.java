package dev.waymark.lang.neva.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.neva.scan.Marks.Fact;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Attention;
import dev.waymark.text.SourceText;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void typesAreNamedInManyPlaces() {
        check("""
               type A list<lib.B>
            //        ^^^^ type list unasked
            //             ^^^^^ type lib.B unasked
               type B<T lib.C, U> dict<T>
            //          ^^^^^ type lib.C
            //                    ^^^^ type dict unasked
               type C struct {
                   x int
            //       ^^^ type int unasked
                   y union { D lib.E
            //                 ^^^^^ type lib.E unasked
                       F
                   }
               }
               const d list<lib.T> = []
            //         ^^^^ type list
            //              ^^^^^ type lib.T
               interface I<T>(T, x lib.V, [y] W, [z]) (lib.X)
            //                     ^^^^^ type lib.V unasked
            //                                ^ type W unasked
            //                                         ^^^^^ type lib.X unasked
               def P(sig) (res struct { a lib.Y })
            //       ^^^ type sig
            //                            ^^^^^ type lib.Y
               #bind_type(lib.Z<int>)
            //            ^^^^^ type lib.Z unasked
            //                  ^^^ type int unasked
               #extern(some_function)
               def Q() ()
            """);
    }

    @Test
    void typeParametersAreNone() {
        check("""
               type A<T> list<T>
            //           ^^^^ type list unasked
               type B T
            //        ^ type T unasked
               def P<T, U list<T>>(data T) (res lib.T) {
            //            ^^^^ type list
            //                                  ^^^^^ type lib.T
                   t T<U>
            //       ^ call T
                   ---
                   :data -> T::Tag -> $T -> :res
            //                         ^ value T
               }
               def Q(data U) (res any)
            //            ^ type U
            //                    ^^^ type any
            """);
        SourceText text = SourceText.of("type A<T, U> T\ninterface B<V>() ()\n");
        assertThat(NevaScanner.outline(text).localNames()).containsExactlyInAnyOrder("T", "U", "V");
    }

    @Test
    void constantsAreNamedByOthers() {
        check("""
               const a int = b
            //         ^^^ type int
            //               ^ value b
               const c int = lib . d
            //         ^^^ type int
            //               ^^^^^^^ value lib.d
               const e E = [f, [lib.g, -1], { h: i, j: lib.k }, 'l', true]
            //         ^ type E
            //              ^ value f unasked
            //                  ^^^^^ value lib.g unasked
            //                                   ^ value i unasked
            //                                         ^^^^^ value lib.k unasked
               const m M = N::A
            //         ^ type M
            //             ^ type N unasked
               const o M = lib.N<lib.P>::B([lib.Q::C(1)])
            //         ^ type M
            //             ^^^^^ type lib.N unasked
            //                   ^^^^^ type lib.P unasked
            //                              ^^^^^ type lib.Q unasked
            """);
    }

    @Test
    void nodesAreInstances() {
        check("""
               def P() () {
                   a Comp
            //       ^^^^ call Comp
                   b lib.Comp<lib.T>{
            //       ^^^^^^^^ call lib.Comp
            //                ^^^^^ type lib.T
                       c lib.Inner{ lib.Anonymous }?
            //           ^^^^^^^^^ call lib.Inner
            //                      ^^^^^^^^^^^^^ call lib.Anonymous
                       lib.Last
            //         ^^^^^^^^ call lib.Last
                   }
                   #bind(value)
            //           ^^^^^ value value unasked
                   d New
            //       ^^^ call New
                   #bind_type(lib.U)
            //                ^^^^^ type lib.U unasked
                   e Struct<
            //       ^^^^^^ call Struct
                       lib.V
            //         ^^^^^ type lib.V
                   >?
                   lib lib.Id
            //         ^^^^^^ call lib.Id
                   ---
                   :a -> b
               }
            """);
    }

    @Test
    void networksNameConstantsAndUnions() {
        check("""
               def P() () {
                   a A
            //       ^ call A
                   ---
                   :start -> [a, b:port, c[0], d:port[*]]
                   $x -> $lib.y -> .field.other -> node -> :stop
            //      ^ value x
            //            ^^^^^ value lib.y
                   U::Tag -> lib.U::Tag(1) -> lib.G<lib.T, list<V>>::Tag(W::A)
            //     ^ type U
            //               ^^^^^ type lib.U
            //                                ^^^^^ type lib.G
            //                                      ^^^^^ type lib.T
            //                                             ^^^^ type list
            //                                                  ^ type V
            //                                                           ^ type W
                   { f: lib.z, g: [w] } -> :out
            //          ^^^^^ value lib.z unasked
            //                     ^ value w unasked
                   true -> 'lib.q $x' -> 42 -> :end // lib.c
               }
            """);
    }

    @Test
    void formerNetworksNameThemAsWell() {
        check("""
               def P() () {
                   bar.AddP, Println
            //     ^^^^^^^^ call bar.AddP
            //               ^^^^^^^ call Println
                   ---
                   (:data + $foo.p) -> :res
            //               ^^^^^ value foo.p
                   :start -> { $foo.p -> addP:right -> println -> :stop }
            //                  ^^^^^ value foo.p
                   (a < b) -> (c > d) -> 1..5 -> x:y => z:w
                   a -> switch {
                       E::A -> b
            //         ^ type E
                       _ -> c
                   }
               }
            """);
    }

    @Test
    void bodiesWithoutDashesAreReadAsFarAsTheyTell() {
        check("""
               def P() () { :a -> b:c -> $d -> :e }
            //                            ^ value d
               def Q() () {
                   a lib.A
            //       ^^^^^ call lib.A
                   b B
            //       ^ call B
               }
               def R() () {
                   a lib.A
            //       ^^^^^ call lib.A unasked
                   lib.
            //     ^^^ module lib unasked
                   :x -> a -> :y
               }
            """);
    }

    @Test
    void typesAndInterfacesAreAskedAboutWhereTheyAreUsed() {
        check("""
               type A list<B>
            //        ^^^^ type list
            //             ^ type B
               type B struct { c lib.C }
            //                   ^^^^^ type lib.C
               type D lib.E
            //        ^^^^^ type lib.E unasked
               type F D
            //        ^ type D unasked
               interface G<T lib.H>(x lib.I) (y any)
            //               ^^^^^ type lib.H
            //                        ^^^^^ type lib.I
            //                                  ^^^ type any
               interface J(x lib.K) (y any)
            //               ^^^^^ type lib.K unasked
            //                         ^^^ type any unasked
               def L(x A) (y J) {
            //         ^ type A
            //               ^ type J
                   g G
            //       ^ call G
                   ---
                   :x -> g -> :y
               }
            """);
    }

    @Test
    void namesInFrontOfNothingAreModules() {
        check("""
               type A lib.
            //        ^^^ module lib unasked
               const b int = lib.
            //         ^^^ type int
            //               ^^^ module lib
               def C() () {
                   n lib.
            //       ^^^ module lib
                   ---
                   $lib. -> :x
            //      ^^^ module lib
               }
            """);
    }

    @Test
    void damagedHeadsHideNoBody() {
        check("""
               def P(data ) (res lib.T) {
            //       ^^^^ type data
            //                   ^^^^^ type lib.T
                   a lib.A
            //       ^^^^^ call lib.A
               }
               def Q(x ?, y lib.U) () {
            //       ^ type x
                   b lib.B
            //       ^^^^^ call lib.B
               }
               def (x int) () {
            //        ^^^ type int
                   c lib.C
            //       ^^^^^ call lib.C
               }
            """);
    }

    @Test
    void namesOfPackagesAndOfEntitiesNeverMeet() {
        SourceText text = SourceText.of("const a int = lib.b\nconst c d = lib\nconst e f = lib.\n");
        assertThat(NevaScanner.outline(text).references())
                .extracting(Reference::referent)
                .map(Enum::name)
                .containsExactly("DECLARATION", "MODULE", "DECLARATION", "DECLARATION", "DECLARATION", "MODULE");
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
        String asked = reference.attention() == Attention.NONE ? " unasked" : "";
        return new Fact(reference.span(), use + " " + reference.name().text() + member + asked);
    }
}
