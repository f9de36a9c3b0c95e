package dev.waymark.lang.hql;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.scan.Cursor;
import dev.waymark.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The lists around a place in a source, each with what stands in it to the left of the place: what somebody who types there
 * has said so far. One pass over the bytes, of any depth.
 */
final class Surroundings {

    /** How many elements of a list are told apart; no form looks at more. */
    private static final int FIRST = 4;

    /** What a list shows for an element that is neither a symbol nor a string. */
    static final String OTHER = "()";

    /** What a list shows for a string. */
    static final String STRING = "\"";

    /**
     * One list that is open at the place.
     *
     * @param bracket the character that opens it
     * @param start where that stands
     * @param elements its first elements
     */
    record Level(int bracket, int start, List<String> elements) {

        String element(int index) {
            return index < elements.size() ? elements.get(index) : "";
        }

        String last() {
            return elements.isEmpty() ? "" : elements.getLast();
        }

        private void add(String element) {
            if (elements.size() < FIRST) {
                elements.add(element);
            } else {
                elements.set(FIRST - 1, element);
            }
        }
    }

    private final byte[] bytes;
    private final int place;
    private final Cursor cursor;
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean inComment;
    private int stringStart = -1;

    private Surroundings(byte[] bytes, int place) {
        this.bytes = bytes;
        this.place = place;
        this.cursor = new Cursor(bytes, 0, place);
        levels.push(new Level(Cursor.END, 0, new ArrayList<>()));
    }

    /** What surrounds {@code place}. */
    static Surroundings of(byte[] bytes, int place) {
        Surroundings surroundings = new Surroundings(bytes, Math.clamp(place, 0, bytes.length));
        surroundings.read();
        return surroundings;
    }

    boolean isInComment() {
        return inComment;
    }

    /** Where the string or template begins in which the place stands, behind its quote; negative where in none. */
    int stringStart() {
        return stringStart;
    }

    /** The list that the place stands in; its last element may be the word at the place. */
    Level innermost() {
        return levels.element();
    }

    /** The list around that one. */
    Level outer() {
        return levels.stream().skip(1).findFirst().orElseGet(levels::element);
    }

    private void read() {
        while (!cursor.atEnd()) {
            int here = cursor.peek();
            switch (here) {
                case '(', '[', '{' -> {
                    levels.push(new Level(here, cursor.offset(), new ArrayList<>()));
                    cursor.advance(1);
                }
                case ')', ']', '}' -> {
                    cursor.advance(1);
                    if (levels.size() > 1) {
                        levels.pop();
                    }
                    innermost().add(OTHER);
                }
                case '"' -> string('"');
                case '`' -> backtick();
                case ';' -> lineComment();
                case '/' -> slash();
                case '\'', '~', ',' -> cursor.advance(1);
                default -> {
                    if (here <= ' ') {
                        cursor.advance(1);
                    } else {
                        symbol();
                    }
                }
            }
        }
    }

    /** A backtick quotes a form where one follows, else it opens a template. */
    private void backtick() {
        int next = cursor.peek(1);
        if (next == '(' || next == '[') {
            cursor.advance(1);
        } else {
            string('`');
        }
    }

    private void string(int quote) {
        cursor.advance(1);
        int start = cursor.offset();
        while (!cursor.atEnd() && cursor.peek() != quote) {
            cursor.advance(cursor.peek() == '\\' ? 2 : 1);
        }
        if (cursor.take(quote)) {
            innermost().add(STRING);
        } else {
            stringStart = Math.min(start, place);
        }
    }

    private void slash() {
        if (cursor.peek(1) == '/') {
            lineComment();
        } else if (cursor.peek(1) == '*') {
            cursor.advance(2);
            inComment = !cursor.skipPast('*', '/');
        } else {
            symbol();
        }
    }

    private void lineComment() {
        cursor.skipTo('\n');
        inComment = cursor.atEnd();
    }

    private void symbol() {
        int start = cursor.offset();
        cursor.advance(1);
        while (!cursor.atEnd() && isWord(bytes[cursor.offset()])) {
            cursor.advance(1);
        }
        boolean isWhole = cursor.offset() < place;
        if (isWhole) {
            innermost().add(new String(bytes, start, cursor.offset() - start, UTF_8));
        }
    }

    /** The symbol around the place. */
    Span word() {
        int start = place;
        while (start > 0 && isWord(bytes[start - 1])) {
            start--;
        }
        int end = place;
        while (end < bytes.length && isWord(bytes[end])) {
            end++;
        }
        return new Span(start, end);
    }

    /** The string around the place, without its quotes; up to the end of its line where it has no end there. */
    Span string() {
        int end = place;
        while (end < bytes.length
                && bytes[end] != '"'
                && bytes[end] != '`'
                && bytes[end] != '\n'
                && bytes[end] != ')') {
            end++;
        }
        return new Span(stringStart, end);
    }

    private static boolean isWord(byte character) {
        return character < 0 || (character > ' ' && "()[]{}\"'`,;".indexOf(character) < 0);
    }
}
