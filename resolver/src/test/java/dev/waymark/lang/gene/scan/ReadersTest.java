package dev.waymark.lang.gene.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.scan.form.FormText;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.SourceText;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each reader makes of a text. A line end is written {@code ¶}, a tab {@code →}; {@code P S B T} stand for kinds of
 * brackets and templates, {@code ^} for a prefix; behind {@code !!} stand the bytes at fault.
 */
class ReadersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '~',
            maxCharsPerColumn = 1000,
            value = {
                // 1: what a comment is
                "#< a #< b ># c >#¶d         § c ># d | d",
                "#→a¶b                       § # a b | b",
                "##a¶b                       § b | ##a b !! ##a",
                "#                           § # |",
                "#a                          § #a | #a !! #a",
                "a # b ( \" ¶c              § a c | a c",
                "#! sh¶a                     § a | a",
                // 2: strings and what is in them
                "#\"a #{(f \"x)\")} b\" c § T<B<P<f \"x)\">>> c | #\"a #{(f \"x \")} b\" c !! )",
                "$\"a ${(f \\\"x)\\\")} $(g) b\" c § $ \"a ${(f \\\"x)\\\")} $(g) b\" c | T<B<P<f \\\"x)\\\">> P<g>> c",
                "#\"\"\"a \" #[b]\"\"\" c  § T<S<b>> c | #\"\"\"a \" #[b]\"\"\" c",
                "\"\"\"a \" b\"\"\" c      § \"\"\"a \" b\"\"\" c | \"\"\"a \" b\"\"\" c",
                "\"a \\\" (\" b            § \"a \\\" (\" b | \"a \\\" (\" b",
                "#\"a\\\"b)\"i c          § T<> i c | #\"a\\\"b)\"i c",
                // 3: commas
                "[a, b]                      § S<a b> | S<a , b>",
                "(a; b)                      § P<a ; b> | P<a ; b>",
                // 4: quotes in words and characters
                "a' b                        § a' b | a ' b !! '",
                "'(' '\\'' 'x' b           § '(' '\\'' 'x' b | '(' '\\'' 'x' b",
                "'é' b                       § ' é' b !! ' | 'é' b",
                "'\\u{e9}' b               § ' \\u B<e9> ' b !! ' ' | '\\u{e9}' b",
                // 5: patterns
                "#/a\\/b[)\"(]/i c          § #/a\\/b[)\"(]/i c | #/a\\/b S<\"(]/i c> !! #/a\\/b \"",
                "#/a/b c/ d                  § #/a/b c/ d !! b | #/a/b c/ d !! #/a/b",
                "#/a/b/i d                   § #/a/b/i d | #/a/b/i d !! #/a/b/i",
                // 6: marks
                "(f ^a 1 ^^b ^!c g)          § P<f ^<1> ^^b ^!c g> | P<f ^<1> ^^b ^<g>>",
                "(f ^a^^b ^c^!d ^e^f 1)      § P<f ^a^^b ^c^!d ^<1>> | P<f ^<^<^<1>>>> !! ^c^!d ^e^f",
                "{^a {^b 1}}                 § B<^<B<^<1>>>> | B<^<B<^<1>>>>",
                "{{a b}} c                   § B<a b> c | B<a b> c",
                "(f @a 1)                    § P<f @a 1> | P<f ^<1>>",
                "^a 1 b                      § ^a 1 b | ^a 1 b",
                "`(a %b %_c)                 § ^<P<a ^<b> ^<c>>> | ^<P<a ^<b> ^<_c>>>",
                "(10 % 3) (a %= 2)           § P<10 % 3> P<a %= 2> | P<10 ^<3>> P<a ^<=> 2>",
                "#_ (a) b                    § #_ P<a> b | ^<P<a>> b",
                "#@x y z                     § ^<x y> z | #@x y z !! #@x",
                "#Ref a [1] b                § #Ref a S<1> b | ^<a S<1>> b",
                "0#ff (a)                    § 0#ff P<a> | 0 #ff P<a> !! #ff",
                "#B#01~ 11 a                 § #B#01~ 11 a | #B#01~ 11 a",
                "10:00[Europe/Paris] a       § 10:00[Europe/Paris] a | 10:00[Europe/Paris] a",
                "0!01~ 11 a                  § 0!01~ 11 a | 0!01~ 11 a",
                "a:b a : b x: :y             § a:b a : b x: :y | a:b a : b x: : y",
                "(f ^a)                      § P<f ^<>> !! ^a | P<f ^<>> !! ^a",
                "(f ^a ^b 1)                 § P<f ^<^<1>>> !! ^b | P<f ^<^<1>>> !! ^b",
                "(a (b) \"c                 § P<a P<b> \"c> !! \" | P<a P<b> \"c> !! \"",
                "a) b                        § a b !! ) | a b !! )",
            })
    void readsForms(String text, String expected) {
        SourceText source = SourceText.of(text.replace('¶', '\n').replace('→', '\t'));
        String found = show(source, Dialect.CLASSIC) + " | " + show(source, Dialect.NEW);
        assertThat(found.strip()).isEqualTo(expected);
    }

    private static String show(SourceText text, Dialect dialect) {
        Forms forms = GeneForms.read(text, dialect);
        String faults =
                forms.faults().stream().map(fault -> text.slice(fault.span())).collect(Collectors.joining(" "));
        String tree = FormText.of(forms)
                .replace("PARENS<", "P<")
                .replace("SQUARES<", "S<")
                .replace("BRACES<", "B<")
                .replace("TEMPLATE<", "T<")
                .replace("PREFIX<", "^<");
        return faults.isEmpty() ? tree : tree + " !! " + faults;
    }
}
