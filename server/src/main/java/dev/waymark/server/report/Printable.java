package dev.waymark.server.report;

import com.google.common.base.CharMatcher;

/** Makes foreign text harmless for a terminal and for whoever reads line by line. */
public final class Printable {

    private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /** {@code text} on one line; control characters, of which escape sequences are made, become replacement characters. */
    public static String of(String text) {
        return CONTROL.replaceFrom(text, REPLACEMENT);
    }
}
