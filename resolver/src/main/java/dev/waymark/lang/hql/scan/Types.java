package dev.waymark.lang.hql.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.waymark.outline.Name;
import dev.waymark.scan.form.FormKind;
import dev.waymark.text.Span;

/** Reads the names in types. */
final class Types {

    private final Parsing parsing;

    Types(Parsing parsing) {
        this.parsing = parsing;
    }

    /** Mentions the names in the type that {@code word} has, if it has one. */
    void of(Word word) {
        names(word.type().start(), word.type().end());
    }

    /** Mentions the names in {@code form}, which is a type, whatever its brackets. */
    void in(int form) {
        int end = parsing.forms.after(form);
        for (int inner = form; inner < end; inner++) {
            if (parsing.is(inner, FormKind.SYMBOL)) {
                names(parsing.forms.start(inner), parsing.forms.end(inner));
            }
        }
    }

    private void names(int start, int end) {
        int at = start;
        while (at < end) {
            int from = at;
            while (at < end && Characters.isIdentifierPart(parsing.bytes[at])) {
                at++;
            }
            if (at > from && Characters.isIdentifierStart(parsing.bytes[from])) {
                String text = new String(parsing.bytes, from, at - from, US_ASCII);
                parsing.uses.mentionInType(new Name(text, new Span(from, at)));
            }
            at = Math.max(at, from + 1);
        }
    }
}
