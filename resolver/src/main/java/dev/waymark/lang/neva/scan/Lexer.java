package dev.waymark.lang.neva.scan;

import dev.waymark.scan.ByteSearch;
import dev.waymark.scan.Cursor;
import dev.waymark.scan.Spellings;
import dev.waymark.text.Span;

/**
 * Cuts bytes into tokens, line ends and comments among them.
 *
 * <p>Source: the lexer rules of {@code internal/compiler/parser/neva.g4} of nevalang/neva 0.41, and of 0.30 for the
 * operators that networks had. Brackets that are still open where a keyword of the top level stands in the first column
 * are closed there, so that what follows is read.
 */
final class Lexer {

    private final byte[] bytes;
    private final int limit;
    private final Cursor cursor;
    private final Spellings spellings;
    private final Tokens tokens;
    private final Faults faults;
    private final Pairing pairing;
    /** Whether a comment's end may still come, which is sought once in vain at most. */
    private boolean mayCloseComment = true;

    private Lexer(byte[] bytes, Cursor cursor, int limit, Spellings spellings, Tokens tokens, Faults faults) {
        this.bytes = bytes;
        this.limit = limit;
        this.cursor = cursor;
        this.spellings = spellings;
        this.tokens = tokens;
        this.faults = faults;
        this.pairing = new Pairing(bytes, tokens, faults);
    }

    /** The tokens between {@code start} and {@code limit}. */
    static Tokens read(byte[] bytes, int start, int limit, Spellings spellings, Faults faults) {
        Tokens tokens = new Tokens(spellings, limit - start);
        new Lexer(bytes, new Cursor(bytes, start, limit), limit, spellings, tokens, faults).read();
        return tokens;
    }

    private void read() {
        while (!cursor.atEnd()) {
            token();
        }
        pairing.closeAll();
        faults.beginGrammar(bytes);
        tokens.add(Kind.END, limit, limit, Tokens.NONE);
    }

    private void token() {
        int start = cursor.offset();
        switch (cursor.peek()) {
            case ' ', '\t' -> cursor.advance(1);
            case '\n' -> newline(start, 1);
            case '\r' -> carriageReturn(start);
            case '\'' -> string(start);
            case '"', '`' -> otherQuotes(start);
            case '/' -> slash(start);
            case '-' -> dash(start);
            case ':' -> one(cursor.peek(1) == ':' ? Kind.DOUBLE_COLON : Kind.COLON, start);
            case '.' -> dot(start);
            case ',' -> one(Kind.COMMA, start);
            case '=' -> one(Kind.EQUALS, start);
            case '?' -> one(Kind.QUESTION, start);
            case '$' -> one(Kind.DOLLAR, start);
            case '@' -> one(Kind.AT, start);
            case '#' -> one(Kind.HASH, start);
            case '|' -> one(Kind.BAR, start);
            case '*', '+', '%', '!', '&', '^' -> one(Kind.OPERATOR, start);
            case '<' -> open(Kind.LESS, start);
            case '(' -> open(Kind.OPEN_PAREN, start);
            case '[' -> open(Kind.OPEN_BRACKET, start);
            case '{' -> open(Kind.OPEN_BRACE, start);
            case '>' -> close(Kind.GREATER, Kind.LESS, start);
            case ')' -> close(Kind.CLOSE_PAREN, Kind.OPEN_PAREN, start);
            case ']' -> close(Kind.CLOSE_BRACKET, Kind.OPEN_BRACKET, start);
            case '}' -> close(Kind.CLOSE_BRACE, Kind.OPEN_BRACE, start);
            default -> wordOrNumber(start);
        }
    }

    private void one(Kind kind, int start) {
        cursor.advance(kind == Kind.DOUBLE_COLON || kind == Kind.ARROW ? 2 : 1);
        tokens.add(kind, start, cursor.offset(), Tokens.NONE);
    }

    private void newline(int start, int length) {
        cursor.advance(length);
        tokens.add(Kind.NEWLINE, start, start, Tokens.NONE);
    }

    private void carriageReturn(int start) {
        if (cursor.peek(1) == '\n') {
            newline(start, 2);
        } else {
            unknown(start);
        }
    }

    private void string(int start) {
        int end = ByteSearch.find(bytes, start + 1, limit, '\'');
        if (end < limit) {
            cursor.advance(end + 1 - start);
        } else {
            faults.lexical(new Span(start, start + 1), "This string is not closed; end it with `'`.");
            skipLine();
        }
        tokens.add(Kind.STRING, start, cursor.offset(), Tokens.NONE);
    }

