package dev.waymark.lang.neva.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.outline.Declaration;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DeclarationsTest {

    @Test
    void everyKindIsRead() {
        check(
                """
                type A int
                pub type B<T, U list<T>> dict<U> // why
                type C struct {
                    x int
                    y list<struct { z bool }>
                }
                pub type D union { None
                    Some int
                    Both struct { x int } }
                type E
                const f int = -1
                pub const g list<D> = [D::None, D::Some(42)]
                const h C = { x: 1, y: [] }
                interface I(data any) (res any)
                pub interface J<T>(T) (
                    [res] T,
                    [err],
                )
                def K(data any) (res any) { :data -> :res }
                #extern(add)
                #other
                pub def L(a int, b int) (res int)
                pub def L(a float, b float) (res float)
                def M() ()
                {
                    p Pass<any>
                    q fmt.Println
                    ---
                    :a -> p -> q -> :b
                }
                """,
                "type A `type A int`",
                "pub type B `pub type B<T, U list<T>> dict<U>`",
                "type C `type C struct {\\n    x int\\n    y list<struct { z bool }>\\n}` x y",
                "pub type D `pub type D union { None\\n    Some int\\n    Both struct { x int } }` None Some Both",
                "type E `type E`",
                "constant f `const f int = -1`",
                "pub constant g `pub const g list<D> = [D::None, D::Some(42)]`",
                "constant h `const h C = { x: 1, y: [] }`",
                "interface I `interface I(data any) (res any)`",
                "pub interface J `pub interface J<T>(T) (\\n    [res] T,\\n    [err],\\n)`",
                "function K `def K(data any) (res any)`",
                "pub function L `pub def L(a int, b int) (res int)`",
                "pub function L `pub def L(a float, b float) (res float)`",
                "function M `def M() ()` p q");
    }

    @Test
    void severalStandOnOneLine() {
        check(
                "type A int type B string const c int = 3 def D() () {} interface E() ()",
                "type A `type A int`",
                "type B `type B string`",
                "constant c `const c int = 3`",
                "function D `def D() ()`",
                "interface E `interface E() ()`");
    }

    @Test
    void longTypesAreQuotedUpToTheirBraces() {
        String fields = "    field int\n".repeat(40);
        check("type A struct {\n" + fields + "}\n", "type A `type A`" + " field".repeat(40));
    }

    @Test
    void nothingInABodyDeclares() {
        check("""
            def A() () {
                // def B() () {}
                s S{ inner T }
                ---
                'def C() () {' -> s
            }
            """, "function A `def A() ()` s");
    }

    @Test
    void damagedOnesAreKept() {
        check(
                """
                const a =
                type B<
                def C(data ) (res any) {
                    p Pass
                    ---
                }
                def D(
                def E() () {
                    x {
                pub type F int
                pub
                """,
                "constant a `const a`",
                "type B `type B<`",
                "function C `def C(data ) (res any)` p",
                "function D `def D(`",
                "function E `def E() ()`",
                "pub type F `pub type F int`");
    }

    @Test
    void documentationStandsDirectlyAbove() {
        assertThat(documentation("// One\n// two\ntype A int\n")).isEqualTo("// One\n// two");
        assertThat(documentation("// One\r\ntype A int\r\n")).isEqualTo("// One");
        assertThat(documentation("// above\n#extern(x)\npub def A() ()\n")).isEqualTo("// above");
        assertThat(documentation("// no\n\ntype A int\n")).isEmpty();
        assertThat(documentation("type A int // no\ntype B int\n")).isEmpty();
        assertThat(documentation("type A int // no\n// yes\ntype B int\n")).isEqualTo("// yes");
        assertThat(documentation("import { fmt } // no\n// yes\ntype A int\n")).isEqualTo("// yes");
    }

    @Test
    void spansHoldTheWhole() {
        String component = "#extern(x)\npub def A(\n\tdata any,\n) (res any) {\n\tp P\n\t---\n\t:data -> p\n}";
        SourceText text = SourceText.of("// about\n" + component + "\n\n// end\ntype B int // c\n");
        Outline outline = NevaScanner.outline(text);
        assertThat(outline.declarations().stream().map(d -> text.slice(d.span())))
                .containsExactly(component, "type B int");
    }

    @Test
    void bodiesStartBehindComments() {
        assertThat(NevaScanner.outline(SourceText.of("// c\n\ntype A int\n")).bodyStart())
                .isEqualTo(6);
        assertThat(NevaScanner.outline(SourceText.of("// c\n")).bodyStart()).isEqualTo(5);
    }

    private static String documentation(String code) {
        SourceText text = SourceText.of(code);
        return NevaScanner.outline(text)
                .declarations()
                .getLast()
                .documentation()
                .map(text::slice)
                .orElse("");
    }

    private static void check(String code, String... expected) {
        SourceText text = SourceText.of(code);
        List<String> found = NevaScanner.outline(text).declarations().stream()
                .map(declaration -> render(text, declaration))
                .toList();
        assertThat(found).isEqualTo(Arrays.asList(expected));
    }

    private static String render(SourceText text, Declaration declaration) {
        String kind = declaration.kind().name().toLowerCase(Locale.ROOT);
        String signature = text.slice(declaration.signature()).replace("\n", "\\n");
        String members =
                declaration.members().stream().map(m -> " " + m.name().text()).collect(Collectors.joining());
        return (declaration.exported() ? "pub " : "") + kind + " "
                + declaration.name().text() + " `" + signature + "`" + members;
    }
}
