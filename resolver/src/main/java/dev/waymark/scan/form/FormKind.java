package dev.waymark.scan.form;

import java.util.Arrays;

/** What a form is, as far as languages agree; the bytes at its start tell the rest. */
public enum FormKind {
    /** The whole text, around all other forms. */
    TEXT,
    /** {@code ( … )}, with whatever the language writes in front of the bracket. */
    PARENS,
    /** {@code [ … ]}, likewise. */
    SQUARES,
    /** <code>{ … }</code>, likewise. */
    BRACES,
    /** A string that holds forms; what stands between them is its text. */
    TEMPLATE,
    /** A mark in front of one form or several, such as a quote, and these forms. */
    PREFIX,
    /** A word that may name something. */
    SYMBOL,
    /** A string without forms in it. */
    STRING,
    /** Any other literal: a number, a character, a pattern. */
    ATOM,
    /** A token that parts forms and is none, where the language keeps it: a comma, a semicolon. */
    SEPARATOR;

    private static final FormKind[] ALL = values();

    static FormKind numbered(int number) {
        return ALL[number];
    }

    /** A number for tables that live no longer than the process. */
    @SuppressWarnings("EnumOrdinal")
    int number() {
        return ordinal();
    }

    /** How firmly each kind holds what is in it against closing brackets, by number. */
    static int[] strengths() {
        return Arrays.stream(ALL)
                .mapToInt(kind -> kind == TEMPLATE ? 2 : kind == PARENS ? 1 : 0)
                .toArray();
    }

    /** Whether forms of this kind are opened and closed by the text. */
    boolean isPaired() {
        return this == PARENS || this == SQUARES || this == BRACES || this == TEMPLATE;
    }
}