    private void otherQuotes(int start) {
        int end = ByteSearch.findAny(bytes, start + 1, limit, bytes[start], '\n', '\n');
        boolean isClosed = end < limit && bytes[end] == bytes[start];
        cursor.advance((isClosed ? end + 1 : end) - start);
        faults.lexical(
                new Span(start, isClosed ? end + 1 : start + 1),
                "Neva writes strings in single quotes; write `'` in place of `" + (char) bytes[start] + "`.");
        tokens.add(Kind.UNKNOWN, start, cursor.offset(), Tokens.NONE);
    }

    private void slash(int start) {
        int next = cursor.peek(1);
        if (next == '/') {
            skipLine();
            tokens.add(Kind.COMMENT, start, cursor.offset(), Tokens.NONE);
        } else if (next == '*') {
            otherComment(start);
        } else {
            one(Kind.SLASH, start);
        }
    }

    /** Passes what is a comment elsewhere; what is not closed is two signs. */
    private void otherComment(int start) {
        cursor.advance(2);
        if (mayCloseComment) {
            Cursor ahead = new Cursor(bytes, cursor.offset(), limit);
            mayCloseComment = ahead.skipPast('*', '/');
            cursor.advance(mayCloseComment ? ahead.offset() - cursor.offset() : 0);
        }
        faults.lexical(new Span(start, start + 2), "Neva has no comments but `//`; begin every line with it.");
        tokens.add(Kind.UNKNOWN, start, cursor.offset(), Tokens.NONE);
    }

    /** Moves to the end of the line, its line end left out. */
    private void skipLine() {
        int end = ByteSearch.find(bytes, cursor.offset(), limit, '\n');
        boolean hasReturn = end < limit && end > cursor.offset() && bytes[end - 1] == '\r';
        cursor.advance((hasReturn ? end - 1 : end) - cursor.offset());
    }

    private void dash(int start) {
        if (cursor.peek(1) == '>') {
            one(Kind.ARROW, start);
        } else if (cursor.peek(1) == '-' && cursor.peek(2) == '-') {
            cursor.advance(3);
            tokens.add(Kind.DIVIDER, start, cursor.offset(), Tokens.NONE);
        } else {
            one(Kind.MINUS, start);
        }
    }

    private void dot(int start) {
        if (Cursor.isDigit(cursor.peek(1))) {
            number(start);
        } else {
            one(Kind.DOT, start);
        }
    }

    private void wordOrNumber(int start) {
        if (Words.startsName(cursor.peek())) {
            word(start);
        } else if (cursor.atDigit()) {
            number(start);
        } else {
            unknown(start);
        }
    }

    private void word(int start) {
        int end = start + 1;
        while (end < limit && Words.continuesName(bytes[end])) {
            end++;
        }
        int spelling = spellings.number(bytes, start, end);
        Kind kind = Kind.ofSpelling(spelling);
        if (kind.startsStatement() && isFirstInLine(start)) {
            pairing.closeAll();
            tokens.startAfresh();
        }
        cursor.advance(end - start);
        tokens.add(kind, start, end, spelling);
    }

    private boolean isFirstInLine(int start) {
        return start == 0 || bytes[start - 1] == '\n';
    }

    private void number(int start) {
        skipDigits();
        if (cursor.peek() == '.' && Cursor.isDigit(cursor.peek(1))) {
            cursor.advance(1);
            skipDigits();
        }
        tokens.add(Kind.NUMBER, start, cursor.offset(), Tokens.NONE);
    }

    private void skipDigits() {
        while (cursor.atDigit()) {
            cursor.advance(1);
        }
    }

    /** Passes everything up to the next blank, line end or ASCII character that forms a token. */
    private void unknown(int start) {
        boolean isReturn = cursor.peek() == '\r';
        do {
            cursor.skipCharacter();
        } while (!cursor.atEnd() && isUnknown(cursor.peek()));
        faults.lexical(new Span(start, cursor.offset()), message(start, isReturn));
        tokens.add(Kind.UNKNOWN, start, cursor.offset(), Tokens.NONE);
    }

    private static boolean isUnknown(int here) {
        return here >= 0x7F || (here < ' ' && here != '\n' && here != '\t' && here != '\r');
    }

    private String message(int start, boolean isReturn) {
        if (isReturn) {
            return "A line ends with a line feed, with or without a carriage return before it; remove this one.";
        }
        if (bytes[start] == ';') {
            return "Neva separates statements by nothing; remove the `;`.";
        }
        return "Neva has no such character outside of strings and comments; remove it.";
    }

    private void open(Kind opener, int start) {
        pairing.open(opener);
        one(opener, start);
    }

    private void close(Kind closer, Kind opener, int start) {
        one(closer, start);
        pairing.close(opener);
    }
}
