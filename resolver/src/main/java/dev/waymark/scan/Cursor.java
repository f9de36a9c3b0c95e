package dev.waymark.scan;

/**
 * A place in UTF-8 bytes that moves forward: never an exception, whatever the bytes are.
 *
 * <p>Offsets are bytes from 0. Damaged UTF-8 reads as U+FFFD, byte by byte.
 */
public final class Cursor {

    /** What {@link #peek()} and {@link #codePoint()} answer behind the last byte. */
    public static final int END = -1;

    private static final int REPLACEMENT = 0xFFFD;

    private final byte[] bytes;
    private final int limit;
    private int offset;

    /** A cursor that begins at {@code start} and ends at {@code limit}; the bytes are read, never changed. */
    @SuppressWarnings("EI_EXPOSE_REP2")
    public Cursor(byte[] bytes, int start, int limit) {
        this.bytes = bytes;
        this.limit = Math.clamp(limit, 0, bytes.length);
        this.offset = Math.clamp(start, 0, this.limit);
    }

    public static Cursor over(byte[] bytes) {
        return new Cursor(bytes, 0, bytes.length);
    }

    public int offset() {
        return offset;
    }

    public boolean atEnd() {
        return offset >= limit;
    }

    /** The byte here as 0 to 255, or {@link #END}. */
    public int peek() {
        return offset < limit ? bytes[offset] & 0xFF : END;
    }

    /** The byte {@code ahead} of here as 0 to 255, or {@link #END}. */
    public int peek(int ahead) {
        int at = offset + ahead;
        return at < limit ? bytes[at] & 0xFF : END;
    }

    /** Moves on by {@code count} bytes, at most to the end. */
    public void advance(int count) {
        offset = Math.min(limit, offset + count);
    }

    /** Passes {@code wanted} if it stands here. */
    public boolean take(int wanted) {
        if (peek() != wanted) {
            return false;
        }
        offset++;
        return true;
    }

    /** Moves to the next {@code wanted} byte, or to the end. */
    public void skipTo(int wanted) {
        int at = offset;
        while (at < limit && (bytes[at] & 0xFF) != wanted) {
            at++;
        }
        offset = at;
    }

    /** Moves behind the next {@code first second}, or to the end; whether the pair was found. */
    public boolean skipPast(int first, int second) {
        for (int at = offset; at + 1 < limit; at++) {
            if ((bytes[at] & 0xFF) == first && (bytes[at + 1] & 0xFF) == second) {
                offset = at + 2;
                return true;
            }
        }
        offset = limit;
        return false;
    }

    /** Moves over the character here, whole. */
    public void skipCharacter() {
        if (offset < limit) {
            offset += length();
        }
    }

    /** Whether a Unicode letter stands here. */
    public boolean atLetter() {
        int lead = peek();
        return lead < 0x80 ? isAsciiLetter(lead) : Character.isLetter(codePoint());
    }

    /** Whether one of 0 to 9 stands here. */
    public boolean atDigit() {
        return isDigit(peek());
    }

    public static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isAsciiLetter(int character) {
        int lower = character | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    /** The character here, or {@link #END}; the replacement character for bytes that are none. */
    public int codePoint() {
        int lead = peek();
        if (lead < 0x80) {
            return lead;
        }
        int length = length();
        if (length == 1) {
            return REPLACEMENT;
        }
        int value = lead & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            value = (value << 6) | (bytes[offset + i] & 0x3F);
        }
        return Character.isValidCodePoint(value) ? value : REPLACEMENT;
    }

    /** Length in bytes of the character here. */
    private int length() {
        int length = sequenceLength(bytes[offset] & 0xFF);
        if (offset + length > limit) {
            return 1;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[offset + i] & 0xC0) != 0x80) {
                return 1;
            }
        }
        return length;
    }

    private static int sequenceLength(int lead) {
        if ((lead & 0xE0) == 0xC0) {
            return 2;
        }
        if ((lead & 0xF0) == 0xE0) {
            return 3;
        }
        return (lead & 0xF8) == 0xF0 ? 4 : 1;
    }
}
