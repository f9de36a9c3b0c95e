package dev.waymark.scan.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "a (b c) [d] {e} \"f\"             ! a PARENS<b c> SQUARES<d> BRACES<e> \"f\"",
                "'a '(b) ''c d                     ! PREFIX<a> PREFIX<PARENS<b>> PREFIX<PREFIX<c>> d",
                "(a; b)                            ! PARENS<a ; b>",
                "';a                               ! PREFIX<; a>",
                "a |b (| c                         ! a c",
                "$\"a {b $\"{c}\"} d\" e           ! TEMPLATE<BRACES<b TEMPLATE<BRACES<c>>>> e",
            })
    void readsTrees(String text, String tree) {
        assertThat(tree(text)).isEqualTo(tree);
        assertThat(faults(text)).isEmpty();
    }

    /** Faults are written as the place, counted in characters, and the first words of the message; {@code /} is a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "(a [b)            ! PARENS<a SQUARES<b>>              ! 3 `[` is never closed",
                "[a (b]            ! SQUARES<a PARENS<b>>              ! 3 `(` is never closed",
                "a ) b             ! a b                               ! 2 `)` closes nothing",
                "(a ') b           ! PARENS<a PREFIX<>> b              ! 3 Nothing follows `'`",
                "a '               ! a PREFIX<>                        ! 2 Nothing follows `'`",
                "(a/ (b)/(c)       ! PARENS<a PARENS<b>> PARENS<c>     ! 0 `(` is never closed",
                "(a (b/(c)/(d)     ! PARENS<a PARENS<b>> PARENS<c> PARENS<d> ! 3 `(` is never closed",
                "(a/(b/(c)         ! PARENS<a> PARENS<b> PARENS<c>     ! 0 `(` is never closed, 3 `(` is never closed",
                "(x/(y))/(a/(b/c)  ! PARENS<x PARENS<y>> PARENS<a> PARENS<b c> ! 8 `(` is never closed",
                "(a/(b/(c))/(d)    ! PARENS<a> PARENS<b> PARENS<c> PARENS<d> ! 0 `(` is never closed",
                "(a \"b)/(c)       ! PARENS<a \"b)/> PARENS<c>         ! 3 This string is never closed",
                "(a |b)/(c)        ! PARENS<a> PARENS<c>               ! 3 This comment is never closed",
                "(a $\"{b)/(c)     ! PARENS<a TEMPLATE<BRACES<b>>> PARENS<c> ! 5 `{` is never closed",
                "$\"{(b}\" (c)     ! TEMPLATE<BRACES<PARENS<b \" (c)>>> ! 6 This string is never closed",
                "(a $\"b)/(c)      ! PARENS<a TEMPLATE<>> PARENS<c>    ! 3 `$\"` is never closed",
                "$\"{)}\" (c)      ! TEMPLATE<BRACES<>> PARENS<c>      ! 3 `)` closes nothing",
            })
    void aGapCostsOneForm(String text, String tree, String faults) {
        assertThat(tree(text.replace('/', '\n')).replace('\n', '/')).isEqualTo(tree);
        assertThat(String.join(", ", faults(text.replace('/', '\n')))).isEqualTo(faults);
    }

    @Test
    void walks() {
        Forms forms = read("(import a \"b\") c");
        int call = forms.first(Forms.ROOT);
        assertThat(forms.isCall(call, "import")).isTrue();
        assertThat(forms.isCall(call, "impor")).isFalse();
        assertThat(forms.text(forms.next(call))).isEqualTo("c");
        assertThat(forms.next(forms.next(call))).isEqualTo(Forms.NONE);
        assertThat(forms.parent(call)).isEqualTo(Forms.ROOT);
        assertThat(forms.next(Forms.ROOT)).isEqualTo(Forms.NONE);
        FormCursor cursor = FormCursor.in(forms, call);
        assertThat(cursor.take("import")).isTrue();
        assertThat(cursor.take("import")).isFalse();
        assertThat(forms.text(cursor.next())).isEqualTo("a");
        assertThat(cursor.at(FormKind.STRING)).isTrue();
        cursor.next();
        assertThat(cursor.atEnd()).isTrue();
        assertThat(cursor.next()).isEqualTo(Forms.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, (a (bc) d)",
        "1, a",
        "2, a",
        "3, (bc)",
        "5, bc",
        "6, bc",
        "7, (bc)",
        "8, d",
        "10, (a (bc) d)",
        "11, (a (bc) d)  e",
        "12, e",
        "13, e",
        "99, (a (bc) d)  e"
    })
    void findsWhatStandsAtAPlace(int offset, String form) {
        Forms forms = read("(a (bc) d)  e");
        assertThat(forms.text(forms.at(offset))).isEqualTo(form);
    }

    @Test
    void knowsItsComments() {
        Forms forms = read("|a| b |c||d| e |f|");
        assertThat(forms.comments(3, 15)).isEqualTo(List.of(new Span(6, 9), new Span(9, 12)));
        assertThat(forms.comments(0, 99)).hasSize(4);
        assertThat(forms.commentAt(0).length()).isZero();
        assertThat(forms.commentAt(7)).isEqualTo(new Span(6, 9));
        assertThat(forms.commentAt(9)).isEqualTo(new Span(6, 9));
        assertThat(forms.commentAt(13).length()).isZero();
        assertThat(forms.commentAt(18)).isEqualTo(new Span(15, 18));
        assertThat(forms.commentAt(99).length()).isZero();
    }

    private static Forms read(String text) {
        return Forms.read(text.getBytes(UTF_8), new ToyReader());
    }

    private static List<String> faults(String text) {
        return read(text).faults().stream()
                .map(fault -> fault.span().start() + " " + fault.message().replaceAll("[.;].*", ""))
                .toList();
    }

    private static String tree(String text) {
        return FormText.of(read(text));
    }
}
