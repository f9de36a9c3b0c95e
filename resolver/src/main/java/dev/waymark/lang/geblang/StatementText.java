package dev.waymark.lang.geblang;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The part of a statement to the left of a place in a file, without its comments and strings: what somebody who types
 * there has said so far. One pass over the bytes, of any depth.
 */
final class StatementText {

    private final byte[] bytes;
    private final int end;
    /** The code of the open statement, and of those around the interpolations that are open. */
    private final Deque<ByteArrayOutputStream> open = new ArrayDeque<>();
    /** How many braces are open in each interpolation, and the quote of the string around it. */
    private final Deque<Interpolation> interpolations = new ArrayDeque<>();

    private record Interpolation(int depth, byte quote, int quotes) {}

    private int at;

    private StatementText(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = Math.min(end, bytes.length);
    }

    /** What stands before {@code offset}; empty when the offset is inside a comment or a string. */
    static Optional<String> before(byte[] bytes, int offset) {
        StatementText text = new StatementText(bytes, offset);
        text.open.push(new ByteArrayOutputStream());
        return text.read() ? Optional.of(text.open.element().toString(UTF_8)) : Optional.empty();
    }

    private boolean read() {
        boolean inCode = true;
        while (at < end && inCode) {
            inCode = switch (bytes[at]) {
                case '#' -> skipped(lineEnd());
                case '/' -> isCommentStart() ? skipped(commentEnd()) : code();
                case '"', '\'' -> string();
                case ';', '{', '}' -> boundary();
                default -> code();
            };
        }
        return inCode;
    }

    private boolean isCommentStart() {
        return at + 1 < end && bytes[at + 1] == '*';
    }

    private boolean code() {
        open.element().write(bytes[at++]);
        return true;
    }

    private boolean boundary() {
        byte b = bytes[at++];
        open.element().reset();
        if (!interpolations.isEmpty() && b != ';') {
            Interpolation inner = interpolations.pop();
            int depth = inner.depth() + (b == '{' ? 1 : -1);
            if (depth == 0) {
                open.pop();
                return stringRest(inner.quote(), inner.quotes());
            }
            interpolations.push(new Interpolation(depth, inner.quote(), inner.quotes()));
        }
        return true;
    }

    /** Goes on at {@code next}, a blank in the place of what was passed; false when that is behind the end. */
    private boolean skipped(int next) {
        open.element().write(' ');
        at = next;
        return next <= end && next >= 0;
    }

    private int lineEnd() {
        int next = at;
        while (next < end && bytes[next] != '\n') {
            next++;
        }
        return next < end ? next : end + 1;
    }

    /** The tool reads {@code /**} first, so that a slash directly behind it closes nothing. */
    private int commentEnd() {
        int next = at + 2 < end && bytes[at + 2] == '*' ? at + 3 : at + 2;
        while (next + 1 < end) {
            if (bytes[next] == '*' && bytes[next + 1] == '/') {
                return next + 2;
            }
            next++;
        }
        return end + 1;
    }

    private boolean string() {
        byte quote = bytes[at];
        int quotes = isTriple(at, quote) ? 3 : 1;
        at += quotes;
        open.element().write('"');
        return stringRest(quote, quotes);
    }

    /** Reads on to the end of the string, or into an interpolation; a single-quoted one has neither those nor escapes. */
    private boolean stringRest(byte quote, int quotes) {
        while (at < end) {
            byte b = bytes[at];
            if (b == quote && (quotes == 1 || isTriple(at, quote))) {
                at += quotes;
                return true;
            }
            if (quotes == 1 && b == '\n') {
                return true;
            }
            if (quote == '"' && b == '$' && at + 1 < end && bytes[at + 1] == '{') {
                at += 2;
                interpolations.push(new Interpolation(1, quote, quotes));
                open.push(new ByteArrayOutputStream());
                return true;
            }
            at += quote == '"' && b == '\\' ? 2 : 1;
        }
        return false;
    }

    private boolean isTriple(int from, byte quote) {
        return from + 2 < bytes.length && bytes[from + 1] == quote && bytes[from + 2] == quote;
    }
}
