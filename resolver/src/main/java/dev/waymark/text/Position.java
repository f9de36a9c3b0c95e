package dev.waymark.text;

/**
 * A place in a text as people and protocols count it.
 *
 * @param line line, from 0
 * @param column column, from 0, in the units of some {@link PositionEncoding}
 */
public record Position(int line, int column) {}
