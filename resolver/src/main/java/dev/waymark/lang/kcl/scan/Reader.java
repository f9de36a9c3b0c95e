package dev.waymark.lang.kcl.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.diagnostic.Code;
import dev.waymark.text.Span;

/**
 * The place in the tokens that the parser has come to, and what is wrong there.
 *
 * <p>It goes no further than to the next declaration that only the top level can hold: that is the end of all that
 * stands before, however broken.
 */
final class Reader {

    private static final int LONGEST_SHOWN = 20;

    private final byte[] bytes;
    private final Tokens tokens;
    private final Faults faults;
    private int index;
    private int limit;

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

    /** A declaration may begin here. */
    void beginDeclaration() {
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

    boolean take(Kind kind) {
        if (!at(kind)) {
            return false;
        }
        next();
        return true;
    }

    /** Passes the token here, which is at fault unless it is of {@code kind}. */
    void expect(Kind kind, String what) {
        if (!at(kind)) {
            fault(what);
        }
        next();
    }

    /** Passes a token of {@code kind}; anything else stays and is at fault. */
    void want(Kind kind, String what) {
        if (!take(kind)) {
            fault(what);
        }
    }

    void newlines() {
        while (at(Kind.NEWLINE)) {
            next();
        }
    }

    /** Passes changes of indentation, which mean nothing between the entries of a bracket. */
    void indentations() {
        while (at(Kind.INDENT)) {
            next();
        }
        while (kind().isDedent()) {
            next();
        }
    }

    /** A dedent must lead back to a block that is open. */
    void straighten() {
        if (at(Kind.CROOKED_DEDENT)) {
            fault("a line as far in as its block");
            next();
        }
    }

    /** Whether nothing was read since {@code token}; then the token here is at fault, and passed. */
    boolean stuckAt(int token) {
        if (index != token) {
            return false;
        }
        fault("an expression");
        next();
        return true;
    }

    /** The token here is at fault: {@code what} should stand in its place. */
    void fault(String what) {
        fault(Code.SYNTAX_ERROR, what);
    }

    void fault(Code code, String what) {
        Span span = tokens.span(index);
        if (!faults.isMuted(span.start())) {
            faults.grammatical(code, span, "Expected " + what + " instead of " + shown() + ".");
        }
    }

    /** The tokens from {@code first} up to here are at fault for {@code message}. */
    void faultSince(int first, String message) {
        int start = tokens.start(first);
        if (!faults.isMuted(start)) {
            Span span = new Span(start, tokens.endBefore(index, first));
            faults.grammatical(Code.SYNTAX_ERROR, span, message);
        }
    }

    private String shown() {
        return switch (tokens.kind(index)) {
            case END -> "the end of the file";
            case NEWLINE -> "the end of the line";
            case INDENT -> "a deeper line";
            case DEDENT, CROOKED_DEDENT -> "a line less deep";
            default -> {
                int start = tokens.start(index);
                int end = Math.min(tokens.end(index), start + LONGEST_SHOWN);
                yield "`" + new String(bytes, start, end - start, UTF_8) + "`";
            }
        };
    }
}
