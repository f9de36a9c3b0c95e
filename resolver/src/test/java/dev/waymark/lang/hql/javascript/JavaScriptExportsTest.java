package dev.waymark.lang.hql.javascript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.waymark.outline.Export;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The names that files offer: {@code name<local}, with nothing behind the bracket where the export computes its value;
 * {@code *path} for a module that is handed on; a question mark where there may be more.
 */
class JavaScriptExportsTest {

    static Stream<Arguments> files() {
        return Stream.of(
                // Declarations.
                arguments("a.js", "export const a = 1, b = 2;", "a<a b<b"),
                arguments("a.js", "export let a\nexport var b = a", "a<a b<b"),
                arguments("a.js", "export function f(x) { return x }\nexport async function* g() {}", "f<f g<g"),
                arguments("a.js", "export class C extends D { static export = 1 }", "C<C"),
                arguments("a.js", "export function a(){}export function b(){}", "a<a b<b"),
                arguments("a.js", "export const a=1\nconst b=2\nexport const c=3", "a<a c<c"),
                arguments("a.js", "export const f = (x) => {\n  return x\n}\nexport const g = 1", "f<f g<g"),
                arguments("a.js", "export const { a, b: c, d = [1, 2], ...e } = x", "a<a c<c d<d e<e"),
                arguments("a.js", "export const [a, , { b: [c] }, ...d] = x, e = 1", "a<a c<c d<d e<e"),
                arguments("a.js", "export const { [k]: a, b: { c } } = x", "a<a c<c"),
                arguments("a.js", "export const a = [1, 2], b = { c: 1, d }, e = f(1, 2)", "a<a b<b e<e"),
                arguments("a.js", "export const a = x < y, b = x > y", "a<a b<b"),
                // Lists.
                arguments(
                        "a.js",
                        "function f() {}\nexport { f, g as h, i as default, j as 'k l' };",
                        "f<f h<g default<i k l<j"),
                arguments("a.js", "export {}", ""),
                arguments("a.js", "export { a, };export{b}", "a<a b<b"),
                arguments("a.js", "export { a as b } from './x.js'", "b<b *./x.js"),
                arguments("a.js", "export * from './x.js'; export * as ns from \"./y.js\"", "ns<ns *./x.js *./y.js"),
                arguments("a.js", "import { a as b, c } from './x.js'\nimport './z.js'\nexport { b }", "b<b *./x.js"),
                arguments("a.js", "import d, * as m from './x.js'\nexport { d, m }", "d<d m<m *./x.js"),
                arguments("a.js", "import { a } from './x.js'\nexport const b = a", "b<b"),
                arguments("a.js", "import('./x.js'); import.meta.url; export const a = import('./y.js')", "a<a"),
                // The default.
                arguments("a.js", "export default 42", "default<"),
                arguments("a.js", "export default function f() {}", "default<f"),
                arguments("a.js", "export default function () {}\nexport const a = 1", "default< a<a"),
                arguments("a.js", "export default class { m() {} }", "default<"),
                arguments("a.js", "const a = 1\nexport default a\nconst b = 2", "default<a"),
                arguments("a.js", "export default a;", "default<a"),
                arguments("a.js", "export default a.b", "default<"),
                arguments("a.js", "export default async () => {}", "default<"),
                // No exports.
                arguments(
                        "a.js", "// export const a = 1\n/* export const b = 1 */\nconst c = 'export const d = 1'", ""),
                arguments("a.js", "`export const a = 1; ${`export { b }`} ${ { c: `}` }.c } export const d = 1`", ""),
                arguments("a.js", "x.export = { export: 1 }\nfunction f() { const export_ = 1 }", ""),
                arguments(
                        "a.js", "const r = /export const a = 1[/`]/g; const s = a / b / c\nexport const d = 1", "d<d"),
                arguments("a.js", "if (x) /'/.test(y)\nexport const d = x++ / 2", "d<d"),
                arguments("a.js", "function f() { }\n/'/.test(y)\nexport const d = {} / 2", "d<d"),
                arguments("a.js", "#!/usr/bin/env node '\nexport const a = 1", "a<a"),
                arguments("a.js", "", ""),
                // TypeScript.
                arguments(
                        "a.ts",
                        "export type T = number\nexport interface I { a: string }\nexport const v: T = 1",
                        "v<v"),
                arguments("a.ts", "export const m: Map<string, T> = new Map<string, T>(), n = 1", "m<m n<n"),
                arguments("a.ts", "export const f = <T, U>(x: T, y: U): [T, U] => [x, y], g = 1", "f<f g<g"),
                arguments("a.ts", "export const a = x as Array<B, C>\nexport const d = y!", "a<a d<d"),
                arguments("a.ts", "export enum E { A, B }\nexport const enum F { C }", "E<E F<F"),
                arguments("a.ts", "export abstract class C<T> {}\nexport default interface D {}", "C<C"),
                arguments("a.ts", "export declare const a: number\nexport declare function f(): void", ""),
                arguments(
                        "a.ts",
                        "export function f(x: string): string\nexport function f(x: any) { return x }",
                        "f<f f<f"),
                arguments(
                        "a.ts",
                        "export type { A } from './x.ts'\nexport type * from './y.ts'\nexport { type B, c }",
                        "c<c"),
                arguments(
                        "a.ts",
                        "import type { A } from './x.ts'\nimport { type B, c } from './y.ts'\nexport { c }",
                        "c<c *./y.ts"),
                arguments("a.ts", "export namespace N { export const a = 1 }", "N<N"),
                arguments("a.ts", "@deco({ a: 1 })\nexport class C {}\nexport @deco class D {}", "C<C D<D"),
                arguments("a.ts", "const type = 1\ntype\nexport const a = type", "a<a"),
                arguments("a.ts", "export = f", "?"),
                arguments("a.ts", "export import a = b.c", "?"),
                // Elements.
                arguments(
                        "a.tsx",
                        "export const A = () => <p class='x'>Don't {f({ a: <b>it's</b> })}</p>\nexport const B = 1",
                        "A<A B<B"),
                arguments(
                        "a.tsx",
                        "export const A = <T,>(x: T) => x\nexport const B = <T extends U>(x: T) => x",
                        "A<A B<B"),
                arguments("a.tsx", "export const A = () => (<><b/>`{`\"`}</>)\nexport const B = a < b", "A<A B<B"),
                // CommonJS.
                arguments("a.cjs", "exports.a = 1\nmodule.exports.b = function () {}", "default< a< b<"),
                arguments(
                        "a.js",
                        "function f() {}\nmodule.exports = { f, g: f, 'h': 1, i() {}, async j() {}, get k() {} }",
                        "default< f<f g<f h< i< j< k<"),
                arguments("a.cjs", "exports = module.exports = {}\nexports.a = b;", "default< default< a<b"),
                arguments(
                        "a.cjs",
                        "Object.defineProperty(exports, '__esModule', { value: true });\nexports.a = 1;",
                        "default< a<"),
                arguments("a.cjs", "", "default<"),
                arguments("a.cjs", "module.exports = require('./x')", "default< ?"),
                arguments("a.cjs", "module.exports = { ...x, a }", "default< a<a ?"),
                arguments("a.js", "(function (root, f) { f(exports) })(this, function (e) { e.a = 1 })", "default< ?"),
                arguments("a.js", "if (module.hot) { }\nexport const a = exports", "a<a"),
                arguments("a.mjs", "module.exports = 1", ""),
                // What may hide names.
                arguments("a.js", "export const a = 1\nfunction f() {", "a<a ?"),
                arguments("a.js", "export const a = 'x\nexport const b = 1", "a<a b<b ?"),
                arguments("a.js", "export const a = 1 /* ", "a<a ?"),
                arguments("a.js", "export const a = `${b", "a<a ?"),
                arguments("a.js", "export const", "?"),
                arguments("a.js", "export * from", "?"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("files")
    void offers(String path, String text, String expected) {
        assertThat(offered(scan(path, text))).isEqualTo(expected);
    }

    static Outline scan(String path, String text) {
        return JavaScriptScanner.scan(
                SourceText.of(text), JavaScriptFile.of(path).orElseThrow());
    }

    private static String offered(Outline outline) {
        Stream<String> exports = outline.exports().stream().map(JavaScriptExportsTest::shown);
        Stream<String> modules = outline.imports().stream().map(Import::request).map("*"::concat);
        Stream<String> doubt = outline.faults().isEmpty() ? Stream.empty() : Stream.of("?");
        return Stream.of(exports, modules, doubt).flatMap(parts -> parts).collect(Collectors.joining(" "));
    }

    private static String shown(Export export) {
        return export.name().text() + "<" + export.local().map(Name::text).orElse("");
    }
}
