package dev.waymark.lang.neva.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.neva.scan.Marks.Fact;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportsTest {

    @Test
    void everyFormOfTodayIsRead() {
        check("""
               import { // std
                   strings
            //     ^^^^^^^ strings = strings [strings]
                   os/dotenv // nested
            //     ^^^^^^^^^ os/dotenv = dotenv [os|dotenv]
                   std:time
            //     ^^^^^^^^ std:time = time [std|time]

                   // local
                   @:lib
            //     ^^^^^ @:lib = lib [@|lib]
                   @:lib/sub
            //     ^^^^^^^^^ @:lib/sub = sub [@|lib|sub]
                   example.com/a/b:pkg/sub
            //     ^^^^^^^^^^^^^^^^^^^^^^^ example.com/a/b:pkg/sub = sub [example.com/a/b|pkg|sub]
                   short:pkg
            //     ^^^^^^^^^ short:pkg = pkg [short|pkg]
                   l @:lib
            //     ^^^^^^^ @:lib = l [@|lib]
                   fmt strings
            //     ^^^^^^^^^^^ strings = fmt [strings]
                   m example.com/a/b:pkg
            //     ^^^^^^^^^^^^^^^^^^^^^ example.com/a/b:pkg = m [example.com/a/b|pkg]
                   _ @:lib
            //     ^^^^^^^ @:lib = _ [@|lib]
                   // last
               } // behind
            """);
    }

    @Test
    void blanksDoNotMatterInsideALine() {
        check("""
               import {
                   @ : lib / sub
            //     ^^^^^^^^^^^^^ @:lib/sub = sub [@|lib|sub]
               }
            """);
        assertThat(requests("import\n\n{\tx\t@:lib\t}\n")).containsExactly("@:lib");
        assertThat(requests("import {\r\n\tfmt\r\n\t@:lib\r\n}\r\n")).containsExactly("fmt", "@:lib");
        assertThat(requests("import {}\n")).isEmpty();
        assertThat(requests("import {\n\n}")).isEmpty();
        assertThat(requests("const a int = 1\nimport { fmt }\n")).containsExactly("fmt");
    }

    @Test
    void formerFormsAreImportsAsWell() {
        check("""
               imports { @/lib, example.com/a/b, fmt strings }
            // ^^^^^^^ edition-difference
            //            ^ edition-difference
            //           ^^^^^^ @/lib = lib [@|lib]
            //                ^ edition-difference
            //                  ^^^^^^^^^^^^^^^ edition-difference
            //                  ^^^^^^^^^^^^^^^^ example.com/a/b = b [example.com/a/b]
            //                                 ^ edition-difference
            //                                   ^^^^^^^^^^^ strings = fmt [strings]
            """);
        check("""
               import {
                   @/lib/sub,
            //      ^ edition-difference
            //     ^^^^^^^^^^ @/lib/sub = sub [@|lib|sub]
            //              ^ edition-difference
                   a b @:c
            //     ^^^ b = a [b]
            //         ^ edition-difference
            //         ^^^ @:c = c [@|c]
               }
               import {
            // ^^^^^^ edition-difference
                   fmt
            //     ^^^ fmt = fmt [fmt]
               }
            """);
    }

    @Test
    void damagedOnesGiveWhatTheyHave() {
        check("""
               import {
                   @
            //     ^ @ = [@]
            //      ^ malformed-import
                   @:
            //     ^^ @: = [@]
            //       ^ malformed-import
                   @:lib/
            //     ^^^^^^ @:lib/ = lib [@|lib]
            //           ^ malformed-import
                   @:/lib
            //     ^^ @: = [@]
            //       ^ malformed-import
                   @:../lib
            //     ^^ @: = [@]
            //       ^ malformed-import
                   @:my-lib
            //     ^^^^ @:my = my [@|my]
            //         ^ malformed-import
                   @:2lib
            //     ^^ @: = [@]
            //       ^ malformed-import
                   @:lib.sub
            //     ^^^^^ @:lib = lib [@|lib]
            //          ^ malformed-import
                   @:type
            //     ^^ @: = [@]
            //       ^^^^ malformed-import
                   lib/
            //     ^^^^ lib/ = lib [lib]
            //         ^ malformed-import
                   /lib
            //     ^ malformed-import
                   . @:lib
            //     ^ malformed-import
                   'fmt'
            //     ^^^^^ malformed-import
                   *
            //     ^ malformed-import
                   example.com/a@1-0:b
            //     ^^^^^^^^^^^^^ example.com/a = a [example.com/a]
            //                  ^ malformed-import
                   l: @:lib
            //      ^ malformed-import
            //     ^^^^^^^^ @:lib = l [@|lib]
                   l = @:lib
            //       ^ malformed-import
            //     ^^^^^^^^^ @:lib = l [@|lib]
                   @:lib as l
            //           ^^ malformed-import
            //     ^^^^^^^^^^ @:lib = l [@|lib]
                   strings
            //     ^^^^^^^ strings = strings [strings]
               }
            """);
    }

    @Test
    void bracesAreNeeded() {
        check("""
               import fmt
            //        ^^^ malformed-import
            // ^^^^^^^^^^ fmt = fmt [fmt]
            """);
        check("""
               import // why
            //        ^^^^^^ malformed-import
               {
                   fmt
            //     ^^^ fmt = fmt [fmt]
               }
            """);
        check("""
               pub import { fmt }
            //     ^^^^^^ malformed-import
            //              ^^^ fmt = fmt [fmt]
            """);
    }

    @Test
    void stringsAndCommentsHoldNone() {
        assertThat(requests("""
            const s string = 'a
            import { nope }
            // x
            '
            // import { nope }
            """)).isEmpty();
    }

    @Test
    void anUnclosedBlockEndsAtTheNextStatement() {
        Outline outline = NevaScanner.outline(SourceText.of("import {\n\tfmt\n\ndef Main(start any) (stop any) {}\n"));
        assertThat(outline.imports()).extracting(Import::request).containsExactly("fmt");
        assertThat(outline.declarations()).hasSize(1);
        assertThat(outline.faults()).extracting(Fault::span).containsExactly(new Span(7, 8));
    }

    @Test
    void aliasesAreTold() {
        SourceText text = SourceText.of("import {\n\tl @:lib\n\t@:lib\n}\n");
        assertThat(NevaScanner.outline(text).imports().stream().map(Import::isAliased))
                .containsExactly(true, false);
    }

    private static Stream<String> requests(String code) {
        Outline outline = NevaScanner.outline(SourceText.of(code));
        assertThat(outline.faults()).isEmpty();
        return outline.imports().stream().map(Import::request);
    }

    private static void check(String table) {
        Marks.check(
                table,
                outline -> Stream.concat(
                                outline.imports().stream().map(ImportsTest::fact),
                                outline.faults().stream()
                                        .map(fault -> new Fact(
                                                fault.span(), fault.code().id())))
                        .toList());
    }

    private static Fact fact(Import wanted) {
        String binding = wanted.binding().map(name -> " " + name.text()).orElse("");
        String segments = wanted.segments().stream().map(Name::text).collect(Collectors.joining("|", " [", "]"));
        return new Fact(wanted.statement(), wanted.request() + " =" + binding + segments);
    }
}
