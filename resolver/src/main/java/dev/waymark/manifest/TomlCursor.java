package dev.waymark.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.text.Span;

/** A place in the bytes of a TOML file, moving forward over what the whole grammar shares: blanks, line ends, comments. */
final class TomlCursor {

    /** What {@link #peek()} says at the end of the text. */
    static final int END = -1;

    private final byte[] bytes;
    private final FaultLog faults;
    private int at;
    private boolean broken;
    private int brokenAt;

    TomlCursor(byte[] bytes, int at, FaultLog faults) {
        this.bytes = bytes;
        this.at = at;
        this.faults = faults;
    }

    /** A cursor at {@code offset} whose failures nobody hears of. */
    TomlCursor scout(int offset) {
        return new TomlCursor(bytes, offset, new FaultLog());
    }

    int offset() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    void advance(int count) {
        at = Math.min(at + count, bytes.length);
    }

    boolean isAtEnd() {
        return at >= bytes.length;
    }

    /** The byte here, or {@link #END}. */
    int peek() {
        return peek(0);
    }

    /** The byte {@code ahead} places on, or {@link #END}. */
    int peek(int ahead) {
        return at + ahead < bytes.length ? bytes[at + ahead] & 0xFF : END;
    }

    boolean sees(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (peek(i) != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Steps over {@code ascii} where it stands here. */
    boolean eat(String ascii) {
        boolean seen = sees(ascii);
        if (seen) {
            at += ascii.length();
        }
        return seen;
    }

    /** From {@code start} to here. */
    Span from(int start) {
        return new Span(start, at);
    }

    String text(Span span) {
        return new String(bytes, span.start(), span.length(), UTF_8);
    }

    /** Whether a line or the text ends here. */
    boolean isAtLineEnd() {
        return isAtEnd() || peek() == '\n' || sees("\r\n");
    }

    void skipBlanks() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
    }

    /** Skips blanks, comments and line ends: whatever may stand between two statements or two items. */
    void skipLayout() {
        skipBlanks();
        while (!isAtEnd() && (eat("\n") || eat("\r\n") || eatComment())) {
            skipBlanks();
        }
    }

    /** Steps over a comment without its line end, where one begins here. */
    boolean eatComment() {
        if (peek() != '#') {
            return false;
        }
        boolean clean = true;
        while (!isAtLineEnd()) {
            if (clean && isControl(peek())) {
                clean = false;
                faults.add(new Span(at, at + 1), "TOML allows no control character in a comment; remove it.");
            }
            at++;
        }
        return true;
    }

    /** Moves to the beginning of the next line, or to the end of the text. */
    void skipLine() {
        at = nextLine();
    }

    /** Where the next line begins; the end of the text on the last. */
    int nextLine() {
        int next = at;
        while (next < bytes.length && bytes[next] != '\n') {
            next++;
        }
        return Math.min(next + 1, bytes.length);
    }

    /** Whether TOML forbids {@code c} everywhere but, for line ends, between lines. */
    static boolean isControl(int c) {
        return (c < 0x20 && c != '\t') || c == 0x7F;
    }

    /** The run of characters from here to the next blank or mark of punctuation; at least one within a line. */
    Span word() {
        int end = at;
        while (end < bytes.length && isWord(bytes[end])) {
            end++;
        }
        return new Span(at, end == at && !isAtLineEnd() ? at + 1 : end);
    }

    private static boolean isWord(byte b) {
        return (b < 0 || b > ' ') && ",[]{}#=".indexOf(b) < 0;
    }

    /** Reports something that can be read all the same. */
    void complain(Span span, String message) {
        faults.add(span, message);
    }

    /** Gives the current statement up; of several failures on the way out the first is told. */
    void fail(Span span, String message) {
        if (!broken) {
            broken = true;
            brokenAt = span.start();
            faults.add(span, message);
        }
    }

    /** Whether the current statement was given up. */
    boolean isBroken() {
        return broken;
    }

    /** Goes on reading; the place of the failure is handed out once. */
    int mend() {
        broken = false;
        return brokenAt;
    }
}
