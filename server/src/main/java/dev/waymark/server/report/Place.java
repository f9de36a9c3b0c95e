package dev.waymark.server.report;

import dev.waymark.text.Position;
import dev.waymark.text.PositionEncoding;
import dev.waymark.text.SourceText;
import java.util.Comparator;

/**
 * A place in a file as people count it.
 *
 * @param line from 1
 * @param column from 1, in Unicode code points
 */
public record Place(int line, int column) implements Comparable<Place> {

    /** The beginning of a file. */
    public static final Place START = new Place(1, 1);

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    static Place of(SourceText text, int offset) {
        Position position = text.position(offset, PositionEncoding.UTF_32);
        return new Place(position.line() + 1, position.column() + 1);
    }

    /** The offset of this place in {@code text}; the nearest one where it lies outside. */
    public int offset(SourceText text) {
        return text.offset(new Position(line - 1, column - 1), PositionEncoding.UTF_32);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
