package dev.waymark.lang.geblang.scan;

import dev.waymark.scan.Cursor;

/** What stands between two tokens: blanks, line ends and comments. */
final class Blanks {

    private static final int NONE = -1;

    private final Cursor cursor;
    private boolean brokeLine = true;
    private int documentStart = NONE;
    private int documentEnd = NONE;

    Blanks(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Whether a line ended, or the text began, in what was skipped last. */
    boolean brokeLine() {
        return brokeLine;
    }

    /** Whether a documentation comment was in what was skipped last. */
    boolean documented() {
        return documentStart != NONE;
    }

    int documentStart() {
        return documentStart;
    }

    int documentEnd() {
        return documentEnd;
    }

    /** Moves to the next token. The end of an interpolation is found without regard to {@code #}: it is no comment. */
    void skip(boolean inInterpolation) {
        brokeLine = cursor.offset() == 0;
        documentStart = NONE;
        while (true) {
            int here = cursor.peek();
            if (here == '\n') {
                brokeLine = true;
                cursor.advance(1);
            } else if (here == ' ' || here == '\t' || here == '\r') {
                cursor.advance(1);
            } else if (here == '#' && !inInterpolation) {
                lineComment();
            } else if (here == '/' && cursor.peek(1) == '*') {
                blockComment();
            } else {
                return;
            }
        }
    }

    private void lineComment() {
        int start = cursor.offset();
        boolean documents = cursor.peek(1) == '#';
        cursor.skipTo('\n');
        if (documents) {
            document(start);
        }
    }

    /** The star that makes a comment a documentation is not looked at again: it never ends the comment. */
    private void blockComment() {
        int start = cursor.offset();
        boolean documents = cursor.peek(2) == '*';
        cursor.advance(documents ? 3 : 2);
        cursor.skipPast('*', '/');
        if (documents) {
            document(start);
        }
    }

    private void document(int start) {
        if (documentStart == NONE) {
            documentStart = start;
        }
        documentEnd = cursor.offset();
    }
}
