package dev.waymark.lang.gene.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Export;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is declared, as {@code kind name}; {@code -} in front of what others may not use, members in braces. */
class DeclarationsTest {

    /** Each row was tried on the tool: {@code gene.md} 3.1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "(fn f [] 1) (fn g* []) (fn h? [])     ! function f, function g*, function h?",
                "(fn \"s\" []) (fn id:T [x: T] -> T x) ! function s, function id",
                "(fn /h []) (fn $ns/g [])              ! function h, function g",
                "(class C) (class A < B (method m []) (field x Int)) ! class C, class A {method m, field x}",
                "(class /D) (class $ns/Q) (class Box:T) ! class D, -class Q, -class Box",
                "(interface I) (type T Int) (ns n)     ! interface I, type T, namespace n",
                "(object O) (object /P)                ! -class O, class P",
                "(enum E a b) (enum R:T (ok v: T))     ! -enum E, -enum R",
                "(var x 1) (let k: Int 2) (var [p q] y) ! -variable x, -constant k, -variable p, -variable q",
                "(var /x 1) (var $ns/y 2)              ! variable x, variable y",
                "($ns/a = 1) (/b = 2)                  ! variable a, variable b",
                "(if c ($ns/z = 1)) (fn f [] (/w = 1)) ! variable z, function f, variable w",
                "(class C (method m [] (/x = 1)))      ! class C {method m}",
                "(do (fn f [])) (if c (fn g []) (var v 1)) ! ~~",
                "(comptime (if c (fn f []) else (fn g []))) ! function f, function g",
                "(comptime (if false (fn f []) else (fn g []))) ! function g",
                "(var $g 1) `(fn f [])                 ! ~~",
                "(ns n (fn f []) (fn /g []) (var v 1) (class K) (class /L)) ! namespace n {-function f, function g,"
                        + " -variable v, -class K, class L}",
                "(ns n (interface I) (type T Int) ($ns/w = 1) (ns /t (fn /y []))) ! namespace n {interface I, type T,"
                        + " variable w, namespace t {function y}}",
                "(ns N) (fn N/add []) (class N/K) (ns N/S) (fn N/S/z []) ! namespace N {function add, class K,"
                        + " namespace S {function z}}",
                "(fn A/b []) (ns a/b)                  ! ~~",
            })
    void classicDeclares(String code, String expected) {
        assertThat(show(code, Dialect.CLASSIC)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "(fn f [a : Int] : Int a) (fn fx [x])  ! function f, function fx",
                "(macro mm [x] x) (var v 1) (let k : Int 2) (const C 3) ! macro mm, variable v, constant k, constant C",
                "(type T ^props {^x Int} (message m [self])) ! class T {method m}",
                "(enum E a b) (alias A Int) (protocol P (message q [])) ! enum E, type A, interface P {method q}",
                "(fn hid ^private true [] 1) (var v ^private false 1) ! -function hid, variable v",
                "(ns n (fn f []) (ns m (let x 1)))     ! namespace n {function f, namespace m {constant x}}",
                "(mod app (fn f []) (do (fn g [])))    ! function f, function g",
                "(if c (fn f []) (do (fn g [])))       ! function f",
                "(fn f [] (var v 1) (fn g []))         ! function f",
                "(let [a b] xs) (impl P for T (message q [] 1)) ! constant a, constant b",
                "(fn (name T) [] 1) #_ (fn no []) (quote (fn no [])) ! function name",
            })
    void newDeclares(String code, String expected) {
        assertThat(show(code, Dialect.NEW)).isEqualTo(expected);
    }

    @Test
    void exportsAreListed() {
        Outline classic = scan("(export a \"b\") (export [c d])", Dialect.CLASSIC);
        assertThat(names(classic.exports())).isEqualTo("list a, list b, list c, list d");
        Outline newer = scan(
                "(import [a, b : c] from \"./m\" ^export true) (import * : m from \"./m\" ^export true)"
                        + " (import [d] from \"./m\" ^export false)",
                Dialect.NEW);
        assertThat(names(newer.exports())).isEqualTo("declaration a, declaration c, declaration m");
    }

    @Test
    void aDeclarationHasItsHeadAndItsComment() {
        SourceText text = SourceText.of("""
            # Not this.

            # Adds.
            # Twice.
            (fn add [a b] -> Int
              (a + b))
            (var x 1) # behind
            (var y 2)
            """);
        List<Declaration> found = GeneScanner.scan(text, Dialect.CLASSIC).declarations();
        assertThat(text.slice(found.getFirst().signature())).isEqualTo("(fn add [a b] -> Int");
        assertThat(found.getFirst().documentation().map(text::slice)).hasValue("# Adds.\n# Twice.");
        assertThat(text.slice(found.get(1).signature())).isEqualTo("(var x 1)");
        assertThat(found.get(2).documentation()).isEmpty();
    }

    private static Outline scan(String code, Dialect dialect) {
        return GeneScanner.scan(SourceText.of(code), dialect);
    }

    private static String show(String code, Dialect dialect) {
        return show(scan(code, dialect).declarations());
    }

    private static String show(List<Declaration> declarations) {
        return declarations.stream()
                .map(declaration -> (declaration.exported() ? "" : "-")
                        + declaration.kind().name().toLowerCase(Locale.ROOT)
                        + " " + declaration.name().text()
                        + (declaration.members().isEmpty() ? "" : " {" + show(declaration.members()) + "}"))
                .collect(Collectors.joining(", "));
    }

    private static String names(List<Export> exports) {
        return exports.stream()
                .map(export -> export.form().name().toLowerCase(Locale.ROOT) + " "
                        + export.name().text())
                .collect(Collectors.joining(", "));
    }
}
