package dev.waymark.lang.hql.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A scan gives an outline for any bytes, cut anywhere, at any depth, in time proportional to their number. */
class HqlScannerProperties {

    /** Something of everything. */
    private static final String SAMPLE = """
        // A sample.
        (import [read, write as put] from "@hlvm/fs")
        (import shop from "./shop/pri\\u0063es.hql")
        (import "npm:left-pad@1")

        /* Adds. */
        (fn add [x:number y = 2 & more] :number (+ x y ...more))
        (const {a: b, c [d]} (shop.load {"k": 1, v: [2 3], w}))
        (macro unless2 [test & body] `(if ~test nil (do ~@body (let (t# 1) t#))))
        (class Box<T> extends shop.Base
          (var n 1)
          (constructor [n] (= this.n n))
          (static fn make [{x, y: z}] (new Box x)))
        (enum Color:Int (case red 1) (case blue 2))
        (let text `one ${(add 1 `two`)} three \\` ${b}`)
        (for [i from: 0 to: 9] (match i (case [h, & t] (if h) t) (default nil)))
        (if-let [x (read "a")] (put x) (throw (new Error "no")))
        (loop [i 0] (if (< i 3) (recur (+ i 1)) '(quoted (import [x] from "./y.hql"))))
        #[1 2 3] (.push b 4) (b .map (fn [x] x)) (=> (* $0 2))
        (export [add, b as bee, unless2])
        (export default Box)
        """;

    private static final List<String> FRAGMENTS = List.of(
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "#[",
            "\"",
            "`",
            "`(",
            "${",
            "$",
            "~",
            "~@",
            "'",
            "\\",
            "//",
            "/*",
            "*/",
            ";",
            ",",
            ":",
            ".",
            "...",
            ".?a",
            "x",
            "x:",
            ":number",
            "x:{a: number}",
            "f<T,",
            "m.f",
            "js/X",
            "5",
            "-",
            "->",
            "\n",
            " ",
            "\r\n",
            "\u00A0",
            "\uFEFF",
            "é",
            "😀",
            "\0",
            "import ",
            "export ",
            "from ",
            "as ",
            "default ",
            "(fn f [x] ",
            "(let ",
            "(let (",
            "(macro m [x] ",
            "(class A ",
            "(enum E ",
            "(match x (case ",
            "(cond (",
            "(do ",
            "\n(",
            "(import [a] from \"./x.hql\")",
            "(export [a])");

    @Property(tries = 2000)
    void anyBytesHaveAnOutline(@ForAll byte[] bytes) {
        check(bytes);
    }

    @Property(tries = 5000)
    void anyFragmentsHaveAnOutline(@ForAll("fragments") String text) {
        check(text.getBytes(UTF_8));
    }

    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of(FRAGMENTS).list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    @Example
    void everyPrefixAndSuffixHasAnOutline() {
        byte[] bytes = SAMPLE.getBytes(UTF_8);
        for (int cut = 0; cut <= bytes.length; cut++) {
            check(Arrays.copyOf(bytes, cut));
            check(Arrays.copyOfRange(bytes, cut, bytes.length));
        }
    }

    @Example
    void theSampleHasNoFault() {
        assertThat(scan(SAMPLE).faults()).isEmpty();
    }

    @Example
    void lineEndsDoNotMatter() {
        Outline unix = scan(SAMPLE);
        Outline windows = scan(SAMPLE.replace("\n", "\r\n"));
        assertThat(names(windows)).isEqualTo(names(unix));
        assertThat(windows.localNames()).isEqualTo(unix.localNames());
        assertThat(windows.faults()).isEmpty();
    }

    @Example
    void depthDoesNotMatter() {
        for (String opening : List.of(
                "(",
                "[",
                "{",
                "'",
                "`(",
                "`(~(",
                "(fn [x] ",
                "(let (x ",
                "(match x (case ",
                "${",
                "(class A (fn f [] ",
                "(cond (",
                "(export (",
                "(import [",
                "`${",
                "x:{",
                "[x = ")) {
            Duration most = Duration.ofSeconds(20);
            assertTimeoutPreemptively(most, () -> check(opening.repeat(100_000).getBytes(UTF_8)), opening);
        }
    }

    /** Quadratic readers would take minutes here. */
    @Example
    void repetitionDoesNotMatter() {
        for (String part :
                List.of("`${`}", "\\`", "`a", "/*", "x:", "a<", ":a|", "x:{ ", "\"\n(", "`\n(", "\n(\"", "a ")) {
            Duration most = Duration.ofSeconds(20);
            assertTimeoutPreemptively(most, () -> check(part.repeat(200_000).getBytes(UTF_8)), part);
        }
    }

    private static Outline scan(String code) {
        return HqlScanner.scan(SourceText.of(code));
    }

    private static void check(byte[] bytes) {
        Outline outline = HqlScanner.scan(SourceText.of(bytes));
        Span all = new Span(0, bytes.length);
        assertThat(spans(outline)).allMatch(all::contains);
        for (Import wanted : outline.imports()) {
            assertThat(parts(wanted).map(Name::span)).allMatch(wanted.statement()::contains);
        }
        for (Declaration declaration : outline.declarations()) {
            assertThat(declaration.span().contains(declaration.name().span())).isTrue();
            assertThat(declaration.span().contains(declaration.signature())).isTrue();
        }
    }

    private static Stream<Span> spans(Outline outline) {
        return Stream.of(
                        outline.imports().stream().map(Import::statement),
                        outline.declarations().stream().map(Declaration::span),
                        outline.exports().stream()
                                .map(export ->
                                        export.statement().to(export.name().span())),
                        outline.references().stream().map(reference -> reference.span()),
                        outline.faults().stream().map(fault -> fault.span()))
                .flatMap(spans -> spans);
    }

    private static Stream<Name> parts(Import wanted) {
        return Stream.of(
                        wanted.segments().stream(),
                        wanted.binding().stream(),
                        wanted.names().stream().flatMap(name -> Stream.of(name.name(), name.local())))
                .flatMap(names -> names);
    }

    private static List<String> names(Outline outline) {
        return Stream.of(
                        outline.imports().stream().map(Import::request),
                        outline.declarations().stream()
                                .map(declaration -> declaration.name().text()),
                        outline.exports().stream().map(export -> export.name().text()),
                        outline.references().stream()
                                .map(reference -> reference.name().text()))
                .flatMap(names -> names)
                .toList();
    }
}
