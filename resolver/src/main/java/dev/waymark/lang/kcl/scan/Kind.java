package dev.waymark.lang.kcl.scan;

import java.util.EnumSet;

/** What a token is; the keywords stand first, in the order in which {@link Words} numbers their spellings. */
enum Kind {
    AS,
    IMPORT,
    RULE,
    SCHEMA,
    MIXIN,
    PROTOCOL,
    CHECK,
    FOR,
    ASSERT,
    IF,
    ELIF,
    ELSE,
    OR,
    AND,
    NOT,
    IN,
    IS,
    LAMBDA,
    ALL,
    ANY,
    FILTER,
    MAP,
    TYPE,
    TRUE,
    FALSE,
    NONE,
    UNDEFINED,
    NAME,
    NUMBER,
    STRING,
    /** One line end or several, with the comments and blank lines between them. */
    NEWLINE,
    INDENT,
    DEDENT,
    /** Back to a column at which no block around began. */
    CROOKED_DEDENT,
    COMMA,
    COLON,
    DOT,
    ELLIPSIS,
    QUESTION,
    AT,
    DOLLAR,
    ASSIGN,
    PLUS_ASSIGN,
    COMPOUND_ASSIGN,
    PLUS,
    MINUS,
    STAR,
    DOUBLE_STAR,
    BAR,
    /** Every operator that stands between two operands and means nothing else. */
    OPERATOR,
    /** {@code ~} and {@code !}, which stand before their operand only. */
    PREFIX,
    ARROW,
    OPEN_PAREN,
    OPEN_BRACKET,
    OPEN_BRACE,
    CLOSE_PAREN,
    CLOSE_BRACKET,
    CLOSE_BRACE,
    END;

    private static final Kind[] ALL_KINDS = values();
    private static final int KEYWORDS = EnumSet.range(AS, UNDEFINED).size();

    /** The keyword spelled by the word with that number, or {@link #NAME}. */
    static Kind ofSpelling(int number) {
        return number < KEYWORDS ? ALL_KINDS[number] : NAME;
    }

    /** The bracket that closes this one. */
    Kind closer() {
        return switch (this) {
            case OPEN_PAREN -> CLOSE_PAREN;
            case OPEN_BRACKET -> CLOSE_BRACKET;
            default -> CLOSE_BRACE;
        };
    }

    /** Whether it may be a name where a name must stand: every keyword is reserved by position only. */
    boolean isWord() {
        return compareTo(NAME) <= 0;
    }

    /** Whether an expression that begins with it begins with a name. */
    boolean isName() {
        return isWord()
                && switch (this) {
                    case LAMBDA, ALL, ANY, FILTER, MAP, TRUE, FALSE, NONE, UNDEFINED, NOT -> false;
                    default -> true;
                };
    }

    boolean isOpener() {
        return this == OPEN_PAREN || this == OPEN_BRACKET || this == OPEN_BRACE;
    }

    boolean isCloser() {
        return this == CLOSE_PAREN || this == CLOSE_BRACKET || this == CLOSE_BRACE;
    }

    boolean isDedent() {
        return this == DEDENT || this == CROOKED_DEDENT;
    }

    /** Whether it marks an end of line or a change of indentation, nothing one could read. */
    boolean isLayout() {
        return this == NEWLINE || this == INDENT || isDedent();
    }

    boolean isCompoundAssign() {
        return this == PLUS_ASSIGN || this == COMPOUND_ASSIGN;
    }

    /** Whether a statement may begin with it. */
    boolean startsStatement() {
        return isWord() || isOpener() || this == NUMBER || this == STRING || this == AT || this == PREFIX;
    }
}
