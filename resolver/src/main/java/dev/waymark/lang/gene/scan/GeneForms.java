package dev.waymark.lang.gene.scan;

import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.scan.form.FormReader;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.SourceText;

/**
 * The forms of Gene texts, sources and manifests alike.
 *
 * <p>Both dialects share these marks. {@code ^key value} in a call or a map is a {@code PREFIX} named {@code ^key} with its
 * value; {@code ^^key}, and every key elsewhere, is a symbol. So are the newer dialect's {@code @key}. A quote, an unquote,
 * a decorator and {@code #_} are prefixes. Operators are symbols; so is {@code $x}.
 */
public final class GeneForms {

    private static final FormReader CLASSIC = new ClassicReader();
    private static final FormReader NEW = new NewReader();

    private GeneForms() {}

    /** The forms of {@code text} as the reader of {@code dialect} finds them. */
    public static Forms read(SourceText text, Dialect dialect) {
        return Forms.read(
                text.bytes(),
                switch (dialect) {
                    case CLASSIC -> CLASSIC;
                    case NEW -> NEW;
                });
    }
}
