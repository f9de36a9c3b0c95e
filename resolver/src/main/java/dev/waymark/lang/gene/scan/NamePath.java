package dev.waymark.lang.gene.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Name;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;

/**
 * A symbol as a path of names: {@code n/f} has two parts, {@code /f} an empty one and another.
 *
 * <p>A backslash keeps a slash from parting names, as in classic; the newer dialect has no backslashes in symbols.
 */
final class NamePath {

    private NamePath() {}

    /** The parts of the symbol {@code form}; at least one. */
    static ImmutableList<Name> of(Forms forms, int form) {
        return of(forms, forms.start(form), forms.end(form));
    }

    /** The parts of what stands from {@code start} to {@code end}. */
    static ImmutableList<Name> of(Forms forms, int start, int end) {
        ImmutableList.Builder<Name> parts = ImmutableList.builder();
        int from = start;
        for (int at = start; at < end; at++) {
            if (forms.byteAt(at) == '\\') {
                at++;
            } else if (forms.byteAt(at) == '/') {
                parts.add(name(forms, from, at));
                from = at + 1;
            }
        }
        return parts.add(name(forms, from, end)).build();
    }

    /** Where the first part of {@code form} that begins at {@code start} ends. */
    static int partEnd(Forms forms, int form, int start) {
        int end = forms.end(form);
        int at = start;
        while (at < end && forms.byteAt(at) != '/') {
            at += forms.byteAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, end);
    }

    private static Name name(Forms forms, int start, int end) {
        Span span = new Span(start, end);
        return new Name(forms.text(span), span);
    }
}
