package dev.waymark.lang.neva.scan;

import dev.waymark.lang.ScannerProperties;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.List;
import java.util.stream.Stream;

/** A scan gives an outline for any bytes, cut anywhere, at any depth, in time proportional to their number. */
class NevaScannerProperties extends ScannerProperties {

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

    NevaScannerProperties() {
        super(SAMPLE, FRAGMENTS);
    }

    @Override
    protected Outline scan(SourceText text) {
        return NevaScanner.outline(text);
    }

    @Override
    protected List<String> hostile() {
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
}
