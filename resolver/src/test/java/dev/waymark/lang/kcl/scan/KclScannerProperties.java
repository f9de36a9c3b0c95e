package dev.waymark.lang.kcl.scan;

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
class KclScannerProperties {

    /** Something of everything. */
    private static final String SAMPLE = """
        # A sample.
        \"""
        With words.
        \"""
        import json
        import web.router as r
        import ..a.b
        import .schema as $type

        type Id = str | [int] | {str:r.T} | (int, r.T) -> r.U
        limit: int = 3Ki + 0x1F - 1.5e3
        _p = q = {a.b = 1, "c": 2, d += [3], if x: e = 4 else: f = 5, **g}
        s = "${json.encode(a) : #json} $${b} \\${c}" + r'\\d' + '''
          ${b.x[1:2]?.y}
        '''
        if limit > 1 and not q not in s:
            t = [*u, if v: w, x]
        elif q is not None: y = 1
        else:
            z: r.S(1, k = 2) {
                n = [a.b for a, c in d if a for e in f]
                m: {k: v for k, v in d}
            }
        fn = lambda a: int, b = 2 -> str {
            c = a + b
            all x, y in c { x if y }
            map x in [c] {
                x as r.T
            }
        }
        @info(a = "${b}")
        schema Box[n: int = r.w](r.Base) for HostProtocol:
            \"""Doc ${x}.\"""
            mixin [
                AMixin,
                r.BMixin
            ]
            [k: str]: int = 1
            name?: str = "n"
            "quoted": r.T
            @deprecated()
            other: [Box] |= []
            if name:
                more = {
                    if n: o = 1
                }
            assert n > 1 if name, "msg"
            check:
                len(name) > 1 if name, "msg ${name}"
        rule Q[a](P) for R:
            a > 1, "no"
        _p.x[0] = fn(
            1,
            b = 2
        ) if a else b
        mixin LastMixin: # end
            $type: "a" | 1 | True = "a"
        """;

    private static final List<String> FRAGMENTS = List.of(
            "import ",
            "schema ",
            "mixin ",
            "protocol ",
            "rule ",
            "check:",
            "for ",
            "assert ",
            "if ",
            "elif ",
            "else",
            "lambda ",
            "all ",
            "map ",
            "type ",
            "in ",
            "is ",
            "not ",
            "as ",
            "a",
            "b.c",
            "$d",
            ".",
            "...",
            ",",
            ":",
            "?",
            "=",
            "+=",
            "->",
            "+",
            "*",
            "**",
            "|",
            "~",
            "!",
            "@",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "${",
            "\"",
            "\"\"\"",
            "'",
            "r'",
            "\\",
            "\\\n",
            "#",
            ";",
            "1",
            "0x",
            "\n",
            "\n    ",
            "\n  ",
            "\n\t",
            "\r\n",
            "\nschema A:\n    ",
            "\0",
            "é",
            "\uFEFF",
            " ");

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
    void aByteOrderMarkDoesNotMatter() {
        Outline marked = scan("\uFEFF" + SAMPLE);
        assertThat(names(marked)).isEqualTo(names(scan(SAMPLE)));
        assertThat(marked.faults()).isEmpty();
    }

