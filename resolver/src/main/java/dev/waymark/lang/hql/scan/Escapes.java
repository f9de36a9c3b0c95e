package dev.waymark.lang.hql.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Undoes the escapes of string literals. Source: {@code src/hql/transpiler/utils/escape-sequences.ts} of hlvm-dev/hql. */
final class Escapes {

    private static final String SIMPLE = "ntr0bfv";
    private static final String VALUES = "\n\t\r\0\b\f\u000B";

    private Escapes() {}

    /** What the bytes from {@code start} to {@code end}, the inside of a literal, stand for. */
    static String undone(byte[] bytes, int start, int end) {
        String text = new String(bytes, start, end - start, UTF_8);
        return text.indexOf('\\') < 0 ? text : undone(text);
    }

    private static String undone(String text) {
        StringBuilder undone = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '\\') {
                undone.append(c);
                at++;
            } else if (at + 1 < text.length()) {
                at = escape(text, at + 1, undone);
            } else {
                at++;
            }
        }
        return undone.toString();
    }

    /** Appends what the escape stands for whose letter is at {@code at}; where the text goes on. */
    private static int escape(String text, int at, StringBuilder undone) {
        char letter = text.charAt(at);
        int simple = SIMPLE.indexOf(letter);
        if (simple >= 0) {
            undone.append(VALUES.charAt(simple));
            return at + 1;
        }
        if (letter == 'u' && at + 1 < text.length() && text.charAt(at + 1) == '{') {
            return codePoint(text, at, undone);
        }
        int digits = letter == 'x' ? 2 : letter == 'u' ? 4 : 0;
        int value = digits == 0 ? -1 : hex(text, at + 1, at + 1 + digits);
        undone.append(value < 0 ? letter : (char) value);
        return value < 0 ? at + 1 : at + 1 + digits;
    }

    private static int codePoint(String text, int at, StringBuilder undone) {
        int close = text.indexOf('}', at);
        int value = close < 0 ? -1 : hex(text, at + 2, close);
        if (value < 0 || !Character.isValidCodePoint(value)) {
            undone.append('u');
            return at + 1;
        }
        undone.appendCodePoint(value);
        return close + 1;
    }

    /** The hexadecimal number from {@code start} to {@code end}, or -1. */
    private static int hex(String text, int start, int end) {
        if (start >= end || end > text.length() || end - start > 6) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0 || text.charAt(i) > 'f') {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
