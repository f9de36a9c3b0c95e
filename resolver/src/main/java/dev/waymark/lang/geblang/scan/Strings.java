package dev.waymark.lang.geblang.scan;

import dev.waymark.scan.Cursor;
import dev.waymark.scan.IntList;
import dev.waymark.text.Span;

/** The strings open at one moment: one that holds an interpolation stays open until that has ended. */
final class Strings {

    /** What ended a part of a string. */
    enum Stop {
        QUOTE,
        INTERPOLATION,
        CUT_OFF
    }

    private static final int TRIPLE = 0x100;
    private static final int NESTED = 0x200;

    private final Cursor cursor;
    private final IntList styles = new IntList();
    private Span openingQuote = Span.ORIGIN;

    Strings(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The token for a part that follows an interpolation or not, and is followed by one or not. */
    static Kind kind(boolean continued, boolean goesOn) {
        if (continued) {
            return goesOn ? Kind.TEMPLATE_MIDDLE : Kind.TEMPLATE_END;
        }
        return goesOn ? Kind.TEMPLATE_START : Kind.STRING;
    }

    /** The quote of the outermost string that is open, or was open last. */
    Span openingQuote() {
        return openingQuote;
    }

    /** Passes the opening quote that stands here. */
    void begin(boolean nested) {
        int quote = cursor.peek();
        boolean triple = isTriple(quote);
        int start = cursor.offset();
        cursor.advance(triple ? 3 : 1);
        if (!nested) {
            openingQuote = new Span(start, cursor.offset());
        }
        styles.add(quote | (triple ? TRIPLE : 0) | (nested ? NESTED : 0));
    }

    /** Moves to the end of the innermost string, or behind the opening brace of its next interpolation. */
    Stop skipPart() {
        int style = styles.last();
        int quote = style & 0xFF;
        boolean triple = (style & TRIPLE) != 0;
        // Where an interpolation ends is found with backslashes honoured in every string, raw ones too.
        boolean escapes = quote == '"' || (style & NESTED) != 0;
        while (true) {
            int here = cursor.peek();
            if (here == Cursor.END || (here == '\n' && !triple)) {
                return end(Stop.CUT_OFF);
            }
            if (here == quote && (!triple || isTriple(quote))) {
                cursor.advance(triple ? 3 : 1);
                return end(Stop.QUOTE);
            }
            if (here == '$' && quote == '"' && cursor.peek(1) == '{') {
                cursor.advance(2);
                return Stop.INTERPOLATION;
            }
            cursor.advance(here == '\\' && escapes ? 2 : 1);
        }
    }

    private boolean isTriple(int quote) {
        return cursor.peek(1) == quote && cursor.peek(2) == quote;
    }

    private Stop end(Stop stop) {
        styles.pop();
        return stop;
    }
}
