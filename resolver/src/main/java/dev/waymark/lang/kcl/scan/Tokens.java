package dev.waymark.lang.kcl.scan;

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

    /** Detail of a string with three quotes. */
    static final int LONG = 1;
    /** Detail of a string that holds a dollar and an opening brace. */
    static final int INTERPOLATED = 2;

    private final Spellings spellings;
    private Kind[] kinds;
    private int[] starts;
    private int[] ends;
    private int[] details;
    private int size;
    private final IntList fresh = new IntList();
    private final IntList documented = new IntList();
    private final IntList documentStarts = new IntList();
    private final IntList documentEnds = new IntList();

    /** Has room for the tokens of a text of {@code length} bytes as they are usually written. */
    Tokens(Spellings spellings, int length) {
        this.spellings = spellings;
        int capacity = 16 + length / 32;
        kinds = new Kind[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        details = new int[capacity];
    }

    int size() {
        return size;
    }

    /** Adds a token; {@code detail} is a word's spelling, or what a string is like. */
    int add(Kind kind, int start, int end, int detail) {
        if (size == kinds.length) {
            grow();
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        details[size] = detail;
        return size++;
    }

    private void grow() {
        int capacity = size * 2;
        kinds = Arrays.copyOf(kinds, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        details = Arrays.copyOf(details, capacity);
    }

    /** Makes one token of the last one and the {@code >} that follows it: {@code ->}. */
    void mergeArrow(int end) {
        kinds[size - 1] = Kind.ARROW;
        ends[size - 1] = end;
    }

    /** The next token begins a declaration that nothing can hold but the top level. */
    void startAfresh() {
        fresh.add(size);
    }

    /** The first token behind {@code token} that begins such a declaration, else the last one. */
    int freshAfter(int token) {
        int found = fresh.indexInAscending(token + 1);
        int next = found >= 0 ? found : -found - 1;
        return next < fresh.size() ? fresh.get(next) : size - 1;
    }

    /** Notes the comment lines directly above {@code token}. */
    void document(int token, int start, int end) {
        documented.add(token);
        documentStarts.add(start);
        documentEnds.add(end);
    }

    void pair(int opener, int closer) {
        details[opener] = closer;
    }

    /** What the token is; {@link Kind#END} for every number outside the text. */
    Kind kind(int token) {
        return token >= 0 && token < size ? kinds[token] : Kind.END;
    }

    /** The kind of the last token so far. */
    Kind lastKind() {
        return size == 0 ? Kind.END : kinds[size - 1];
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

    /** The token that closes the bracket that {@code opener} opens. */
    int partner(int opener) {
        return details[opener];
    }

    /** The number of a word's spelling, its {@code $} left out. */
    int spelling(int token) {
        return details[token];
    }

    boolean isString(int token, int detail) {
        return kind(token) == Kind.STRING && (details[token] & detail) == detail;
    }

    String text(int token) {
        return spellings.text(details[token]);
    }

    Name name(int token) {
        return new Name(text(token), span(token));
    }

    /** Where what can be read before {@code token} ends, from {@code first} on. */
    int endBefore(int token, int first) {
        int last = token - 1;
        while (last > first && kinds[last].isLayout()) {
            last--;
        }
        return ends[Math.max(last, first)];
    }

    /** The comment lines directly above {@code token}. */
    Optional<Span> documentation(int token) {
        int found = documented.indexInAscending(token);
        return found < 0 ? Optional.empty() : Optional.of(new Span(documentStarts.get(found), documentEnds.get(found)));
    }
}
