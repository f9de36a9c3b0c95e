package dev.waymark.lang.gene.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Name;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;

/**
 * A property as it is written in a call, in a map, or flat in a manifest.
 *
 * @param key without its marks
 * @param value the form that is its value; {@link Forms#NONE} for {@code ^^key}, and where none follows
 */
public record Property(Name key, int value) {

    /** The properties that {@code parent} holds, in their order. */
    public static ImmutableList<Property> of(Forms forms, int parent) {
        ImmutableList.Builder<Property> found = ImmutableList.builder();
        for (int form = forms.first(parent); form != Forms.NONE; form = forms.next(form)) {
            if (isKey(forms, form)) {
                found.add(at(forms, form));
            }
        }
        return found.build();
    }

    /** Whether {@code form} is a key, or a key with its value. */
    static boolean isKey(Forms forms, int form) {
        FormKind kind = forms.kind(form);
        return (kind == FormKind.PREFIX || kind == FormKind.SYMBOL)
                && forms.byteAt(forms.start(form)) == '^'
                && keyEnd(forms, form) > forms.start(form) + 1;
    }

    /** The property whose key is {@code form}. */
    static Property at(Forms forms, int form) {
        int start = forms.start(form);
        int second = forms.byteAt(start + 1);
        boolean isFlag = second == '^' || second == '!';
        boolean isFlat = forms.kind(form) == FormKind.SYMBOL;
        int value = isFlag ? Forms.NONE : isFlat ? flatValue(forms, form) : forms.first(form);
        int from = Math.min(start + (isFlag ? 2 : 1), keyEnd(forms, form));
        Span span = new Span(from, keyEnd(forms, form));
        return new Property(new Name(forms.text(span), span), value);
    }

    private static int flatValue(Forms forms, int key) {
        int next = forms.next(key);
        return next == Forms.NONE || isKey(forms, next) ? Forms.NONE : next;
    }

    private static int keyEnd(Forms forms, int form) {
        int end = forms.first(form) == Forms.NONE ? forms.end(form) : forms.start(forms.first(form));
        int at = forms.start(form) + 1;
        while (at < end && !endsKey(forms.byteAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean endsKey(int b) {
        return switch (b) {
            case ' ', '\t', '\n', '\r', ',', ';', '"', '`', '(', ')', '[', ']', '{', '}' -> true;
            default -> false;
        };
    }
}
