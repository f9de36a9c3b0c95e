package dev.waymark.lang.geblang.scan;

/** The place in the tokens that the parser has come to; it never passes the last one. */
final class Reader {

    private final Tokens tokens;
    private int index;

    Reader(Tokens tokens) {
        this.tokens = tokens;
    }

    int index() {
        return index;
    }

    Kind kind() {
        return tokens.kind(index);
    }

    /** The kind of the token that many places on; behind for negative numbers. */
    Kind kind(int ahead) {
        return tokens.kind(index + ahead);
    }

    /** How strongly the operator here binds. */
    Power power() {
        return tokens.power(index);
    }

    boolean at(Kind kind) {
        return kind() == kind;
    }

    /** Whether these kinds stand here, one behind the other. */
    boolean at(Kind first, Kind second) {
        return kind() == first && kind(1) == second;
    }

    boolean atWord(int spelling) {
        return at(Kind.NAME) && tokens.spelling(index) == spelling;
    }

    boolean isFirstOnLine(int ahead) {
        return tokens.isFirstOnLine(index + ahead);
    }

    /** Whether a name may be read that many places on: a keyword that begins a line begins a statement. */
    boolean nameAhead(int ahead) {
        Kind kind = kind(ahead);
        return kind == Kind.NAME || (kind.isWord() && !isFirstOnLine(ahead));
    }

    void next() {
        moveTo(index + 1);
    }

    void moveTo(int token) {
        index = Math.min(token, tokens.size() - 1);
    }

    boolean take(Kind kind) {
        if (kind() != kind) {
            return false;
        }
        next();
        return true;
    }

    /** The token that closes what is opened here. */
    int partner() {
        return tokens.partner(index);
    }

    /** Where the token before this one ends. */
    int lastEnd() {
        return index == 0 ? 0 : tokens.end(index - 1);
    }
}
