package dev.waymark.lang.kcl.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.ScannerProperties;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** A scan gives an outline for any bytes, cut anywhere, at any depth, in time proportional to their number. */
class KclScannerProperties extends ScannerProperties {

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

    KclScannerProperties() {
        super(SAMPLE, FRAGMENTS);
    }

    @Override
    protected Outline scan(SourceText text) {
        return KclScanner.scan(text);
    }

    @Override
    protected List<String> hostile() {
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

    @Example
    void aByteOrderMarkDoesNotMatter() {
        Outline marked = scan("\uFEFF" + SAMPLE);
        assertThat(names(marked)).isEqualTo(names(scan(SAMPLE)));
        assertThat(marked.faults()).isEmpty();
    }

    @Override
    protected void checkMore(SourceText text, Outline outline) {
        outline.declarations().stream()
                .limit(10)
                .forEach(declaration -> assertThat(KclScanner.members(text, declaration).stream()
                                .flatMap(ScannerProperties::spans)
                                .allMatch(declaration.span()::contains))
                        .isTrue());
    }
}
