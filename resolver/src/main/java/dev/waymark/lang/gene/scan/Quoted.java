package dev.waymark.lang.gene.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Name;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;

/** What strings say. */
final class Quoted {

    private Quoted() {}

    /** The text of the string {@code form}, its escapes undone as far as paths need them, with its place inside the quotes. */
    static Name name(Forms forms, int form) {
        int start = forms.start(form);
        int end = forms.end(form);
        boolean isTriple = end - start >= 6 && forms.startsWith(form, "\"\"\"");
        int quotes = isTriple ? 3 : 1;
        int from = Math.min(start + quotes, end);
        Span span = new Span(from, Math.max(from, end - quotes));
        return new Name(plain(forms.text(span)), span);
    }

    /** The parts of a path, joined by slashes; slashes in front belong to the first part. */
    static ImmutableList<Name> segments(Forms forms, Name path) {
        Span span = path.span();
        boolean isWhole = !forms.text(span).equals(path.text()) || path.text().contains("://");
        if (path.text().isEmpty() || isWhole) {
            return path.text().isEmpty() ? ImmutableList.of() : ImmutableList.of(path);
        }
        ImmutableList.Builder<Name> parts = ImmutableList.builder();
        int from = span.start();
        boolean hasName = false;
        for (int at = span.start(); at < span.end(); at++) {
            boolean isSlash = forms.byteAt(at) == '/';
            if (isSlash && hasName) {
                parts.add(part(forms, from, at));
                from = at + 1;
                hasName = false;
            } else {
                hasName |= !isSlash;
            }
        }
        if (from < span.end()) {
            parts.add(part(forms, from, span.end()));
        }
        return parts.build();
    }

    private static Name part(Forms forms, int start, int end) {
        Span span = new Span(start, end);
        return new Name(forms.text(span), span);
    }

    private static String plain(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            text.append(c == '\\' && i + 1 < written.length() ? escaped(written.charAt(++i)) : c);
        }
        return text.toString();
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> c;
        };
    }
}
