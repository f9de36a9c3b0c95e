package dev.waymark.text;

/**
 * A half-open range of byte offsets in one {@link SourceText}.
 *
 * @param start first byte, from 0
 * @param end one past the last byte, never below {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** The empty span at the beginning of every text. */
    public static final Span ORIGIN = new Span(0, 0);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    /** The empty span at {@code offset}. */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    public int length() {
        return end - start;
    }

    /** Whether {@code offset} is inside or directly behind the span, as a cursor touches a word. */
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