    @Example
    void depthAndLengthCostNoMoreThanTheirShare() {
        for (String text : hostile()) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> check(text.getBytes(UTF_8)), () -> text.substring(0, 12));
        }
    }

    private static List<String> hostile() {
        Stream<String> repeated = Stream.of(
                        "(",
                        "[",
                        "{",
                        "f(",
                        "a[",
                        "[[",
                        "{a:",
                        "{a=",
                        "x = ",
                        "a if b else ",
                        "a if ",
                        "not ",
                        "-",
                        "lambda {",
                        "lambda ",
                        "lambda a, ",
                        "lambda a = ",
                        "lambda {a} -> ",
                        "lambda -> {",
                        "if a:\n ",
                        "if a: ",
                        "elif a: ",
                        "else: ",
                        "all x in ",
                        "all x in y {",
                        "[x for x in ",
                        "for x in ",
                        "for ",
                        "{if a: ",
                        "[if a: ",
                        "[if a:\n",
                        "\"${",
                        "${",
                        "\"",
                        "'",
                        "\"\"\"",
                        "'''",
                        "r'",
                        "\\",
                        "\\\n",
                        "#",
                        ";",
                        ")",
                        "]",
                        "}",
                        ") ]",
                        "([)",
                        "({",
                        "$",
                        "é",
                        "\0",
                        "import ",
                        "import a.",
                        "import a as ",
                        "schema ",
                        "schema A:\n",
                        "schema A:\n  ",
                        "\nschema A:\n  a: {",
                        "\nschema A(",
                        "\n@a(",
                        "@a\n",
                        "@",
                        "a: ",
                        "a: [",
                        "a: (",
                        "a: () -> ",
                        "() -> ",
                        "a: {",
                        "a: b | ",
                        "type ",
                        "type a = ",
                        "rule ",
                        "mixin [",
                        "check:\n ",
                        "assert ",
                        "a.",
                        "a?.",
                        "a, ",
                        "a = b\n",
                        "a as ",
                        "a = {\n b = 1\n}\n",
                        "|",
                        "**",
                        "*",
                        "1 ",
                        "0x",
                        "1e",
                        ":",
                        "=",
                        "+=",
                        "->",
                        "\t\n ",
                        "\n ",
                        "\n  a\n b",
                        "\r\n",
                        "a: int\n",
                        "_a = 1\n",
                        "a = 1\n",
                        "'${a}' ",
                        "'${' ",
                        "'${a' ",
                        "a.b.c(1)[2] + ")
                .map(part -> part.repeat(100_000));
        return Stream.concat(
                        repeated,
                        Stream.of(
                                "(".repeat(100_000) + ")".repeat(100_000),
                                "x = " + "[".repeat(100_000) + "]".repeat(100_000),
                                "x = " + "{a=".repeat(100_000) + "1" + "}".repeat(100_000),
                                "x = " + "lambda {".repeat(100_000) + "}".repeat(100_000),
                                "x = " + "[x for x in ".repeat(100_000) + "]".repeat(100_000),
                                "x: " + "[".repeat(100_000) + "]".repeat(100_000),
                                "x = '" + "${a}".repeat(100_000) + "'",
                                "x = '" + "${".repeat(100_000) + "}'",
                                "x = \"\"\"" + "\\x".repeat(100_000) + "\"\"\"",
                                steps(),
                                "\"".repeat(1 << 20)))
                .toList();
    }

    /** Blocks in blocks, and back again. */
    private static String steps() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth < 2000; depth++) {
            text.append(" ".repeat(depth)).append("if a:\n");
        }
        return text.append(" ".repeat(2000)).append("b = 1\nc = 2\n").toString();
    }

    private static Outline scan(String text) {
        return KclScanner.scan(SourceText.of(text));
    }

    private static List<String> names(Outline outline) {
        return Stream.of(
                        outline.declarations().stream().map(d -> d.name().text()),
                        outline.imports().stream().map(Import::request),
                        outline.references().stream()
                                .map(r -> r.use() + r.name().text()))
                .flatMap(each -> each)
                .toList();
    }

    private static void check(byte[] bytes) {
        SourceText source = SourceText.of(bytes);
        Outline outline = KclScanner.scan(source);
        Span all = new Span(0, bytes.length);
        assertThat(spans(outline).allMatch(all::contains)).isTrue();
        outline.declarations().stream()
                .limit(10)
                .forEach(declaration -> assertThat(KclScanner.members(source, declaration).stream()
                                .flatMap(KclScannerProperties::spans)
                                .allMatch(declaration.span()::contains))
                        .isTrue());
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
                        outline.declarations().stream().flatMap(KclScannerProperties::spans))
                .flatMap(each -> each);
    }

    private static Stream<Span> spans(Declaration declaration) {
        Stream<Span> inside = Stream.of(declaration.name().span(), declaration.signature());
        assertThat(inside.allMatch(declaration.span()::contains)).isTrue();
        return Stream.concat(
                Stream.of(declaration.span()), declaration.members().stream().flatMap(KclScannerProperties::spans));
    }
}
