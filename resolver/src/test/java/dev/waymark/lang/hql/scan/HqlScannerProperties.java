package dev.waymark.lang.hql.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.ScannerProperties;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.List;
import java.util.stream.Stream;

/** A scan gives an outline for any bytes, cut anywhere, at any depth, in time proportional to their number. */
class HqlScannerProperties extends ScannerProperties {

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

    HqlScannerProperties() {
        super(SAMPLE, FRAGMENTS);
    }

    @Override
    protected Outline scan(SourceText text) {
        return HqlScanner.scan(text);
    }

    @Override
    protected List<String> hostile() {
        Stream<String> deep = Stream.of(
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
                        "[x = ")
                .map(opening -> opening.repeat(100_000));
        Stream<String> repetitive = Stream.of(
                        "`${`}", "\\`", "`a", "/*", "x:", "a<", ":a|", "x:{ ", "\"\n(", "`\n(", "\n(\"", "a ")
                .map(part -> part.repeat(200_000));
        return Stream.concat(deep, repetitive).toList();
    }

    @Override
    protected void checkMore(SourceText text, Outline outline) {
        for (Import wanted : outline.imports()) {
            assertThat(parts(wanted).map(Name::span)).allMatch(wanted.statement()::contains);
        }
    }

    private static Stream<Name> parts(Import wanted) {
        return Stream.of(
                        wanted.segments().stream(),
                        wanted.binding().stream(),
                        wanted.names().stream().flatMap(name -> Stream.of(name.name(), name.local())))
                .flatMap(names -> names);
    }
}
