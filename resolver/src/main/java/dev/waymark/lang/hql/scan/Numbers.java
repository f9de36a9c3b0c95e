package dev.waymark.lang.hql.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.waymark.scan.Cursor;
import java.util.regex.Pattern;

/** Tells numbers from names: a number is what JavaScript's {@code Number} takes for one, or digits with an {@code n}. */
final class Numbers {

    /** Longer words are no numbers that anybody wrote. */
    private static final int LONGEST = 400;

    private static final Pattern NUMBER = Pattern.compile(
            "[+-]?(?:Infinity|(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)|0[xX]\\p{XDigit}+|0[oO][0-7]+|0[bB][01]+|-?\\d+n");

    private Numbers() {}

    static boolean isNumber(byte[] bytes, int start, int end) {
        int first = bytes[start] == '-' || bytes[start] == '+' ? start + 1 : start;
        boolean mayBe = end - start <= LONGEST
                && first < end
                && (Cursor.isDigit(bytes[first]) || bytes[first] == '.' || bytes[first] == 'I');
        return mayBe
                && NUMBER.matcher(new String(bytes, start, end - start, US_ASCII))
                        .matches();
    }
}
