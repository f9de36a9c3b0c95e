package dev.waymark.server.report;

import dev.waymark.diagnostic.Severity;

/** Colours a terminal, or nothing. */
public enum Palette {
    NONE,
    ANSI;

    private static final String BOLD = "1";
    private static final String FAINT = "2";

    /** {@code text} in the colour of {@code severity}. */
    public String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("1;31", text);
            case WARNING -> paint("1;33", text);
            case INFORMATION -> paint("1;34", text);
            case HINT -> paint("1;36", text);
        };
    }

    public String strong(String text) {
        return paint(BOLD, text);
    }

    public String faint(String text) {
        return paint(FAINT, text);
    }

    private String paint(String attributes, String text) {
        return this == ANSI ? "\033[" + attributes + "m" + text + "\033[0m" : text;
    }
}
