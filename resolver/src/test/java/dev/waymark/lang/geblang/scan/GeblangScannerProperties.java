package dev.waymark.lang.geblang.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.ScannerProperties;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** A scan gives an outline for any bytes, cut anywhere, at any depth, in time proportional to their number. */
class GeblangScannerProperties extends ScannerProperties {

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

    GeblangScannerProperties() {
        super(SAMPLE, FRAGMENTS);
    }

    @Override
    protected Outline scan(SourceText text) {
        return GeblangScanner.scan(text);
    }

    @Override
    protected List<String> hostile() {
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

    @Example
    void aByteOrderMarkCostsOneFaultAndNothingElse() {
        Outline marked = scan("\uFEFF" + SAMPLE);
        assertThat(names(marked)).isEqualTo(names(scan(SAMPLE)));
        assertThat(marked.faults()).hasSize(1);
    }
}
