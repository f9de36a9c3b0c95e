package dev.waymark.lang.gene.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.scan.form.FormBuilder;
import dev.waymark.scan.form.FormKind;
import java.util.Arrays;

/** One pass over the bytes of a file: a place, and the tokens that both dialects read alike. */
abstract class Pass {

    static final int NONE = -1;

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(UTF_8);

    final byte[] bytes;
    final FormBuilder into;
    int at;
    /** Where what is read now ends at the latest. */
    int end;

    private boolean waitsForValue;

    Pass(byte[] bytes, FormBuilder into) {
        this.bytes = bytes;
        this.into = into;
        this.end = bytes.length;
        this.at = startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    }

    private boolean startsWith(byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** The byte {@code ahead} of here as 0 to 255, or {@link #NONE} at the end. */
    final int peek(int ahead) {
        int place = at + ahead;
        return place < end ? bytes[place] & 0xFF : NONE;
    }

    final boolean isAt(String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (peek(i) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the innermost open form begins with {@code mark}. */
    final boolean isIn(FormKind kind, String mark) {
        if (into.innermost() != kind) {
            return false;
        }
        int start = into.innermostStart();
        for (int i = 0; i < mark.length(); i++) {
            if (start + i >= bytes.length || bytes[start + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Passes {@code length} bytes that open a form. */
    final void open(FormKind kind, int length) {
        into.open(kind, at, at + length);
        waitsForValue = false;
        at += length;
    }

    /** Passes {@code length} bytes that close a form. */
    final void close(FormKind kind, int length) {
        into.close(kind, at, at + length);
        waitsForValue = false;
        at += length;
    }

    /** Passes the bytes up to {@code until} as a form. */
    final void atom(FormKind kind, int until) {
        into.atom(kind, at, until);
        waitsForValue = false;
        at = until;
    }

    /** Passes {@code length} bytes as a mark in front of {@code count} forms. */
    final void prefix(int length, int count) {
        into.prefix(at, at + length, count);
        waitsForValue = false;
        at += length;
    }

    /** Passes the key of a property, up to {@code until}, in front of its value. */
    final void key(int until) {
        if (waitsForValue) {
            into.fault(at, until, "The property in front of this one has no value; give it one.");
        }
        into.prefix(at, until, 1);
        waitsForValue = true;
        at = until;
    }

    /** Whether a property can stand here: in a call or a map. */
    final boolean takesProperties() {
        FormKind around = into.innermost();
        return around == FormKind.PARENS || around == FormKind.BRACES || waitsForValue;
    }

    /** Passes a comment that ends with its line. */
    final void lineComment() {
        int until = at;
        while (until < end && bytes[until] != '\n' && bytes[until] != '\r') {
            until++;
        }
        into.comment(at, until);
        at = until;
    }

    /** Passes a literal without an end, whose opening mark has {@code length} bytes. */
    final void unclosed(int length, String what, FormKind kind) {
        into.unclosed(at, at + length, what);
        atom(kind, Math.max(at + length, Math.min(end, into.limit(at))));
    }

    /**
     * Where the string here ends, its quotes of {@code quotes} marks included, or {@link #NONE} where it is never closed.
     *
     * @param from behind its opening quotes
     * @param escapes whether a backslash keeps the next byte from meaning anything
     */
    final int stringEnd(int from, int quotes, boolean escapes) {
        int limit = Math.min(end, into.limit(at));
        for (int place = from; place < limit; place++) {
            if (bytes[place] == '\\' && escapes) {
                place++;
            } else if (bytes[place] == '"' && isQuotes(place, quotes, limit)) {
                return place + quotes;
            }
        }
        return NONE;
    }

    private boolean isQuotes(int place, int quotes, int limit) {
        return quotes == 1 || (place + 2 < limit && bytes[place + 1] == '"' && bytes[place + 2] == '"');
    }

    /** Passes the closing braces here, which are two for a form that opened with two. */
    final void closeBraces() {
        boolean isDouble = isIn(FormKind.BRACES, "{{") || isIn(FormKind.BRACES, "#{{");
        close(FormKind.BRACES, isDouble && peek(1) == '}' ? 2 : 1);
    }

    static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    static boolean isLetter(int b) {
        int lower = b | 0x20;
        return b < 0x80 && lower >= 'a' && lower <= 'z';
    }
}
