package dev.waymark.lang.hql.scan;

import dev.waymark.scan.Cursor;

/** What single characters are to HQL's tokeniser, whose patterns are JavaScript's. */
final class Characters {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Characters() {}

    /** The byte at {@code at} as 0 to 255, or {@link Cursor#END} from {@code limit} on. */
    static int at(byte[] bytes, int at, int limit) {
        return at < limit ? bytes[at] & 0xFF : Cursor.END;
    }

    /** The length in bytes of the white space at {@code at}, as {@code \s} knows it; 0 where there is none. */
    static int blankLength(byte[] bytes, int at, int limit) {
        int lead = at(bytes, at, limit);
        if (lead < 0x80) {
            return lead == ' ' || (lead >= '\t' && lead <= '\r') ? 1 : 0;
        }
        Cursor cursor = new Cursor(bytes, at, limit);
        if (!isBlank(cursor.codePoint())) {
            return 0;
        }
        cursor.skipCharacter();
        return cursor.offset() - at;
    }

    private static boolean isBlank(int character) {
        return switch (character) {
            case 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, BYTE_ORDER_MARK -> true;
            default -> character >= 0x2000 && character <= 0x200A;
        };
    }

    static boolean isByteOrderMark(byte[] bytes, int at) {
        return Cursor.over(bytes).codePoint() == BYTE_ORDER_MARK && at == 0;
    }

    /** Whether {@code character} ends a symbol, white space aside. */
    static boolean isDelimiter(int character) {
        return switch (character) {
            case '(', ')', '[', ']', '{', '}', '"', '\'', '`', ',', ';' -> true;
            default -> false;
        };
    }

    static boolean isIdentifierStart(int character) {
        int lower = character | 0x20;
        return character == '_' || character == '$' || (lower >= 'a' && lower <= 'z' && character < 0x80);
    }

    static boolean isIdentifierPart(int character) {
        return isIdentifierStart(character) || Cursor.isDigit(character);
    }

    static boolean isCloser(int character) {
        return character == ')' || character == ']' || character == '}';
    }
}
