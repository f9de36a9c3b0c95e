package dev.waymark.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.text.Span;
import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Reads TOML's four forms of strings, each from its opening quotes to behind its closing ones. */
final class TomlStrings {

    private final TomlCursor cursor;

    TomlStrings(TomlCursor cursor) {
        this.cursor = cursor;
    }

    /** The text of the string that begins here; empty when it is not closed, which fails. */
    Optional<String> read() {
        int start = cursor.offset();
        boolean escapes = cursor.peek() == '"';
        String quote = escapes ? "\"" : "'";
        boolean lines = cursor.sees(quote.repeat(3));
        String close = lines ? quote.repeat(3) : quote;
        cursor.advance(close.length());
        if (lines && !cursor.eat("\n")) {
            cursor.eat("\r\n");
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        while (!cursor.sees(close)) {
            if (lines ? cursor.isAtEnd() : cursor.isAtLineEnd()) {
                cursor.fail(unclosed(start, close), "This string is never closed; close it with " + close + ".");
                return Optional.empty();
            }
            if (escapes && cursor.peek() == '\\') {
                escape(text, lines);
            } else {
                plain(text);
            }
        }
        cursor.advance(close.length());
        // Up to two quotes directly in front of the three that close belong to the text.
        for (int i = 0; lines && i < 2 && cursor.eat(quote); i++) {
            text.write(quote.charAt(0));
        }
        return Optional.of(text.toString(UTF_8));
    }

    /** A string of one line is at fault as a whole, one of several lines where it opens: its end may be far away. */
    private Span unclosed(int start, String close) {
        return close.length() == 1 ? cursor.from(start) : new Span(start, start + close.length());
    }

    private void plain(ByteArrayOutputStream text) {
        int c = cursor.peek();
        if (TomlCursor.isControl(c) && !cursor.isAtLineEnd()) {
            cursor.complain(
                    new Span(cursor.offset(), cursor.offset() + 1),
                    "TOML allows no control character in a string; write it as an escape.");
        }
        // Both bytes of a line end at once: the second alone would look like a control character's neighbour.
        int length = cursor.sees("\r\n") ? 2 : 1;
        for (int i = 0; i < length; i++) {
            text.write(cursor.peek());
            cursor.advance(1);
        }
    }

    private void escape(ByteArrayOutputStream text, boolean lines) {
        int start = cursor.offset();
        if (lines && eatContinuation()) {
            return;
        }
        cursor.advance(1);
        int c = cursor.peek();
        int codePoint = c == 'u' ? hex(4) : c == 'U' ? hex(8) : simple(c);
        if (codePoint >= 0) {
            cursor.advance(c == 'u' ? 5 : c == 'U' ? 9 : 1);
            text.writeBytes(Character.toString(codePoint).getBytes(UTF_8));
        } else {
            cursor.complain(
                    new Span(start, start + (cursor.isAtLineEnd() ? 1 : 2)),
                    "TOML knows no such escape; write \\\\ for a backslash.");
            text.write('\\');
        }
    }

    /** A backslash at the end of a line takes the line end and all blanks behind it away. */
    private boolean eatContinuation() {
        int start = cursor.offset();
        cursor.advance(1);
        cursor.skipBlanks();
        boolean continued = !cursor.isAtEnd() && cursor.isAtLineEnd();
        if (!continued) {
            cursor.moveTo(start);
            return false;
        }
        while (cursor.eat("\n") || cursor.eat("\r\n")) {
            cursor.skipBlanks();
        }
        return true;
    }

    private static int simple(int c) {
        return switch (c) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case '"' -> '"';
            case '\\' -> '\\';
            default -> -1;
        };
    }

    /** The code point that {@code digits} hexadecimal digits behind the letter name, or -1. */
    private int hex(int digits) {
        long value = 0;
        for (int i = 1; i <= digits; i++) {
            int digit = Character.digit(cursor.peek(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        boolean scalar = value <= Character.MAX_CODE_POINT && (value < 0xD800 || value > 0xDFFF);
        return scalar ? (int) value : -1;
    }
}
