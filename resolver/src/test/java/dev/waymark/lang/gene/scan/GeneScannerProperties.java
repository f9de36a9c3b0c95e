package dev.waymark.lang.gene.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Outline;
import dev.waymark.outline.Surface;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A scan gives an outline for any bytes, cut anywhere, at any depth, in either dialect. */
class GeneScannerProperties {

    private static final String CLASSIC = """
        #!/usr/bin/env gene
        # A sample.
        (import a b:c n/f n/[g h:i] from "./m" ^pkg "x/lib")
        (import from "k" j) (import gene/json/[parse stringify:s] genex/http/*)
        (ns n (fn /f [x: Int y = 1 rest...] -> T (x + y)) (var /v 8))
        (class A < B ^k {^a 1 ^^b} (ctor [x] (/x = x)) (method m [] /x))
        (var [p {^q r}] #"t #{(f "x")} #[1] #<c>#")
        #< block # >#
        (case p when (Ok v) (v .m; n) else 'c' #/r\\/e/i)
        (comptime (if $env/X (import * from "z")))
        (fn g! [] `(a %b %_c)) ($ns/w = 0#ff) (export A [n])
        """;

    private static final String NEW = """
        # A sample.
        (import [a, b : c] from "./m" ^pkg "u")
        (import * : m from "../k") (import ops/* from "./m") (import $json [parse : p])
        (ns n (fn f ^private true [x : Int, y = 1, rest...] : T (+ x y)))
        (type T ^props {^x Int} @doc "d" (message q [self] self/x))
        (let [k {^q r}] $"t ${(f \\"x\\")} $(g) \\u{e9}")
        #< block #< nested ># >#
        (match k (when (Ok v) (v ~ m; n)) (else 'c' #"r(e)"i #B16#ff))
        #_ (import [z] from "z") (import_impl P for T from "./m")
        (macro w [x] `(a %x ...)) {{"a" : 1}} (if c (import [d] from "." ^export true))
        """;

    private static final List<String> FRAGMENTS = List.of(
            "(import ",
            "(import [",
            "from ",
            "of ",
            "\"m\"",
            "^pkg ",
            "^^k ",
            "^!k ",
            "(fn f [",
            "(ns n ",
            "(class C ",
            "(var ",
            "(let [",
            "(export ",
            "(comptime ",
            "(if ",
            "(for x in ",
            "(case x when ",
            "(match x (when ",
            "(type T ",
            "`",
            "%",
            "%_",
            "#_ ",
            "#@",
            "#\"",
            "#{",
            "$\"",
            "${",
            "\"",
            "\"\"\"",
            "'",
            "\\",
            "#",
            "# ",
            "#<",
            ">#",
            "#/",
            "/",
            "a",
            "n/f",
            "/x",
            "$ns/x",
            "$x",
            ":",
            " : ",
            "*",
            ",",
            ";",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "{{",
            "}}",
            "\n",
            "\n(",
            "\r\n",
            "\t",
            "\0",
            "é",
            "\uFEFF",
            " ",
            "12",
            "0#",
            "~ ");

    private static final int DEEP = 100_000;

    @Property(tries = 2000)
    void anyBytesHaveAnOutline(@ForAll byte[] bytes) {
        check(bytes);
    }

    @Property(tries = 4000)
    void anyFragmentsHaveAnOutline(@ForAll("fragments") String text) {
        check(text.getBytes(UTF_8));
    }

    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of(FRAGMENTS).list().ofMaxSize(50).map(parts -> String.join("", parts));
    }

    @Example
    void everyPrefixAndSuffixHasAnOutline() {
        for (String sample : List.of(CLASSIC, NEW)) {
            byte[] bytes = sample.getBytes(UTF_8);
            for (int at = 0; at <= bytes.length; at++) {
                check(Arrays.copyOf(bytes, at));
                check(Arrays.copyOfRange(bytes, at, bytes.length));
            }
        }
    }

    @Example
    void theSamplesAreWholeAndToldApart() {
        assertThat(GeneScanner.scan(SourceText.of(CLASSIC)).faults()).isEmpty();
        assertThat(GeneScanner.scan(SourceText.of(CLASSIC)).dialect()).hasValue("classic");
        assertThat(GeneScanner.scan(SourceText.of(NEW)).faults()).isEmpty();
        assertThat(GeneScanner.scan(SourceText.of(NEW)).dialect()).hasValue("new");
    }

    @Example
    void lineEndsAndByteOrderMarksDoNotMatter() {
        for (String sample : List.of(CLASSIC.substring(CLASSIC.indexOf('\n') + 1), NEW)) {
            Surface plain = Surface.of(GeneScanner.scan(SourceText.of(sample)));
            assertThat(Surface.of(GeneScanner.scan(SourceText.of(sample.replace("\n", "\r\n")))))
                    .isEqualTo(plain);
            assertThat(Surface.of(GeneScanner.scan(SourceText.of("\uFEFF" + sample))))
                    .isEqualTo(plain);
        }
    }

    @Example
    void nothingIsTooDeep() {
        for (String part : List.of(
                "(", "[", "{", "`", "(fn f [", "(ns n ", "(if c ", "(do ", "#\"#{", "(comptime ", "(class C ", "^a ")) {
            check(part.repeat(DEEP).getBytes(UTF_8));
        }
        check(("(ns n ".repeat(DEEP) + ")".repeat(DEEP)).getBytes(UTF_8));
    }

    /** Quadratic scanners would take minutes here. */
    @Example
    void nothingIsReadOftenEnoughToMatter() {
        for (String part : List.of(
                "(import [a b] from \"m\")\n",
                "(fn f [a] (var b a))\n",
                "\"",
                "#\"",
                "$\"${",
                "#<",
                "#/a",
                "'",
                "(",
                ")",
                "# c\n",
                "(export a)",
                "\n(\\\"",
                "#B#0~   ",
                "0#f~ ",
                "n/[a]",
                "a/",
                "(var [a] ")) {
            check(part.repeat(200_000 / part.length()).getBytes(UTF_8));
        }
    }

    private static void check(byte[] bytes) {
        SourceText text = SourceText.of(bytes);
        check(GeneScanner.scan(text), bytes.length);
        for (Dialect dialect : Dialect.values()) {
            check(GeneScanner.scan(text, dialect), bytes.length);
        }
    }

    private static void check(Outline outline, int length) {
        assertThat(spans(outline).allMatch(span -> span.end() <= length)).isTrue();
        for (Import wanted : outline.imports()) {
            assertThat(wanted.segments()).allMatch(name -> wanted.statement().contains(name.span()));
            assertThat(Request.of(wanted.request()).text()).isEqualTo(wanted.request());
        }
        assertThat(Surface.of(outline)).isEqualTo(Surface.of(outline));
    }

    private static Stream<Span> spans(Outline outline) {
        return Stream.of(
                        outline.imports().stream().map(Import::statement),
                        outline.imports().stream()
                                .flatMap(wanted -> wanted.names().stream())
                                .map(name -> name.name().span().to(name.local().span())),
                        outline.declarations().stream().map(Declaration::span),
                        outline.declarations().stream().map(Declaration::signature),
                        outline.references().stream().map(reference -> reference.span()),
                        outline.exports().stream().map(export -> export.name().span()),
                        outline.faults().stream().map(fault -> fault.span()),
                        Stream.of(Span.at(outline.bodyStart())))
                .flatMap(spans -> spans);
    }
}
