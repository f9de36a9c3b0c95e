package dev.waymark.lang.kcl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * The code on the line to the left of a place in a file, without its comments and strings: what somebody who types there
 * has said so far. Lines that a backslash joins count as one.
 */
final class StatementText {

    private final byte[] bytes;
    private final int end;
    private final ByteArrayOutputStream code = new ByteArrayOutputStream();
    private int at;

    private StatementText(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = Math.min(end, bytes.length);
    }

    /** What stands before {@code offset}; empty when the offset is inside a comment or a string. */
    static Optional<String> before(byte[] bytes, int offset) {
        StatementText text = new StatementText(bytes, offset);
        return text.read() ? Optional.of(text.code.toString(UTF_8)) : Optional.empty();
    }

    private boolean read() {
        boolean inCode = true;
        while (at < end && inCode) {
            inCode = switch (bytes[at]) {
                case '#' -> comment();
                case '"', '\'' -> string();
                case '\n', ';' -> boundary();
                case '\\' -> backslash();
                default -> code();
            };
        }
        return inCode;
    }

    private boolean code() {
        code.write(bytes[at++]);
        return true;
    }

    private boolean boundary() {
        at++;
        code.reset();
        return true;
    }

    private boolean backslash() {
        int next = is(at + 1, '\r') ? at + 2 : at + 1;
        at = is(next, '\n') ? next + 1 : at + 1;
        code.write(' ');
        return true;
    }

    private boolean comment() {
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return at < end;
    }

    /** Passes a string; a place inside one is code only in an interpolation, which raw strings do not have. */
    private boolean string() {
        boolean raw = isRaw();
        byte quote = bytes[at];
        int quotes = isTriple(at) ? 3 : 1;
        int start = at + quotes;
        at = start;
        while (at < end) {
            if (bytes[at] == quote && (quotes == 1 || isTriple(at))) {
                at += quotes;
                code.write('"');
                return at <= end;
            }
            if (quotes == 1 && bytes[at] == '\n') {
                return true;
            }
            boolean escaped = bytes[at] == '\\' && (is(at + 1, quote) || is(at + 1, '\\'));
            at += escaped ? 2 : 1;
        }
        return !raw && interpolation(start);
    }

    private boolean interpolation(int start) {
        String inside = new String(bytes, start, Math.max(0, end - start), UTF_8);
        int open = inside.lastIndexOf("${");
        if (open < 0 || inside.indexOf('}', open) >= 0) {
            return false;
        }
        code.reset();
        code.writeBytes(inside.substring(open + 2).getBytes(UTF_8));
        return true;
    }

    private boolean isRaw() {
        boolean prefixed = at > 0 && (bytes[at - 1] == 'r' || bytes[at - 1] == 'R');
        return prefixed && (at < 2 || !SourceSite.isWord(bytes[at - 2]));
    }

    private boolean isTriple(int from) {
        return is(from + 1, bytes[from]) && is(from + 2, bytes[from]);
    }

    private boolean is(int place, int b) {
        return place < bytes.length && bytes[place] == b;
    }
}
