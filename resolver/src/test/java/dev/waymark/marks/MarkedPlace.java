package dev.waymark.marks;

import dev.waymark.text.Position;
import dev.waymark.text.PositionEncoding;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;

/**
 * A place as carets can point at it.
 *
 * @param line from 1
 * @param first the first column, from 1, in UTF-16 units
 * @param end one past the last column on that line
 * @param goesOn whether the place goes on in later lines
 */
public record MarkedPlace(int line, int first, int end, boolean goesOn) {

    /** The place of {@code span} in {@code text}. */
    static MarkedPlace of(Span span, SourceText text) {
        Position start = text.position(span.start(), PositionEncoding.UTF_16);
        Position end = text.position(span.end(), PositionEncoding.UTF_16);
        int lineEnd = text.position(text.lineSpan(start.line()).end(), PositionEncoding.UTF_16)
                .column();
        boolean goesOn = end.line() > start.line();
        return new MarkedPlace(start.line() + 1, start.column() + 1, (goesOn ? lineEnd : end.column()) + 1, goesOn);
    }

    /** The offset in {@code text} at which the place begins. */
    public int start(SourceText text) {
        return text.offset(new Position(line - 1, first - 1), PositionEncoding.UTF_16);
    }

    @Override
    public String toString() {
        return line + ":" + first + "-" + end + (goesOn ? "..." : "");
    }
}
