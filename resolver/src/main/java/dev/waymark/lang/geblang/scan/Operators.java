package dev.waymark.lang.geblang.scan;

import dev.waymark.scan.Cursor;

/** Punctuation and operators, longest first. A {@code >} stands alone, so that it can close nested type arguments. */
final class Operators {

    private Operators() {}

    /** Passes the operator here and says what it is; {@link Kind#ILLEGAL} and no move when there is none. */
    static Kind read(Cursor cursor) {
        int lead = cursor.peek();
        Kind single = single(lead);
        if (single != Kind.ILLEGAL) {
            cursor.advance(1);
            return single;
        }
        return switch (lead) {
            case '=' -> equals(cursor);
            case '+' -> repeated(cursor, Kind.OPERATOR);
            case '-' -> repeated(cursor, Kind.MINUS);
            case '!' -> compared(cursor, Kind.NEGATION);
            case '*', '/' -> doubled(cursor);
            case '%', '^' -> assigned(cursor, 1, Kind.OPERATOR);
            case '<' -> less(cursor);
            case '>' -> greater(cursor);
            case '&' -> logical(cursor, Kind.AMPERSAND);
            case '|' -> logical(cursor, Kind.PIPE);
            case '.' -> dots(cursor);
            case '?' -> question(cursor);
            default -> Kind.ILLEGAL;
        };
    }

    /** Moves over characters that begin no token. */
    static void skipIllegal(Cursor cursor) {
        do {
            cursor.skipCharacter();
        } while (isIllegal(cursor));
    }

    private static boolean isIllegal(Cursor cursor) {
        int here = cursor.peek();
        return here >= 0x80 ? !cursor.atLetter() : here == '$' || here == '`' || here == '\\';
    }

    private static Kind single(int lead) {
        return switch (lead) {
            case ';' -> Kind.SEMICOLON;
            case ',' -> Kind.COMMA;
            case ':' -> Kind.COLON;
            case '@' -> Kind.AT;
            case '~' -> Kind.TILDE;
            default -> Kind.ILLEGAL;
        };
    }

    private static Kind equals(Cursor cursor) {
        cursor.advance(1);
        if (cursor.take('=')) {
            return Kind.OPERATOR;
        }
        return cursor.take('>') ? Kind.ARROW : Kind.ASSIGN;
    }

    private static Kind repeated(Cursor cursor, Kind alone) {
        if (cursor.peek(1) == cursor.peek()) {
            cursor.advance(2);
            return Kind.INCREMENT;
        }
        return assigned(cursor, 1, alone);
    }

    private static Kind compared(Cursor cursor, Kind alone) {
        cursor.advance(1);
        return cursor.take('=') ? Kind.OPERATOR : alone;
    }

    private static Kind doubled(Cursor cursor) {
        int lead = cursor.peek();
        if (cursor.peek(1) != lead) {
            return assigned(cursor, 1, Kind.OPERATOR);
        }
        return assigned(cursor, 2, lead == '/' ? Kind.SLASHES : Kind.OPERATOR);
    }

    private static Kind less(Cursor cursor) {
        if (cursor.peek(1) == '<') {
            return assigned(cursor, 2, Kind.OPERATOR);
        }
        return compared(cursor, Kind.LESS);
    }

    private static Kind greater(Cursor cursor) {
        if (cursor.peek(1) == '>' && cursor.peek(2) == '=') {
            cursor.advance(3);
            return Kind.COMPOUND_ASSIGN;
        }
        return compared(cursor, Kind.GREATER);
    }

    private static Kind logical(Cursor cursor, Kind alone) {
        int lead = cursor.peek();
        if (cursor.peek(1) == lead || (lead == '|' && cursor.peek(1) == '>')) {
            cursor.advance(2);
            return Kind.OPERATOR;
        }
        return assigned(cursor, 1, alone);
    }

    private static Kind dots(Cursor cursor) {
        cursor.advance(1);
        if (!cursor.take('.')) {
            return Kind.DOT;
        }
        if (cursor.take('.')) {
            return Kind.ELLIPSIS;
        }
        cursor.take('<');
        return Kind.RANGE;
    }

    private static Kind question(Cursor cursor) {
        cursor.advance(1);
        if (cursor.take('.')) {
            return Kind.OPTIONAL_DOT;
        }
        if (!cursor.take('?')) {
            return Kind.QUESTION;
        }
        return cursor.take('=') ? Kind.COMPOUND_ASSIGN : Kind.OPERATOR;
    }

    /** Passes {@code length} bytes and a {@code =} behind them. */
    private static Kind assigned(Cursor cursor, int length, Kind alone) {
        cursor.advance(length);
        return cursor.take('=') ? Kind.COMPOUND_ASSIGN : alone;
    }
}
