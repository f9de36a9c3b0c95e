package dev.waymark.lang.neva.scan;

import dev.waymark.outline.Name;
import dev.waymark.scan.IntList;
import dev.waymark.scan.Spellings;
import dev.waymark.text.Span;
import java.util.Arrays;
import java.util.Optional;

/** The tokens of one file, packed: a few numbers each, no object. The last one is {@link Kind#END}. */
final class Tokens {

    /** Where there is no token. */
    static final int NONE = -1;

    private final Spellings spellings;
    private Kind[] kinds;
    private int[] starts;
    private int[] ends;
    private int[] details;
    private int size;
    private final IntList fresh = new IntList();

    /** Has room for the tokens of a text of {@code length} bytes as they are usually written. */
    Tokens(Spellings spellings, int length) {
        this.spellings = spellings;
        int capacity = 16 + length / 4;
        kinds = new Kind[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        details = new int[capacity];
    }

    int size() {
        return size;
    }

    /** Adds a token; {@code detail} is a word's spelling, or {@link #NONE}. */
    void add(Kind kind, int start, int end, int detail) {
        if (size == kinds.length) {
            int capacity = size * 2;
            kinds = Arrays.copyOf(kinds, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            details = Arrays.copyOf(details, capacity);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        details[size] = detail;
        size++;
    }

    /** The next token begins a statement of the top level, whatever is open. */
    void startAfresh() {
        fresh.add(size);
    }

    /** The first token behind {@code token} that begins such a statement, else the last one. */
    int freshAfter(int token) {
        int found = fresh.indexInAscending(token + 1);
        int next = found >= 0 ? found : -found - 1;
        return next < fresh.size() ? fresh.get(next) : size - 1;
    }

    void pair(int opener, int closer) {
        details[opener] = closer;
    }

    /** What the token is; {@link Kind#END} for every number outside the text. */
    Kind kind(int token) {
        return token >= 0 && token < size ? kinds[token] : Kind.END;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    Span span(int token) {
        return new Span(starts[token], ends[token]);
    }

    /** The token that closes the bracket that {@code opener} opens, or {@link #NONE}. */
    int partner(int opener) {
        return details[opener];
    }

    /** The number of a word's spelling. */
    int spelling(int token) {
        return details[token];
    }

    /** What the word at {@code token} says. */
    String text(int token) {
        return spellings.text(details[token]);
    }

    boolean isName(int token, String text) {
        return kind(token) == Kind.NAME && text(token).equals(text);
    }

    Name name(int token) {
        return new Name(text(token), span(token));
    }

    /** Where what stands before {@code token} ends, from {@code first} on, line ends and comments left out. */
    int endBefore(int token, int first) {
        int last = token - 1;
        while (last > first && (kinds[last] == Kind.NEWLINE || kinds[last] == Kind.COMMENT)) {
            last--;
        }
        return ends[Math.max(last, first)];
    }

    /** The comment lines directly above {@code token}, which begins a statement. */
    Optional<Span> documentation(int token) {
        int first = token;
        while (isCommentLine(first - 2)) {
            first -= 2;
        }
        return first == token ? Optional.empty() : Optional.of(new Span(starts[first], ends[token - 2]));
    }

    /** Whether {@code token} is a comment alone on its line. */
    private boolean isCommentLine(int token) {
        return kind(token) == Kind.COMMENT
                && kind(token + 1) == Kind.NEWLINE
                && (token == 0 || kind(token - 1) == Kind.NEWLINE);
    }
}
