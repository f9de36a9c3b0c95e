package dev.waymark.lang.neva.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.diagnostic.Code;
import dev.waymark.text.Span;

/**
 * The place in the tokens that the parser has come to, and what is wrong there.
 *
 * <p>It goes no further than to the next keyword in the first column that only a statement of the top level begins with:
 * that is the end of all that stands before, however broken.
 */
final class Reader {

    private static final int LONGEST_SHOWN = 20;

    private final byte[] bytes;
    private final Tokens tokens;
    private final Faults faults;
    private int index;
    private int limit;
    private boolean isQuiet;

    Reader(byte[] bytes, Tokens tokens, Faults faults) {
        this.bytes = bytes;
        this.tokens = tokens;
        this.faults = faults;
        this.limit = tokens.freshAfter(0);
    }

    int index() {
        return index;
    }

    /** Whether all is read. */
    boolean isDone() {
        return index == tokens.size() - 1;
    }

    /** A statement may begin here. */
    void beginStatement() {
        if (index == limit) {
            limit = tokens.freshAfter(index);
        }
    }

    Kind kind() {
        return index < limit ? tokens.kind(index) : Kind.END;
    }

    /** The kind of the token that many places on; behind for negative numbers. */
    Kind kind(int ahead) {
        return index + ahead < limit ? tokens.kind(index + ahead) : Kind.END;
    }

    /** The kind of the first token, from that many places on, that is no line end. */
    Kind kindBehindNewlines(int ahead) {
        int at = ahead;
        while (kind(at) == Kind.NEWLINE) {
            at++;
        }
        return kind(at);
    }

    boolean at(Kind kind) {
        return kind() == kind;
    }

    void next() {
        if (index < limit) {
            index++;
        }
    }

    void moveTo(int token) {
        index = Math.min(token, limit);
    }

    /** Moves behind the bracket that {@code opener} opens; not at all where it has no end. */
    void moveBehind(int opener) {
        int closer = tokens.partner(opener);
        if (closer != Tokens.NONE && closer >= index) {
            moveTo(closer + 1);
        }
    }

    /** The token before which the bracket that {@code opener} opens ends. */
    int endOf(int opener) {
        int closer = tokens.partner(opener);
        return closer == Tokens.NONE ? limit : Math.min(closer, limit);
    }

    boolean take(Kind kind) {
        if (!at(kind)) {
            return false;
        }
        next();
        return true;
    }

    /** Passes a token of {@code kind}; anything else stays and is at fault. */
    boolean want(Kind kind, String what) {
        if (take(kind)) {
            return true;
        }
        if (kind == Kind.NAME) {
            faultyName(Code.SYNTAX_ERROR, what);
        } else {
            fault(what);
        }
        return false;
    }

    /** Passes line ends; whether there were any. */
    boolean newlines() {
        boolean any = at(Kind.NEWLINE);
        while (at(Kind.NEWLINE)) {
            next();
        }
        return any;
    }

    /** Passes line ends and comments. */
    void blanks() {
        while (at(Kind.NEWLINE) || at(Kind.COMMENT)) {
            next();
        }
    }

    /** From here on nothing is at fault, or everything is again. */
    void quiet(boolean silent) {
        isQuiet = silent;
    }

    /** The token here is at fault: {@code what} should stand in its place. */
    void fault(String what) {
        fault(Code.SYNTAX_ERROR, what);
    }

    void fault(Code code, String what) {
        faultHere(code, "Expected " + what + " instead of " + shown() + ".");
    }

    /** The token here is at fault, perhaps because it is a word that cannot be {@code what}, a name. */
    void faultyName(Code code, String what) {
        boolean isWord = kind().isKeyword() && kind(-1) != Kind.NEWLINE;
        String keyword = isWord ? "; `" + tokens.text(index) + "` is a keyword" : "";
        faultHere(code, "Expected " + what + " instead of " + shown() + keyword + ".");
    }

    /** The token here is at fault for {@code message}. */
    void faultHere(Code code, String message) {
        if (!isQuiet) {
            faults.grammatical(code, span(), message);
        }
    }

    /** The token here is of a form that an earlier grammar had. */
    void outdated(Span span, String message) {
        if (!isQuiet) {
            faults.outdated(span, message);
        }
    }

    Span span() {
        return tokens.span(index);
    }

    private String shown() {
        return switch (tokens.kind(index)) {
            case END -> "the end of the file";
            case NEWLINE -> "the end of the line";
            case COMMENT -> "a comment";
            default -> {
                int start = tokens.start(index);
                int end = Math.min(tokens.end(index), start + LONGEST_SHOWN);
                yield "`" + new String(bytes, start, end - start, UTF_8) + "`";
            }
        };
    }
}
