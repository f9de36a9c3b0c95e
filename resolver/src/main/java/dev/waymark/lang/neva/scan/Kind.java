package dev.waymark.lang.neva.scan;

import java.util.EnumSet;

/** What a token is; the keywords stand first, in the order in which {@link Words} numbers their spellings. */
enum Kind {
    PUB,
    TYPE,
    STRUCT,
    UNION,
    INTERFACE,
    CONST,
    DEF,
    IMPORT,
    TRUE,
    FALSE,
    NAME,
    NUMBER,
    STRING,
    COMMENT,
    NEWLINE,
    AT,
    HASH,
    DOLLAR,
    DOT,
    COMMA,
    COLON,
    DOUBLE_COLON,
    QUESTION,
    EQUALS,
    MINUS,
    SLASH,
    ARROW,
    /** The three dashes between nodes and network. */
    DIVIDER,
    /** What joined the types of a union before there were tags. */
    BAR,
    /** Signs that mean something in networks only, today or formerly. */
    OPERATOR,
    /** Bytes that form no token. */
    UNKNOWN,
    LESS,
    OPEN_PAREN,
    OPEN_BRACKET,
    OPEN_BRACE,
    GREATER,
    CLOSE_PAREN,
    CLOSE_BRACKET,
    CLOSE_BRACE,
    END;

    private static final Kind[] ALL_KINDS = values();
    private static final int KEYWORDS = EnumSet.range(PUB, FALSE).size();

    /** The keyword spelled by the word with that number, or {@link #NAME}. */
    static Kind ofSpelling(int number) {
        return number < KEYWORDS ? ALL_KINDS[number] : NAME;
    }

    boolean isKeyword() {
        return compareTo(FALSE) <= 0;
    }

    /** Whether a statement of the top level begins with it, which stands nowhere else except for directives of nodes. */
    boolean startsStatement() {
        return switch (this) {
            case PUB, TYPE, INTERFACE, CONST, DEF, IMPORT, HASH -> true;
            default -> false;
        };
    }

    boolean isOpener() {
        return compareTo(LESS) >= 0 && compareTo(OPEN_BRACE) <= 0;
    }
}
