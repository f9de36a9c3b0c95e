package dev.waymark.text;

/** The unit in which columns are counted. */
public enum PositionEncoding {
    /** Bytes of UTF-8. */
    UTF_8,
    /** Java {@code char}s; the unit every LSP client knows. */
    UTF_16,
    /** Unicode code points; the unit of the command line. */
    UTF_32;

    /** How many units the character that begins with {@code lead} takes; a stray continuation byte takes one. */
    int units(byte lead) {
        return switch (this) {
            case UTF_8 -> Utf8.sequenceLength(lead);
            case UTF_16 -> (lead & 0xF8) == 0xF0 ? 2 : 1;
            case UTF_32 -> 1;
        };
    }
}
