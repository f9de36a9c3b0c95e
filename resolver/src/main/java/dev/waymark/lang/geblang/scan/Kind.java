package dev.waymark.lang.geblang.scan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** What a token is; the keywords stand first, in the order in which their spellings are numbered. */
enum Kind {
    AS,
    ASYNC,
    AWAIT,
    BOOL,
    BREAK,
    BY,
    CASE,
    CATCH,
    CLASS,
    CONST,
    CONTINUE,
    DEFAULT,
    DEFER,
    DEL,
    ELSE,
    ELSEIF,
    ENUM,
    EXPORT,
    EXTENDS,
    FALSE,
    FINALLY,
    FOR,
    FUNC,
    IF,
    IMPLEMENTS,
    IMPORT,
    IN,
    INIT,
    INSTANCEOF,
    INTERFACE,
    IS,
    LET,
    MATCH,
    MODULE,
    NOT,
    NULL,
    PARENT,
    RETURN,
    STATIC,
    THIS,
    THROW,
    TRUE,
    TRY,
    TYPE,
    WHILE,
    WITH,
    XOR,
    YIELD,
    NAME,
    NUMBER,
    /** A string without interpolation, or one that its line or the text cuts off. */
    STRING,
    /** A string from its first quote to its first interpolation. */
    TEMPLATE_START,
    /** What stands between two interpolations of a string. */
    TEMPLATE_MIDDLE,
    /** A string from behind its last interpolation to its last quote. */
    TEMPLATE_END,
    SEMICOLON,
    COMMA,
    DOT,
    OPTIONAL_DOT,
    COLON,
    QUESTION,
    ARROW,
    ASSIGN,
    COMPOUND_ASSIGN,
    LESS,
    GREATER,
    PIPE,
    AMPERSAND,
    MINUS,
    INCREMENT,
    /** {@code !}, which stands before its operand only. */
    NEGATION,
    TILDE,
    RANGE,
    ELLIPSIS,
    SLASHES,
    /** Every operator that stands between two operands and means nothing else. */
    OPERATOR,
    AT,
    OPEN_PAREN,
    CLOSE_PAREN,
    OPEN_BRACKET,
    CLOSE_BRACKET,
    OPEN_BRACE,
    CLOSE_BRACE,
    /** Characters that the language does not know. */
    ILLEGAL,
    END;

    private static final Kind[] ALL = values();
    private static final int KEYWORDS = EnumSet.range(AS, YIELD).size();

    /** The keyword spelled by the word with that number, or {@link #NAME}. */
    static Kind ofSpelling(int number) {
        return number < KEYWORDS ? ALL[number] : NAME;
    }

    /** The words that must be numbered first. */
    static List<String> keywords() {
        return Arrays.stream(ALL, 0, KEYWORDS)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    boolean isKeyword() {
        return compareTo(NAME) < 0;
    }

    /** Whether it may stand behind a dot, in a path and as the name of a function. */
    boolean isWord() {
        return this == NAME || (isKeyword() && this != ENUM);
    }

    /** Whether it begins statements and, behind an opening brace, nothing that a dictionary may hold. */
    boolean startsStatement() {
        return switch (this) {
            case NUMBER, STRING, TRUE, FALSE, NULL, THIS, PARENT, BOOL, ASYNC, AWAIT, FUNC, MATCH -> false;
            default -> isKeyword() || this == NAME || this == AT;
        };
    }

    boolean startsType() {
        return this == NAME || this == BOOL || this == FUNC || this == TYPE;
    }

    boolean isAssignment() {
        return this == ASSIGN || this == COMPOUND_ASSIGN;
    }

    boolean isCloser() {
        return switch (this) {
            case CLOSE_PAREN, CLOSE_BRACKET, CLOSE_BRACE, TEMPLATE_MIDDLE, TEMPLATE_END -> true;
            default -> false;
        };
    }
}
