package dev.waymark.lang.neva.scan;

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
class NevaScannerProperties {

    /** Something of everything. */
    private static final String SAMPLE = """
        // A sample.
        import { // std
            strings
            os/dotenv
            l @:lib/sub // why
            example.com/a/b:pkg
        }

        // Id is an id.
        pub type Id<T, U list<T>> dict<U> // c
        type Pair struct {
            left int
            right struct { x lib.T }
        }
        pub type Either union { None
            Some list<l.T>
        }
        type Empty union {}
        const a int = -1
        const b float = .5
        pub const c list<Either> = [
            Either::None, l.U<int>::Tag([true, 'two
            lines // no comment']),
            a,
            { d: l.e, f: [], g: {} },
        ]
        interface I<T>(T) (res T)
        pub interface J(
            a any,
            [b] list<int>,
            [c],
        ) ()
        #extern(add)
        #bind_type(l.V<int>)
        pub def Add(left int, right int) (res int)
        def Main(start any) (stop any) {
            // nodes
            p pkg.Print<any>
            q Map<int, l.W>{
                handler lib.H{ Inner }?
                Anonymous
            }?
            #bind(a)
            n New
            ---
            // network
            :start -> [p, q:data, n[0], p:port[*]]
            $a -> $l.e -> .f.g -> 'x' -> 42 -> -1 -> { a: b } -> :stop
            Either::None -> l.U<list<int>>::Tag(1) -> :stop
        }
        """;

    private static final List<String> FRAGMENTS = List.of(
            "import ",
            "import {",
            "imports {",
            "pub ",
            "type ",
            "const ",
            "interface ",
            "def ",
            "struct ",
            "union ",
            "enum ",
            "true",
            "false",
            "\nimport {",
            "\npub def A() () {",
            "\ntype A ",
            "\n#extern(a)\n",
            "a",
            "b.c",
            "lib.",
            "as ",
            "@:",
            "@/",
            "@",
            "/",
            ".",
            ",",
            ":",
            "::",
            "?",
            "=",
            "-",
            "->",
            "---",
            "|",
            "+",
            "*",
            "$",
            "#",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "<",
            ">",
            "'",
            "\"",
            "`",
            "//",
            "/*",
            ";",
            "1",
            ".5",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "\0",
            "é",
            "\uFEFF");

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
                        "<",
                        "a<",
                        "a<b,",
                        "a (",
                        "type A list<",
                        "type A struct { a ",
                        "type A union { a ",
                        "type A enum { a, ",
                        "a | ",
                        "const a int = [",
                        "const a X = [",
                        "const a X = { a: ",
                        "{ a: ",
                        "A::B(",
                        "const a X = A::B(",
                        "\nconst a X = { a: ",
                        "import ",
                        "import {",
                        "import { a ",
                        "a, ",
                        "a b ",
                        "@:",
                        "@/",
                        "a/",
                        "a.",
                        "imports {\n",
                        "#",
                        "#a(",
                        "#a\n",
                        "pub ",
                        "def ",
                        "def A",
                        "def A(",
                        "def A(a ",
                        "def A() (",
                        "def A() () {",
                        "\ndef A() () {",
                        "\ndef A() () {\n a ",
                        "\n a B{",
                        "type ",
                        "\ntype A int",
                        "\n// c",
                        "const ",
                        "interface ",
                        "'",
                        "\"",
                        "`",
                        "/*",
                        "//",
                        "---",
                        "->",
                        "$",
                        "$a.",
                        "::",
                        "A::",
                        ":",
                        "a:b -> ",
                        "{ f: ",
                        "{ a: b ",
                        ".a",
                        ")",
                        "]",
                        "}",
                        ">",
                        ") ]",
                        "([)",
                        "é",
                        "\0",
                        "\r",
                        "\n",
                        "\r\n",
                        "\t",
                        "1.",
                        "-",
                        " ;")
                .flatMap(part -> Stream.of("", "def A() () { ", "def A() () {\n---\n")
                        .map(begun -> begun + part.repeat(50_000)));
        return Stream.concat(
                        repeated,
                        Stream.of(
                                "type A " + "list<".repeat(100_000) + "int" + ">".repeat(100_000),
                                "type A " + "struct { a ".repeat(100_000) + "int" + "}".repeat(100_000),
                                "const a X = " + "[".repeat(100_000) + "]".repeat(100_000),
                                "const a X = " + "{ a: ".repeat(100_000) + "1" + "}".repeat(100_000),
                                "def A() () { :a -> " + "{ a: ".repeat(100_000) + "?" + "}".repeat(100_000) + "}",
                                "def A() () { " + "a B{".repeat(100_000) + "}".repeat(100_000) + "}",
                                "def A() () { :a -> " + "a<".repeat(100_000) + ">::".repeat(100_000) + "}",
                                "'".repeat((1 << 20) + 1)))
                .toList();
    }

    private static Outline scan(String text) {
        return NevaScanner.outline(SourceText.of(text));
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
        Outline outline = NevaScanner.outline(source);
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
                        outline.declarations().stream().flatMap(NevaScannerProperties::spans))
                .flatMap(each -> each);
    }

    private static Stream<Span> spans(Declaration declaration) {
        Stream<Span> inside = Stream.of(declaration.name().span(), declaration.signature());
        assertThat(inside.allMatch(declaration.span()::contains)).isTrue();
        return Stream.concat(
                Stream.of(declaration.span()), declaration.members().stream().flatMap(NevaScannerProperties::spans));
    }
}
