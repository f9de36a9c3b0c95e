package dev.waymark.lang.geblang.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A scan gives an outline for any bytes, cut anywhere, at any depth, in time proportional to their number. */
class GeblangScannerProperties {

    /** Something of everything. */
    private static final String SAMPLE = """
        ## A sample.
        module app.sample; import json; import web.router as r; from crypt import hash, verify as v;
        type Id = string | list<int>; const MAX = 3; let [a, b] = [1, 2]; lib.T t = r.make<lib.U>(a, key: b);
        @deco("x") export class Box<T implements lib.I> extends lib.Base implements A, B {
            string name = "n ${json.get("k ${a} }")} ${b:>10}"; static let one = 1; func hook;
            func Box(T item, int... rest) { this.item = item; } func ~Box() { }
        }
        interface I extends J { func m(int x = 1): ?int; lib.F f; }
        enum E: string implements K { One = "1", Two(int, lib.T); func label(): string { return 'r\\'; } }
        export async func run(list<dict<string, int>> xs): void {
            for (k, v in xs) { a, b = b, a; } for (let i = 0; i < 3; i++) { continue; }
            try { with (h = open()) { h?.go(); } } catch (lib.Err e) { throw e; } finally { defer e(); }
            let s = match (xs) { case lib.T q if (q) => [x * 2 for x in q if x]; case E.Two(int n, lib.T m): m; default => 1; };
            select { case let c = ch.recv(): c; default: { } }
            let f = func(any y): any { return y as lib.T instanceof E ? 1 : 2 ?? 3; };
        }
        init { dir(json); } /* comment */ # end
        let text = \"""
          "quoted" ${a} \\${no}\"""; let last = '''x''';
        """;

    private static final List<String> FRAGMENTS = List.of(
            "import ", "from ", "module ", "export ", "func ", "class ", "enum ", "let ", "match ", "case ", "for ",
            "in ", "if ", "as ", "a", "b.c", "_", ".", "..", ",", ";", ":", "?", "?.", "=", "=>", "<", ">", ">>", "(",
            ")", "[", "]", "{", "}", "${", "\"", "\"\"\"", "'", "'''", "\\", "#", "/*", "*/", "/**", "//", "@", "|",
            "1", "\n", "\r\n", "\0", "é", "\uFEFF", " ");

    @Property(tries = 2000)
    void anyBytesHaveAnOutline(@ForAll byte[] bytes) {
        check(bytes);
    }

    @Property(tries = 3000)
    void anyFragmentsHaveAnOutline(@ForAll("fragments") String text) {
        check(text.getBytes(UTF_8));
    }

    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of(FRAGMENTS).list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    @Example
    void everyPrefixHasAnOutline() {
        byte[] bytes = SAMPLE.getBytes(UTF_8);
        for (int length = 0; length <= bytes.length; length++) {
            check(Arrays.copyOf(bytes, length));
        }
    }

    @Example
    void everySuffixHasAnOutline() {
        byte[] bytes = SAMPLE.getBytes(UTF_8);
        for (int from = 0; from <= bytes.length; from++) {
            check(Arrays.copyOfRange(bytes, from, bytes.length));
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
    void aByteOrderMarkCostsOneFaultAndNothingElse() {
        Outline marked = scan("\uFEFF" + SAMPLE);
        assertThat(names(marked)).isEqualTo(names(scan(SAMPLE)));
        assertThat(marked.faults()).hasSize(1);
    }

    @Example
    void depthAndLengthCostNoMoreThanTheirShare() {
        for (String text : hostile()) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> check(text.getBytes(UTF_8)), () -> text.substring(0, 20));
        }
    }

