package dev.waymark.server.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** The percent signs of addresses: every byte of UTF-8 that is no letter or digit may be written as one. */
final class PercentCode {

    private static final String PLAIN = "-._~/";

    private PercentCode() {}

    /** {@code text} with its percent signs resolved; one that no two hexadecimal digits follow stays as it is. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int coded = bytes[i] == '%' ? coded(bytes, i) : -1;
            decoded.write(coded < 0 ? bytes[i] : coded);
            i += coded < 0 ? 0 : 2;
        }
        return decoded.toString(UTF_8);
    }

    /** {@code path} as part of an address. */
    static String encode(String path) {
        StringBuilder encoded = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isPlain(c)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(digit(c >> 4)).append(digit(c & 0xF));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
    }

    private static int coded(byte[] bytes, int percent) {
        if (percent + 2 >= bytes.length) {
            return -1;
        }
        int high = Character.digit(bytes[percent + 1], 16);
        int low = Character.digit(bytes[percent + 2], 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static char digit(int value) {
        return Character.toUpperCase(Character.forDigit(value, 16));
    }
}
