package dev.waymark.lang.kcl.scan;

import dev.waymark.scan.ByteSearch;
import dev.waymark.scan.Cursor;
import dev.waymark.text.Span;

/**
 * Passes over string literals.
 *
 * <p>Source: {@code crates/lexer/src/kcl_cursor.rs} (where strings end) and {@code crates/parser/src/lexer/string.rs}
 * (which escapes are legal) of kcl-lang/kcl 0.12. Unlike there, a string never takes in the line end directly behind its
 * opening quote: while somebody types, the next line is code.
 */
final class Strings {

    private static final String UNCLOSED = "This string is not closed; end it with the quote that begins it.";
    private static final String ESCAPE =
            "This escape is not complete; write `\\xHH`, `\\uHHHH`, `\\UHHHHHHHH` or `\\N{name}`, or double the"
                    + " backslash.";

    private final byte[] bytes;
    private final int limit;
    private final Faults faults;
    private int at;
    private boolean isRaw;
    private boolean isInterpolated;
    private int badEscape;

    Strings(byte[] bytes, int limit, Faults faults) {
        this.bytes = bytes;
        this.limit = limit;
        this.faults = faults;
    }

    /** Reads the string whose prefix or quote stands at {@code start}; what it is like, for {@link Tokens}. */
    int read(int start) {
        isRaw = (bytes[start] | 0x20) == 'r';
        isInterpolated = false;
        badEscape = Tokens.NONE;
        int quoteAt = isRaw ? start + 1 : start;
        int quote = bytes[quoteAt];
        boolean isLong = byteAt(quoteAt + 1) == quote && byteAt(quoteAt + 2) == quote;
        at = quoteAt + (isLong ? 3 : 1);
        boolean closed = isLong ? skipLong(quote) : skipShort(quote);
        if (!closed) {
            faults.lexical(new Span(quoteAt, quoteAt + (isLong ? 3 : 1)), UNCLOSED);
        } else if (badEscape != Tokens.NONE) {
            faults.lexical(new Span(badEscape, badEscape + 2), ESCAPE);
        }
        return closed ? (isLong ? Tokens.LONG : 0) | (isInterpolated ? Tokens.INTERPOLATED : 0) : 0;
    }

    /** Where the string that was read ends. */
    int end() {
        return at;
    }

    private boolean skipLong(int quote) {
        while (true) {
            at = ByteSearch.findAny(bytes, at, limit, quote, '\\', '$');
            if (at == limit) {
                return false;
            }
            if (bytes[at] != quote) {
                special(quote);
            } else if (byteAt(at + 1) == quote && byteAt(at + 2) == quote) {
                at += 3;
                return true;
            } else {
                at++;
            }
        }
    }

    private boolean skipShort(int quote) {
        while (at < limit) {
            byte here = bytes[at];
            if (here == quote) {
                at++;
                return true;
            }
            if (here == '\n' || here == '\r') {
                return false;
            }
            if (here == '\\' || here == '$') {
                special(quote);
            } else {
                at++;
            }
        }
        return false;
    }

    /** Passes a dollar, or a backslash with what it escapes. */
    private void special(int quote) {
        int next = byteAt(at + 1);
        if (bytes[at] == '$') {
            isInterpolated |= next == '{' && !isRaw;
            at++;
        } else if (next == '\\' || next == quote) {
            at += 2;
        } else {
            if (!isRaw && badEscape == Tokens.NONE && !isEscape(next)) {
                badEscape = at;
            }
            at++;
        }
    }

    private boolean isEscape(int letter) {
        return switch (letter) {
            case 'x' -> isCodePoint(2);
            case 'u' -> isCodePoint(4);
            case 'U' -> isCodePoint(8);
            case 'N' -> byteAt(at + 2) == '{';
            default -> true;
        };
    }

    private boolean isCodePoint(int digits) {
        long value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(byteAt(at + 2 + i), 16);
            if (digit < 0) {
                return false;
            }
            value = value * 16 + digit;
        }
        return value <= Character.MAX_CODE_POINT;
    }

    private int byteAt(int offset) {
        return offset < limit ? bytes[offset] : Cursor.END;
    }
}
