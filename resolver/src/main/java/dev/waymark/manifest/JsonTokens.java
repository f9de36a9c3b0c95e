package dev.waymark.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.manifest.ManifestValue.Kind;
import dev.waymark.manifest.ManifestValue.Scalar;
import dev.waymark.scan.Cursor;
import dev.waymark.text.Span;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Cuts JSON into brackets, commas, colons and scalars. */
final class JsonTokens {

    /** What {@link #kind} answers for a scalar. */
    static final int SCALAR = 's';

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final byte[] bytes;
    private final Cursor cursor;
    private final BiConsumer<Span, String> faults;
    private int kind;
    private Span span = Span.ORIGIN;
    private Scalar scalar = new Scalar("", Kind.NULL, Span.ORIGIN);

    /**
     * Tokens from the first on.
     *
     * @param faults takes what no JSON may hold
     */
    JsonTokens(byte[] bytes, BiConsumer<Span, String> faults) {
        this.bytes = bytes;
        this.cursor = Cursor.over(bytes);
        this.faults = faults;
        if (cursor.codePoint() == BYTE_ORDER_MARK) {
            cursor.skipCharacter();
        }
    }

    /** Moves to the next token; false at the end. */
    boolean next() {
        skipBlanks();
        int start = cursor.offset();
        kind = cursor.peek();
        switch (kind) {
            case Cursor.END -> {
                return false;
            }
            case '{', '}', '[', ']', ',', ':' -> cursor.advance(1);
            case '"', '\'' -> string(start);
            default -> word(start);
        }
        span = new Span(start, cursor.offset());
        return true;
    }

    /** The character of a bracket, a comma or a colon, or {@link #SCALAR}. */
    int kind() {
        return kind;
    }

    Span span() {
        return span;
    }

    /** The scalar, where it is one. */
    Scalar scalar() {
        return scalar;
    }

    private void skipBlanks() {
        while (true) {
            int start = cursor.offset();
            switch (cursor.peek()) {
                case ' ', '\t', '\r', '\n' -> cursor.advance(1);
                case '/' -> {
                    if (cursor.peek(1) == '/') {
                        cursor.skipTo('\n');
                    } else if (cursor.peek(1) == '*') {
                        cursor.advance(2);
                        cursor.skipPast('*', '/');
                    } else {
                        return;
                    }
                    faults.accept(new Span(start, cursor.offset()), "JSON has no comments; remove this one.");
                }
                default -> {
                    return;
                }
            }
        }
    }

    private void string(int start) {
        int quote = cursor.peek();
        cursor.advance(1);
        StringBuilder text = new StringBuilder();
        while (!cursor.atEnd() && cursor.peek() != quote && cursor.peek() != '\n') {
            if (cursor.peek() == '\\') {
                escape(text);
            } else {
                plain(text);
            }
        }
        boolean isClosed = cursor.take(quote);
        Span place = new Span(start, cursor.offset());
        if (!isClosed) {
            faults.accept(place, "This string is never closed; close it with a double quote.");
        } else if (quote == '\'') {
            faults.accept(place, "JSON writes strings in double quotes.");
        }
        take(text.toString(), Kind.STRING, place);
    }

    private void plain(StringBuilder text) {
        int start = cursor.offset();
        if (cursor.peek() < ' ') {
            faults.accept(
                    new Span(start, start + 1), "JSON allows no control character in a string; write it as an escape.");
        }
        text.appendCodePoint(cursor.codePoint());
        cursor.skipCharacter();
    }

    private void escape(StringBuilder text) {
        int start = cursor.offset();
        int letter = cursor.peek(1);
        int simple = "\"\\/bfnrt".indexOf(letter);
        int hex = letter == 'u' ? hex() : -1;
        if (letter != Cursor.END && simple >= 0) {
            text.append("\"\\/\b\f\n\r\t".charAt(simple));
            cursor.advance(2);
        } else if (hex >= 0) {
            text.append((char) hex);
            cursor.advance(6);
        } else {
            cursor.advance(1);
            faults.accept(new Span(start, start + 1), "JSON knows no such escape; write \\\\ for a backslash.");
        }
    }

    private int hex() {
        int value = 0;
        for (int i = 2; i < 6; i++) {
            int digit = Character.digit(cursor.peek(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private void word(int start) {
        cursor.skipCharacter();
        while (!cursor.atEnd() && !isEnd(cursor.peek())) {
            cursor.advance(1);
        }
        Span place = new Span(start, cursor.offset());
        String text = new String(bytes, start, place.length(), UTF_8);
        Kind meant = switch (text) {
            case "true", "false" -> Kind.BOOLEAN;
            case "null" -> Kind.NULL;
            default -> NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.STRING;
        };
        if (meant == Kind.STRING) {
            faults.accept(place, "JSON writes strings in double quotes.");
        }
        take(text, meant, place);
    }

    private static boolean isEnd(int character) {
        return character <= ' ' || "{}[],:\"".indexOf(character) >= 0;
    }

    private void take(String text, Kind meant, Span place) {
        kind = SCALAR;
        scalar = new Scalar(text, meant, place);
    }
}
