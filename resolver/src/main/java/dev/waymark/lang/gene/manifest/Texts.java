package dev.waymark.lang.gene.manifest;

import dev.waymark.outline.Name;
import dev.waymark.text.Span;

/** What strings of manifests say. */
final class Texts {

    private static final String TRIPLE = "\"\"\"";

    private Texts() {}

    /** The string that is {@code written} at {@code span}: its quotes taken off, its escapes undone. */
    static Datum.Text string(String written, Span span) {
        int quotes = Math.min(written.startsWith(TRIPLE) ? 3 : 1, written.length());
        boolean isClosed = written.length() >= 2 * quotes && written.endsWith("\"");
        int behind = isClosed ? quotes : 0;
        String inside = written.substring(quotes, written.length() - behind);
        Name name = new Name(
                inside.indexOf('\\') < 0 ? inside : unescaped(inside),
                new Span(span.start() + quotes, span.end() - behind));
        return new Datum.Text(name, span);
    }

    private static String unescaped(String inside) {
        StringBuilder text = new StringBuilder(inside.length());
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            boolean escapes = c == '\\' && i + 1 < inside.length();
            text.append(escapes ? escaped(inside.charAt(++i)) : c);
        }
        return text.toString();
    }

    private static char escaped(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }
}
