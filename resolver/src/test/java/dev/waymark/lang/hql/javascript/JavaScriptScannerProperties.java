package dev.waymark.lang.hql.javascript;

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
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Any bytes, cut anywhere, at any depth: an outline whose spans lie inside the text, in time that grows with it. */
class JavaScriptScannerProperties {

    private static final String SAMPLE = """
        #!/usr/bin/env node
        /** Words. */
        import d, { a as b, type T } from "./x.ts";
        export * from './y.js'
        export { b as 'c d', d as default } from "./z.mjs"
        export const { e, f: [g = {}], ...h } = `${`${1}`}` / 2, i: Map<string, T> = /[/'"]\\//g
        export default async function* j(x: { y: 1 }) { return <T,>(z) => z }
        @deco.rated({ k: 1 }) export abstract class K<L> extends M { #n = 1 }
        export type N = { o: string } | `p${string}`
        exports.q = module.exports = { r, s: 1, async t() {}, ...u }
        export const v = () => (<w x="y" {...z}>Don't {a ? <b/> : `c`} </w>)
        """;

    @Property
    void anyTextHasAnOutline(@ForAll("texts") String text) {
        Arrays.stream(JavaScriptFile.values()).forEach(kind -> check(text.getBytes(UTF_8), kind));
    }

    @Property(tries = 300)
    void anyBytesHaveAnOutline(@ForAll byte[] bytes) {
        Arrays.stream(JavaScriptFile.values()).forEach(kind -> check(bytes, kind));
    }

    @Example
    void everyPrefixHasAnOutline() {
        byte[] bytes = SAMPLE.getBytes(UTF_8);
        for (int length = 0; length <= bytes.length; length++) {
            check(Arrays.copyOf(bytes, length), JavaScriptFile.TYPESCRIPT_XML);
        }
    }

    @Example
    void depthAndLengthCostNoMoreThanTheyAre() {
        Stream.of(
                        "(",
                        "[",
                        "{",
                        "`${",
                        "<a>",
                        "<a b={",
                        "export const {",
                        "export const [a = {",
                        "/[",
                        "<",
                        "'\n",
                        "/*",
                        "export ",
                        "import {",
                        "exports = {a:",
                        "module.",
                        "a,",
                        "x\n",
                        ")",
                        "}")
                .forEach(part -> assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> {
                            byte[] bytes = part.repeat(100_000).getBytes(UTF_8);
                            check(bytes, JavaScriptFile.TYPESCRIPT_XML);
                            check(bytes, JavaScriptFile.SCRIPT);
                        },
                        part));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> lines = Arbitraries.of(SAMPLE.lines().toList());
        Arbitrary<String> parts = Arbitraries.of(
                "export",
                "import",
                "from",
                "default",
                "const",
                "function",
                "class",
                "type",
                "*",
                "{",
                "}",
                "(",
                ")",
                "[",
                "]",
                "<",
                ">",
                "</",
                "/>",
                "`",
                "${",
                "'",
                "\"",
                "/",
                "//",
                "/*",
                "*/",
                "=",
                "=>",
                ",",
                ";",
                "\n",
                "a",
                "as",
                ".",
                "...",
                ":",
                "exports",
                "module",
                "\\",
                "é",
                "1");
        return Arbitraries.frequencyOf(Tuple.of(1, lines), Tuple.of(9, parts))
                .list()
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }

    private static void check(byte[] bytes, JavaScriptFile kind) {
        Outline outline = JavaScriptScanner.scan(SourceText.of(bytes), kind);
        Span all = new Span(0, bytes.length);
        Stream<Span> declared = outline.declarations().stream()
                .flatMap(made ->
                        Stream.of(made.span(), made.signature(), made.name().span()));
        Stream<Span> exported = outline.exports().stream()
                .flatMap(export -> Stream.concat(
                        Stream.of(export.statement(), export.name().span()),
                        export.local().stream().map(Name::span)));
        Stream<Span> imported =
                outline.imports().stream().flatMap(wanted -> Stream.of(wanted.statement(), wanted.path()));
        assertThat(Stream.of(declared, exported, imported).flatMap(spans -> spans))
                .allMatch(all::contains);
        assertThat(outline.declarations())
                .allMatch(made -> made.span().contains(made.name().span()));
        assertThat(outline.declarations().stream().map(Declaration::name).map(Name::span))
                .isSorted();
        assertThat(outline.imports().stream().map(Import::statement)).isSorted();
        assertThat(outline.bodyStart()).isBetween(0, bytes.length);
    }
}
