package dev.waymark.lang.gene.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.outline.Outline;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Use;
import dev.waymark.text.SourceText;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The free names of a text, in its order: {@code f()} is called, {@code x=} assigned, {@code :T} a type. */
class ReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "(f a b/c x/.m .n)                     ! f() a b/c x",
                "(x = y) (x += 1) (x == y)             ! x= y x= x() y",
                "($ns/x) (/y) $env $app/z              ! x() y()",
                "(fn f [a b = c d: T e... ^k] (a b d e k f)) ! c :T f",
                "(fn f [x] x) x                        ! x",
                "(fn f [] (fn g [] 1) (g) (h)) (g)     ! h() g()",
                "(var x y) x                           ! y x",
                "(fn f [] (var x x) x) x               ! x x",
                "(fn f [] (var x: T v) (var [p {^q r}] w) (p r x)) ! :T v w",
                "(for i v in xs (f i v)) i             ! xs f() i",
                "(try (f) catch e (g e) catch IOError (h)) ! f() g() IOError h()",
                "(case r when (Ok v) (f v) when x x when Shape/Point 1) ! r Ok() f() x x Shape/Point",
                "(class A < B (method m [x] -> T (x y /z))) ! B :T y z",
                "(enum E a (b c: T))                   ! :T",
                "(import f from \"m\") (export f) f    ! f f",
                "#\"a #{(f x)} #[y]\" 'c' #/r/         ! f() x y",
                "`(a %b) {^k v} [u]                    ! a() b v u",
                "(a/[b c])                             ! a() b c",
                "(if x then y elif z else nil)         ! x y z",
                "(fn f [x: m/T] -> m/U x)              ! :m/T :m/U",
            })
    void classicRefers(String code, String expected) {
        assertThat(show(code, Dialect.CLASSIC)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "(f a b/c P:msg x/~m $json/parse $y)   ! f() a b/c P/msg x",
                "(fn f [a : T, b = c, rest...] : U (a b rest)) ! :T c :U",
                "(set x (+ y 1))                       ! x= y",
                "(let x : T y) (fn f [] (let z x) z)   ! :T y x",
                "(for [k v] in m (f k v))              ! m f()",
                "(match s (when (Status/failed e) e) (when [a b] a) (else x)) ! s Status/failed() x",
                "(try (f) catch e (g e))               ! f() g()",
                "(type T ^props {^x P/Q} (message m [self] (x self))) ! P/Q x()",
                "(impl P for T (message q [x] (r x)))  ! P T r()",
                "$\"a ${(f x)} $(g)\" #_ (h y)         ! f() x g()",
                "(import [f] from \"./m\") (import_impl P for T from \"./m\") ! P T",
                "(macro m [x] `(f %x y))               ! f() y",
                "(xs ~ map (fn [x] x))                 ! xs() map",
            })
    void newRefers(String code, String expected) {
        assertThat(show(code, Dialect.NEW)).isEqualTo(expected);
    }

    private static String show(String code, Dialect dialect) {
        SourceText text = SourceText.of(code);
        Outline outline = GeneScanner.scan(text, dialect);
        outline.references()
                .forEach(reference -> assertThat(text.slice(reference.name().span()))
                        .isEqualTo(reference.name().text()));
        return outline.references().stream().map(ReferencesTest::show).collect(Collectors.joining(" "));
    }

    private static String show(Reference reference) {
        String name = reference.name().text()
                + reference.member().map(member -> "/" + member.text()).orElse("");
        return (reference.use() == Use.TYPE ? ":" : "")
                + name
                + (reference.use() == Use.CALL ? "()" : "")
                + (reference.use() == Use.ASSIGNED ? "=" : "");
    }
}
