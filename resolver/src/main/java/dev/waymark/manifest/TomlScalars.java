package dev.waymark.manifest;

import dev.waymark.manifest.ManifestValue.Kind;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What TOML's values without quotes stand for. */
final class TomlScalars {

    /** Longer than any number or date that fits its type. */
    private static final int LONGEST = 400;

    private static final String DIGITS = "[0-9](?:_?[0-9])*";
    private static final String DECIMAL = "[+-]?(?:0|[1-9](?:_?[0-9])*)";
    private static final Pattern INTEGER =
            Pattern.compile(DECIMAL + "|0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*");
    private static final Pattern FLOAT =
            Pattern.compile(DECIMAL + "(?:\\." + DIGITS + ")?(?:[eE][+-]?" + DIGITS + ")?|[+-]?(?:inf|nan)");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{2}):(\\d{2}):(\\d{2})(?:\\.\\d+)?");
    private static final Pattern OFFSET = Pattern.compile("[zZ]|[+-](\\d{2}):(\\d{2})");

    private TomlScalars() {}

    /** The kind of {@code text}; empty when it is no value of TOML. */
    static Optional<Kind> kind(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(Kind.BOOLEAN);
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean number = INTEGER.matcher(text).matches() || FLOAT.matcher(text).matches();
        if (number) {
            return Optional.of(Kind.NUMBER);
        }
        return isDateTime(text) ? Optional.of(Kind.DATE) : Optional.empty();
    }

    /** Whether {@code text} is an integer that 64 bits cannot hold. */
    static boolean isTooLarge(String text) {
        if (text.length() < 18 || !INTEGER.matcher(text).matches()) {
            return false;
        }
        String digits = text.replace("_", "");
        int radix = digits.startsWith("0x") ? 16 : digits.startsWith("0o") ? 8 : digits.startsWith("0b") ? 2 : 10;
        return new BigInteger(radix == 10 ? digits : digits.substring(2), radix).bitLength() > 63;
    }

    /** Whether {@code text} is a calendar date, so that a blank and a time may follow. */
    static boolean isDate(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return false;
        }
        int month = Integer.parseInt(date.group(2));
        int day = Integer.parseInt(date.group(3));
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(Integer.parseInt(date.group(1)), month).lengthOfMonth();
    }

    private static boolean isDateTime(String text) {
        boolean dated = text.length() > 10 && text.charAt(4) == '-';
        if (!dated) {
            return isDate(text) || isTime(text);
        }
        boolean separated = "Tt ".indexOf(text.charAt(10)) >= 0;
        return separated && isDate(text.substring(0, 10)) && isTimeWithOffset(text.substring(11));
    }

    private static boolean isTimeWithOffset(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.lookingAt()) {
            return false;
        }
        String offset = text.substring(time.end());
        return isTime(time.group()) && (offset.isEmpty() || isOffset(offset));
    }

    private static boolean isTime(String text) {
        Matcher time = TIME.matcher(text);
        return time.matches()
                && Integer.parseInt(time.group(1)) < 24
                && Integer.parseInt(time.group(2)) < 60
                && Integer.parseInt(time.group(3)) < 60;
    }

    private static boolean isOffset(String text) {
        Matcher offset = OFFSET.matcher(text);
        return offset.matches()
                && (offset.group(1) == null
                        || (Integer.parseInt(offset.group(1)) < 24 && Integer.parseInt(offset.group(2)) < 60));
    }
}
