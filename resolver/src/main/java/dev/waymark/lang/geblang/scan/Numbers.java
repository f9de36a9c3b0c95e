package dev.waymark.lang.geblang.scan;

import dev.waymark.scan.Cursor;

/** Where a number ends. */
final class Numbers {

    private Numbers() {}

    /** Moves over the number that begins here with a digit. */
    static void skip(Cursor cursor) {
        if (cursor.peek() == '0' && isBase(cursor.peek(1))) {
            cursor.advance(2);
            while (isBaseDigit(cursor.peek())) {
                cursor.advance(1);
            }
            return;
        }
        digits(cursor);
        if (cursor.peek() == '.' && Cursor.isDigit(cursor.peek(1))) {
            cursor.advance(1);
            digits(cursor);
        }
        exponent(cursor);
        cursor.take('f');
    }

    private static void digits(Cursor cursor) {
        while (cursor.atDigit() || cursor.peek() == '_') {
            cursor.advance(1);
        }
    }

    private static void exponent(Cursor cursor) {
        if ((cursor.peek() | 0x20) != 'e') {
            return;
        }
        int sign = cursor.peek(1) == '+' || cursor.peek(1) == '-' ? 1 : 0;
        if (Cursor.isDigit(cursor.peek(1 + sign))) {
            cursor.advance(1 + sign);
            while (cursor.atDigit()) {
                cursor.advance(1);
            }
        }
    }

    private static boolean isBase(int character) {
        int lower = character | 0x20;
        return lower == 'b' || lower == 'o' || lower == 'x';
    }

    private static boolean isBaseDigit(int character) {
        int lower = character | 0x20;
        return Cursor.isDigit(character) || character == '_' || (lower >= 'a' && lower <= 'f');
    }
}
