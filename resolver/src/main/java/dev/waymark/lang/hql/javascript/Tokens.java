package dev.waymark.lang.hql.javascript;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.outline.Name;
import dev.waymark.scan.IntList;
import dev.waymark.text.Span;

/** The tokens of one file. Single characters are their own kind; every bracket knows its partner. */
final class Tokens {

    static final int WORD = 256;
    static final int STRING = 257;
    /** A piece of a template; what stands in its holes is between brackets. */
    static final int TEMPLATE = 258;

    static final int NUMBER = 259;
    static final int REGEX = 260;
    static final int ARROW = 261;
    static final int SPREAD = 262;
    /** A comparison, or another operator that no form looks at. */
    static final int OPERATOR = 263;
    /** An element in angle brackets, from its first one. */
    static final int ELEMENT = 264;
    /** Behind the last token. */
    static final int END = 265;

    /** The partner of a bracket that has none. */
    static final int NONE = -1;

    private final byte[] bytes;
    private final IntList kinds = new IntList(256);
    private final IntList starts = new IntList(256);
    private final IntList ends = new IntList(256);
    private final IntList partners = new IntList(256);
    private final IntList comments = new IntList();

    Tokens(byte[] bytes) {
        this.bytes = bytes;
    }

    int add(int kind, int start, int end) {
        kinds.add(kind);
        starts.add(start);
        ends.add(end);
        partners.add(NONE);
        return kinds.size() - 1;
    }

    void pair(int opening, int closing) {
        partners.set(opening, closing);
        partners.set(closing, opening);
    }

    /** Notes a documentation comment, in the order of the text. */
    void comment(int start, int end) {
        comments.add(start);
        comments.add(end);
    }

    int size() {
        return kinds.size();
    }

    int kind(int token) {
        return token >= 0 && token < kinds.size() ? kinds.get(token) : END;
    }

    int start(int token) {
        return token < starts.size() ? starts.get(token) : bytes.length;
    }

    /** Where {@code token} ends; the beginning of the text for the one in front of the first. */
    int end(int token) {
        return token < 0 ? 0 : token < ends.size() ? ends.get(token) : bytes.length;
    }

    /** The closing bracket of an opening one, or {@link #NONE}. */
    int partner(int token) {
        return partners.get(token);
    }

    Span span(int token) {
        return new Span(start(token), end(token));
    }

    boolean is(int token, String word) {
        if (kind(token) != WORD || end(token) - start(token) != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[start(token) + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** What stands between a string's quotes, or a word. */
    Name name(int token) {
        int quote = kind(token) == STRING ? 1 : 0;
        int start = start(token) + quote;
        int end = Math.max(start, end(token) - quote);
        return new Name(new String(bytes, start, end - start, UTF_8), new Span(start, end));
    }

    /** Whether {@code token} is the first on its line. */
    boolean isFirstOnLine(int token) {
        for (int at = end(token - 1); at < start(token); at++) {
            if (bytes[at] == '\n' || bytes[at] == '\r') {
                return true;
            }
        }
        return token == 0;
    }

    /** Whether nothing stands between {@code token} and the one in front of it. */
    boolean isGlued(int token) {
        return token > 0 && end(token - 1) == start(token);
    }

    /** The documentation comment that ends directly in front of {@code token}; empty spans where there is none. */
    Span documentation(int token) {
        int low = 0;
        int high = comments.size() / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comments.get(2 * middle) < start(token)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean isBefore = low > 0 && comments.get(2 * low - 2) >= end(token - 1);
        return isBefore ? new Span(comments.get(2 * low - 2), comments.get(2 * low - 1)) : Span.ORIGIN;
    }
}
