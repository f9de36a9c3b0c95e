package dev.waymark.lang.kcl.edit;

import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;

/** The string that documents a file: its first statement, where that is a string alone. */
final class Docstring {

    private Docstring() {}

    /** Where the docstring that begins at {@code start} ends; empty where none begins. */
    static Optional<Integer> end(SourceText text, int start) {
        byte[] bytes = text.bytes();
        int at = start;
        if (at < bytes.length && (bytes[at] == 'r' || bytes[at] == 'R')) {
            at++;
        }
        if (at >= bytes.length || (bytes[at] != '"' && bytes[at] != '\'')) {
            return Optional.empty();
        }
        int quotes = isTriple(bytes, at) ? 3 : 1;
        int end = stringEnd(bytes, at + quotes, bytes[at], quotes);
        return restIsComment(text, end) ? Optional.of(end) : Optional.empty();
    }

    /** Whether nothing but blanks and a comment follow on the line of {@code at}. */
    static boolean restIsComment(SourceText text, int at) {
        int lineEnd = Math.max(at, text.lineSpan(text.line(at)).end());
        String rest = text.slice(new Span(at, lineEnd)).strip();
        return rest.isEmpty() || rest.startsWith("#");
    }

    static boolean isLayout(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    /** A backslash takes away the meaning of another one and of the opening quote (the lexer's rule). */
    private static int stringEnd(byte[] bytes, int from, byte quote, int quotes) {
        int at = from;
        while (at < bytes.length) {
            if (bytes[at] == quote && (quotes == 1 || isTriple(bytes, at))) {
                return at + quotes;
            }
            if (quotes == 1 && bytes[at] == '\n') {
                return at;
            }
            boolean escaped =
                    bytes[at] == '\\' && at + 1 < bytes.length && (bytes[at + 1] == quote || bytes[at + 1] == '\\');
            at += escaped ? 2 : 1;
        }
        return bytes.length;
    }

    private static boolean isTriple(byte[] bytes, int at) {
        return at + 2 < bytes.length && bytes[at + 1] == bytes[at] && bytes[at + 2] == bytes[at];
    }
}
