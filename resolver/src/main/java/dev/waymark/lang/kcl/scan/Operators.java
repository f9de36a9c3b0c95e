package dev.waymark.lang.kcl.scan;

import dev.waymark.scan.Cursor;

/** Tells the marks of KCL apart. Source: {@code ITokenCursor} in {@code crates/lexer/src/lib.rs} of kcl-lang/kcl 0.12. */
final class Operators {

    private Operators() {}

    /** Passes the mark here; {@link Kind#END} where none stands, and nothing is passed. */
    static Kind read(Cursor cursor) {
        int lead = cursor.peek();
        Kind kind = switch (lead) {
            case ',' -> Kind.COMMA;
            case ':' -> Kind.COLON;
            case '.' -> Kind.DOT;
            case '?' -> Kind.QUESTION;
            case '@' -> Kind.AT;
            case '$' -> Kind.DOLLAR;
            case '=' -> Kind.ASSIGN;
            case '+' -> Kind.PLUS;
            case '-' -> Kind.MINUS;
            case '*' -> Kind.STAR;
            case '|' -> Kind.BAR;
            case '~', '!' -> Kind.PREFIX;
            case '/', '%', '&', '^', '<', '>' -> Kind.OPERATOR;
            default -> Kind.END;
        };
        if (kind == Kind.END) {
            return kind;
        }
        cursor.advance(1);
        return longer(cursor, lead, kind);
    }

    private static Kind longer(Cursor cursor, int lead, Kind kind) {
        return switch (lead) {
            case '.' -> ellipsis(cursor);
            case '=', '!' -> cursor.take('=') ? Kind.OPERATOR : kind;
            case '*', '/' -> doubled(cursor, lead, kind);
            case '<', '>' -> compared(cursor, lead);
            case '+' -> cursor.take('=') ? Kind.PLUS_ASSIGN : kind;
            case '-', '|', '%', '&', '^' -> cursor.take('=') ? Kind.COMPOUND_ASSIGN : kind;
            default -> kind;
        };
    }

    private static Kind ellipsis(Cursor cursor) {
        if (cursor.peek() == '.' && cursor.peek(1) == '.') {
            cursor.advance(2);
            return Kind.ELLIPSIS;
        }
        return Kind.DOT;
    }

    private static Kind doubled(Cursor cursor, int lead, Kind kind) {
        boolean isDouble = cursor.take(lead);
        if (cursor.take('=')) {
            return Kind.COMPOUND_ASSIGN;
        }
        return isDouble && lead == '*' ? Kind.DOUBLE_STAR : kind;
    }

    private static Kind compared(Cursor cursor, int lead) {
        if (cursor.take(lead)) {
            return cursor.take('=') ? Kind.COMPOUND_ASSIGN : Kind.OPERATOR;
        }
        cursor.take('=');
        return Kind.OPERATOR;
    }
}
