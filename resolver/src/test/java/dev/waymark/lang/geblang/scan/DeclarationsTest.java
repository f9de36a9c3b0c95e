package dev.waymark.lang.geblang.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.outline.Declaration;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DeclarationsTest {

    @Test
    void everyFormIsRead() {
        check(
                """
                module m;
                func f(int a): int { let inner = 1; return a; }
                export async func g<T>(T x) { }
                static func h() { }
                func match() { }
                type Id = string | int;
                let a = 1;
                const B = 2;
                const int D = f(1);
                export lib.T e;
                ?list<dict<string, int>>[] i = null;
                static let s = 1;
                func callback = handler;
                let [j, k] = [1, 2];
                export const {l} = q;
                let n, o = f();
                export export let p = 1;
                """,
                "function f `func f(int a): int`",
                "function g exported `export async func g<T>(T x)`",
                "function h `static func h()`",
                "function match `func match()`",
                "type Id `type Id = string | int`",
                "variable a `let a = 1`",
                "constant B `const B = 2`",
                "constant D `const int D = f(1)`",
                "variable e exported `export lib.T e`",
                "variable i `?list<dict<string, int>>[] i = null`",
                "variable s `static let s = 1`",
                "variable callback `func callback = handler`",
                "variable j `let [j, k] = [1, 2]`",
                "variable k `let [j, k] = [1, 2]`",
                "constant l exported `export const {l}`",
                "variable n `let n, o = f()`",
                "variable o `let n, o = f()`",
                "variable p exported `export export let p = 1`");
    }

    @Test
    void classesInterfacesAndEnumsHoldTheirMembers() {
        check(
                """
                export class A<T implements lib.I> extends lib.B implements C {
                    string name = "x";
                    static const LIMIT = 3;
                    func A(string name) { this.name = name; let local = 1; }
                    static func make(): A { return A("x"); }
                    @Get("/a/{id}") async func get(@Body int id): any { return {"k": 1}; }
                    func ~A() { }
                    func hook;
                }
                interface I extends J { func m(int a): int; func d(): int { return 1; } lib.T field; }
                enum E: string implements K { Red = "r", Ok(string, lib.T), Last; func label(): string { return ""; } }
                """,
                "class A exported `export class A<T implements lib.I> extends lib.B implements C`",
                ". field name `string name = \"x\"`",
                ". field LIMIT `static const LIMIT = 3`",
                ". method A `func A(string name)`",
                ". method make `static func make(): A`",
                ". method get `async func get(@Body int id): any`",
                ". field hook `func hook`",
                "interface I `interface I extends J`",
                ". method m `func m(int a): int`",
                ". method d `func d(): int`",
                ". field field `lib.T field`",
                "enum E `enum E: string implements K`",
                ". enum_member Red `Red`",
                ". enum_member Ok `Ok(string, lib.T)`",
                ". enum_member Last `Last`",
                ". method label `func label(): string`");
    }

    @Test
    void documentationAndDecoratorsBelongToTheDeclaration() {
        SourceText text = SourceText.of("""
            # not this
            ## First.
            ## Second.
            @test @deprecated("x")
            export func f() { }
            /** Block. */
            class C { ## Field.
              int a; }
            # plain
            let b = 1;
            """);
        List<Declaration> found = GeblangScanner.scan(text).declarations();
        assertThat(found)
                .extracting(declaration ->
                        declaration.documentation().map(text::slice).orElse(""))
                .containsExactly("## First.\n## Second.", "/** Block. */", "");
        assertThat(text.slice(found.getFirst().span())).startsWith("@test").endsWith("export func f() { }");
        assertThat(text.slice(found.getFirst().signature())).isEqualTo("export func f()");
        assertThat(found.get(1).members().getFirst().documentation().map(text::slice))
                .contains("## Field.");
    }

    @Test
    void onlyTheTopLevelDeclares() {
        check("if (true) { let a = 1; func f() { } } for (let i = 0; i < 1; i++) { let b = 2; } init { let c = 3; }");
    }

    @Test
    void declarationsOutliveDamageAroundThem() {
        check(
                """
                let x = io.
                let a = foo(1, 2;
                func broken(int {
                    return 1;
                }
                class { func lost() { } }
                func kept(): int
                fo
                io.println("x");
                class Last { int field
                """,
                "variable x `let x = io.`",
                "variable a `let a = foo(1, 2`",
                "function broken `func broken(int`",
                "function kept `func kept(): int`",
                "class Last `class Last`",
                ". field field `int field`");
    }

    @Test
    void localNamesAreThoseOfInnerScopesAndClasses() {
        Outline outline = GeblangScanner.scan(SourceText.of("""
            let top = 1; func main(int param) {
                let local = 1; for (loop in xs) { } with (res = r()) { } try { } catch (E caught) { }
                let l = func(int inner): int { return 1; }; let [d1, d2] = l;
                match (x) { case int matched: 1; } let z = [q for q in x];
            }
            class C<T> { int field; func method() { } }
            interface I { func none(): int; }
            """));
        assertThat(outline.localNames())
                .containsExactlyInAnyOrder(
                        "param", "local", "loop", "res", "caught", "l", "inner", "d1", "d2", "matched", "z", "q", "T",
                        "field", "method");
    }

    private static void check(String code, String... expected) {
        SourceText text = SourceText.of(code);
        List<String> found = GeblangScanner.scan(text).declarations().stream()
                .flatMap(declaration -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(render(text, declaration)),
                        declaration.members().stream().map(member -> ". " + render(text, member))))
                .toList();
        assertThat(found).containsExactly(expected);
    }

    private static String render(SourceText text, Declaration declaration) {
        return declaration.kind().name().toLowerCase(Locale.ROOT) + " "
                + declaration.name().text()
                + (declaration.exported() ? " exported" : "") + " `"
                + text.slice(declaration.signature()) + "`";
    }
}
