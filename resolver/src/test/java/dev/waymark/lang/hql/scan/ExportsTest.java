package dev.waymark.lang.hql.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.hql.scan.Marks.Fact;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Export;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExportsTest {

    @Test
    void everyFormIsRead() {
        check("""
               (export [a, b as c])
            //          ^ list a = a
            //                  ^ list c = b
               (export a)
            //         ^ single a = a
               (export (fn f [x] x))
            //             ^ declaration f = f
               (export (let g:number 1))
            //              ^ declaration g = g
               (export (class Box<T> (field x)))
            //                ^^^ declaration Box = Box
               (export (const [h i] [1 2]))
            //                 ^ declaration h = h
            //                   ^ declaration i = i
               (export default (+ a 1))
            //         ^^^^^^^ default default
               (export default a)
            //         ^^^^^^^ default default = a
               (export "name" (f a))
            //          ^^^^ string name
               (export "name" a)
            //          ^^^^ string name = a
               (export (a b))
            //          ^ list a = a
            //            ^ list b = b
               (export [a 3 "b" as])
            //          ^ list a = a
            //                  ^^ list as = as
            """);
    }

    @Test
    void damagedAndMisplacedExportsOfferNothing() {
        check("""
               (export)
               (export a b)
               (export "a")
               (export * from "./x.hql")
               (export (macro m [x] x))
               (export (async fn f [] 1))
               (export (fn [x] x))
               (export (let (a 1)))
               (do (export [a]))
               (fn f [] (export [f]))
               '(export [a])
               (comment (export [a]))
            """);
    }

    @Test
    void aDeclarationKnowsThatItIsOffered() {
        Outline outline = HqlScanner.scan(SourceText.of("""
            (fn a [] 1) (fn b [] 1) (fn c [] 1) (fn d [] 1) (macro m [] 1)
            (export [a, b as bee, m]) (export c) (export default d)
            """));
        assertThat(outline.declarations().stream()
                        .filter(Declaration::exported)
                        .map(Declaration::name)
                        .map(Name::text))
                .containsExactly("a", "c", "m");
    }

    private static void check(String table) {
        Marks.check(
                table,
                outline -> outline.exports().stream().map(ExportsTest::fact).toList());
    }

    private static Fact fact(Export export) {
        String form = export.form().name().toLowerCase(Locale.ROOT);
        String local = export.local().map(name -> " = " + name.text()).orElse("");
        return new Fact(export.name().span(), form + " " + export.name().text() + local);
    }

    @Test
    void anExportSpansItsStatement() {
        String code = "  (export [a b])";
        List<Export> exports = HqlScanner.scan(SourceText.of(code)).exports();
        assertThat(exports.stream().map(export -> SourceText.of(code).slice(export.statement())))
                .containsExactly("(export [a b])", "(export [a b])");
    }
}
