package dev.waymark.lang.geblang.scan;

/** How strongly an operator binds, weakest first (the tool's table). */
enum Power {
    /** Where an expression begins: no operator takes what stands before it. */
    EXPRESSION,
    ASSIGNMENT,
    PIPE,
    TERNARY,
    DEFAULT,
    OR,
    AND,
    BIT_OR,
    BIT_XOR,
    BIT_AND,
    EQUALITY,
    COMPARISON,
    SHIFT,
    SUM,
    PRODUCT,
    EXPONENT,
    PREFIX;

    /** Of an {@link Kind#OPERATOR}, by its first two bytes; the second is 0 where it has one. */
    static Power of(int lead, int second) {
        return switch (lead) {
            case '|' -> second == '|' ? OR : PIPE;
            case '?' -> DEFAULT;
            case '&' -> AND;
            case '^' -> BIT_XOR;
            case '=', '!' -> EQUALITY;
            case '<' -> second == '<' ? SHIFT : COMPARISON;
            case '+' -> SUM;
            case '*' -> second == '*' ? EXPONENT : PRODUCT;
            case '/', '%' -> PRODUCT;
            default -> COMPARISON;
        };
    }
}
