package dev.waymark.lang.neva.manifest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A release of the language: numbers that are left out are 0, what stands behind them does not count (the compiler). */
public record Release(long major, long minor, long patch) {

    private static final String PARTS = "[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*";

    private static final Pattern FORM = Pattern.compile(
            "v?([0-9]{1,18})(?:\\.([0-9]{1,18}))?(?:\\.([0-9]{1,18}))?(?:-" + PARTS + ")?(?:\\+" + PARTS + ")?");

    /** Longer texts are no versions. */
    private static final int LONGEST = 256;

    /** The release that {@code text} names; empty for ranges and everything else that is no version. */
    public static Optional<Release> parse(String text) {
        Matcher match = FORM.matcher(text.length() > LONGEST ? "" : text);
        return match.matches()
                ? Optional.of(new Release(number(match.group(1)), number(match.group(2)), number(match.group(3))))
                : Optional.empty();
    }

    /** Whether a module that asks for this release can be compiled by {@code compiler}. */
    public boolean fits(Release compiler) {
        return major == compiler.major
                && (minor < compiler.minor || (minor == compiler.minor && patch <= compiler.patch));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