    private static List<String> hostile() {
        Stream<String> repeated = Stream.of(
                        "(",
                        "[",
                        "{",
                        "f(",
                        "[[",
                        "{a:",
                        "x < ",
                        "f<",
                        "a ? ",
                        "func() {",
                        "func f() {",
                        "if (a) {",
                        "for (",
                        "for (x in ",
                        "\"${",
                        "\"${f(",
                        "\"",
                        "'",
                        "\"\"\"",
                        "'''",
                        "${",
                        "match (a) { case b: ",
                        "match (",
                        "case [",
                        "let x = ",
                        "class A { ",
                        "import a.",
                        "import ",
                        "from a.",
                        "from ",
                        "@a(",
                        "@a ",
                        "export ",
                        "a, ",
                        "a.",
                        "list<",
                        "T<U, ",
                        "[x for x in ",
                        "[x for ",
                        "! ",
                        "await ",
                        "else if (a) ",
                        "try {",
                        "catch (",
                        "/*",
                        "/**",
                        "#",
                        ")",
                        "]",
                        "}",
                        ") ]",
                        "({",
                        "([)",
                        "$",
                        "é",
                        "\0",
                        "with (a = ",
                        "select { case ",
                        "enum E { A(",
                        "func f<T implements ",
                        "as ",
                        "?",
                        ":",
                        "=>",
                        "a\n",
                        "import a\n",
                        "let a\n",
                        "{ a",
                        "{ let ",
                        "static ",
                        "async ",
                        "// ",
                        "type ",
                        "_",
                        "a.b.c(1)[2] + ")
                .map(part -> part.repeat(100_000));
        return Stream.concat(
                        repeated,
                        Stream.of(
                                "(".repeat(100_000) + ")".repeat(100_000),
                                "{ a; ".repeat(100_000) + "}".repeat(100_000),
                                "func() { ".repeat(100_000) + "}".repeat(100_000),
                                "x = " + "[".repeat(100_000) + "]".repeat(100_000) + ";",
                                "x = " + "[x for x in ".repeat(100_000) + "]".repeat(100_000) + ";",
                                "x = " + "\"${".repeat(100_000) + "}\"".repeat(100_000) + ";",
                                "if (a) { } " + "else if (a) { } ".repeat(100_000),
                                "\"".repeat(1 << 20)))
                .toList();
    }

    private static Outline scan(String text) {
        return GeblangScanner.scan(SourceText.of(text));
    }

    private static List<String> names(Outline outline) {
        return Stream.of(
                        outline.declarations().stream()
                                .map(d -> d.name().text() + d.members().size()),
                        outline.imports().stream().map(Import::request),
                        outline.references().stream()
                                .map(r -> r.use() + r.name().text()))
                .flatMap(each -> each)
                .toList();
    }

    private static void check(byte[] bytes) {
        Outline outline = GeblangScanner.scan(SourceText.of(bytes));
        Span all = new Span(0, bytes.length);
        assertThat(spans(outline).allMatch(all::contains)).isTrue();
        assertThat(outline.bodyStart()).isBetween(0, bytes.length);
        assertThat(isSorted(outline.references().stream()
                        .mapToInt(r -> r.name().span().start())))
                .isTrue();
        assertThat(isSorted(
                        outline.imports().stream().mapToInt(i -> i.statement().start())))
                .isTrue();
    }

    private static boolean isSorted(IntStream starts) {
        int[] values = starts.toArray();
        return IntStream.range(1, values.length).allMatch(i -> values[i - 1] <= values[i]);
    }

    private static Stream<Span> spans(Outline outline) {
        return Stream.of(
                        outline.faults().stream().map(fault -> fault.span()),
                        outline.references().stream().map(reference -> reference.span()),
                        outline.imports().stream().flatMap(i -> Stream.of(i.statement(), i.path())),
                        outline.declarations().stream().flatMap(GeblangScannerProperties::spans))
                .flatMap(each -> each);
    }

    private static Stream<Span> spans(Declaration declaration) {
        Stream<Span> inside = Stream.of(declaration.name().span(), declaration.signature());
        assertThat(inside.allMatch(declaration.span()::contains)).isTrue();
        return Stream.concat(
                Stream.of(declaration.span()), declaration.members().stream().flatMap(GeblangScannerProperties::spans));
    }
}
