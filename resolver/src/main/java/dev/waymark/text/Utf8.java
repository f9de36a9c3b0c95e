package dev.waymark.text;

/** Facts about UTF-8 bytes. */
final class Utf8 {

    private Utf8() {}

    /** Length in bytes of the sequence that {@code lead} opens; 1 for ASCII and for bytes that open none. */
    static int sequenceLength(byte lead) {
        if ((lead & 0xE0) == 0xC0) {
            return 2;
        }
        if ((lead & 0xF0) == 0xE0) {
            return 3;
        }
        return (lead & 0xF8) == 0xF0 ? 4 : 1;
    }

    /** Length in bytes of the character at {@code at}, never reaching {@code limit}; damaged sequences count byte by byte. */
    static int characterLength(byte[] bytes, int at, int limit) {
        int length = sequenceLength(bytes[at]);
        if (at + length > limit) {
            return 1;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 1;
            }
        }
        return length;
    }
}
