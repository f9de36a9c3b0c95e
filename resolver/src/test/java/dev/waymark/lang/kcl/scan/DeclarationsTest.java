package dev.waymark.lang.kcl.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.outline.Declaration;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DeclarationsTest {

    @Test
    void everyFormIsRead() {
        check(
                """
                schema A[n: int = 1](Base) for P:
                    x: int
                mixin BMixin:
                    y = 1
                protocol CProtocol:
                    z: str
                rule D(E) for P:
                    x > 1
                type F = int | str
                g = 1
                h = i = {
                    k = 1
                }
                j: int = 2
                k: A {x = 1}
                l: A(1) {
                    x = 1
                }
                _m = 3
                $type = 4
                schema $Raw:
                    n: int
                """,
                "class A `schema A[n: int = 1](Base) for P`",
                "class BMixin `mixin BMixin`",
                "interface CProtocol `protocol CProtocol`",
                "function D `rule D(E) for P`",
                "type F `type F = int | str`",
                "constant g `g = 1`",
                "constant h `h = i = {\\n    k = 1\\n}`",
                "constant i `h = i = {\\n    k = 1\\n}`",
                "constant j `j: int = 2`",
                "constant k `k: A {x = 1}`",
                "constant l `l: A(1) {\\n    x = 1\\n}`",
                "variable _m `_m = 3`",
                "constant type `$type = 4`",
                "class Raw `schema $Raw`");
    }

    @Test
    void branchesDeclareForTheFile() {
        assertThat(names("""
            if a:
                b = 1
                if c:
                    d = 2
                elif e:
                    f: int = 3
            elif g: h = 4
            else:
                i: S {}
            """)).containsExactly("b", "d", "f", "h", "i");
    }

    @Test
    void nothingElseDeclares() {
        assertThat(names("""
            x.y = 1
            x["k"] = 2
            x += 3
            f(y = 4)
            lambda { z = 5 }
            [v for v in w]
            assert u == 6
            schema S:
                attr = 7
            if c:
                schema T:
                    n: int
            """)).containsExactly("S");
    }

    @Test
    void aNameIsDeclaredAgainAndAgain() {
        assertThat(names("_a = 1\n_a = 2\n")).containsExactly("_a", "_a");
    }

    @Test
    void documentationStandsInsideOrAbove() {
        assertThat(documentation("# One\n# two\nx = 1\n")).isEqualTo("# One\n# two");
        assertThat(documentation("# One\r\nx = 1\r\n")).isEqualTo("# One");
        assertThat(documentation("x = 1 # no\ny = 1\n")).isEmpty();
        assertThat(documentation("# no\n\nx = 1\n")).isEmpty();
        assertThat(documentation("# no\nschema S:\n    \"\"\"yes\"\"\"\n    n: int\n"))
                .isEqualTo("\"\"\"yes\"\"\"");
        assertThat(documentation("# yes\n@info()\nschema S:\n    n: int\n")).isEqualTo("# yes");
    }

    @Test
    void spansHoldTheWhole() {
        String schema = "@info()\nschema S:\n    n: int\n\n    check:\n        n > 1";
        SourceText text = SourceText.of(schema + "\n\n\nx = [\n    1\n]  # c\n");
        Outline outline = KclScanner.scan(text);
        assertThat(outline.declarations().stream().map(d -> text.slice(d.span())))
                .containsExactly(schema, "x = [\n    1\n]");
    }

    @Test
    void bodiesStartBehindComments() {
        assertThat(KclScanner.scan(SourceText.of("# c\n\n\"\"\"doc\"\"\"\nx = 1\n"))
                        .bodyStart())
                .isEqualTo(5);
        assertThat(KclScanner.scan(SourceText.of("# c\n")).bodyStart()).isEqualTo(4);
    }

    @Test
    void membersAreReadOnDemand() {
        SourceText text = SourceText.of("""
            x = 1
            @info()
            schema S[arg](Base):
                \"""
                Doc.
                \"""
                mixin [M]
                # Told.
                name: str = "x"
                size?: int | float
                "quoted-name": bool
                @deprecated()
                old: {str:} = {
                    key = 1
                }
                plain = name
                first: [Other] |= []
                [...str]: int
                if name:
                    branch = 1
                check:
                    name
            schema T:
                other: int
            """);
        Declaration schema = KclScanner.scan(text).declarations().get(1);
        assertThat(schema.members()).isEmpty();
        List<Declaration> members = KclScanner.members(text, schema);
        assertThat(members.stream().map(member -> text.slice(member.signature())))
                .containsExactly(
                        "name: str",
                        "size?: int | float",
                        "\"quoted-name\": bool",
                        "old: {str:}",
                        "plain",
                        "first: [Other]");
        assertThat(members.stream().map(member -> member.name().text()))
                .containsExactly("name", "size", "quoted-name", "old", "plain", "first");
        assertThat(text.slice(members.getFirst().documentation().orElse(Span.ORIGIN)))
                .isEqualTo("# Told.");
        assertThat(members.stream().map(Declaration::span)).allMatch(schema.span()::contains);
    }

    @Test
    void onlySchemasHaveMembers() {
        SourceText text = SourceText.of("x = 1\nrule R:\n    x\n");
        assertThat(KclScanner.scan(text).declarations())
                .allSatisfy(declaration ->
                        assertThat(KclScanner.members(text, declaration)).isEmpty());
    }

    @Test
    void brokenSchemasEndWhereTheNextBegins() {
        assertThat(names("""
            schema A:
                check:
            schema B:
                x: int = {
            schema C:
                y: (int
            schema D:
                z: int
            """)).containsExactly("A", "B", "C", "D");
    }

    private static List<String> names(String code) {
        return KclScanner.scan(SourceText.of(code)).declarations().stream()
                .map(declaration -> declaration.name().text())
                .toList();
    }

    private static String documentation(String code) {
        SourceText text = SourceText.of(code);
        return KclScanner.scan(text)
                .declarations()
                .getFirst()
                .documentation()
                .map(text::slice)
                .orElse("");
    }

    private static void check(String code, String... expected) {
        SourceText text = SourceText.of(code);
        Outline outline = KclScanner.scan(text);
        assertThat(outline.faults()).isEmpty();
        assertThat(outline.declarations()).allMatch(Declaration::exported);
        assertThat(outline.declarations().stream().map(declaration -> shown(text, declaration)))
                .isEqualTo(Arrays.asList(expected));
    }

    private static String shown(SourceText text, Declaration declaration) {
        return declaration.kind().name().toLowerCase(Locale.ROOT) + " "
                + declaration.name().text() + " `"
                + text.slice(declaration.signature()).replace("\n", "\\n") + "`";
    }
}
