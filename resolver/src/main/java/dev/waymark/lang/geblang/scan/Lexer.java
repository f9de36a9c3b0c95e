package dev.waymark.lang.geblang.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.scan.Cursor;
import dev.waymark.scan.IntList;
import dev.waymark.scan.Spellings;
import dev.waymark.text.Span;

/** Cuts the bytes of one file into tokens, pairs the brackets and finds what no token can begin with. */
final class Lexer {

    private final byte[] bytes;
    private final Cursor cursor;
    private final Spellings spellings;
    private final Tokens tokens;
    private final Faults faults;
    private final Blanks blanks;
    private final Strings strings;
    private final Pairs pairs;
    /** How many braces are open in each interpolation that is open. */
    private final IntList interpolations = new IntList();

    private Lexer(byte[] bytes, Spellings spellings, Faults faults) {
        this.bytes = bytes;
        this.cursor = new Cursor(bytes, 0, textEnd(bytes));
        this.spellings = spellings;
        this.tokens = new Tokens(spellings);
        this.faults = faults;
        this.blanks = new Blanks(cursor);
        this.strings = new Strings(cursor);
        this.pairs = new Pairs(tokens, faults);
    }

    static Tokens read(byte[] bytes, Spellings spellings, Faults faults) {
        Lexer lexer = new Lexer(bytes, spellings, faults);
        lexer.read();
        return lexer.tokens;
    }

    /** A NUL ends the text, wherever it stands. */
    private static int textEnd(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return bytes.length;
    }

    private void read() {
        byteOrderMark();
        blanks.skip(inInterpolation());
        while (!cursor.atEnd()) {
            noteSurroundings();
            token();
            blanks.skip(inInterpolation());
        }
        tokens.add(Kind.END, cursor.offset(), cursor.offset(), Tokens.NONE);
        reportUnclosed();
    }

    private boolean inInterpolation() {
        return !interpolations.isEmpty();
    }

    private void byteOrderMark() {
        if (cursor.codePoint() == 0xFEFF) {
            cursor.skipCharacter();
            faults.syntax(
                    new Span(0, cursor.offset()),
                    "The file begins with a byte order mark, which Geblang rejects; save it as UTF-8 without one");
        }
    }

    private void noteSurroundings() {
        if (blanks.brokeLine()) {
            tokens.beginsLine(tokens.size());
        }
        if (blanks.documented()) {
            tokens.documents(tokens.size(), blanks.documentStart(), blanks.documentEnd());
        }
    }

    private void token() {
        int start = cursor.offset();
        int lead = cursor.peek();
        if (lead == '"' || lead == '\'') {
            string(start);
        } else if (lead == '_' || cursor.atLetter()) {
            word(start);
        } else if (cursor.atDigit()) {
            Numbers.skip(cursor);
            add(Kind.NUMBER, start);
        } else {
            mark(start, lead);
        }
    }

    private int add(Kind kind, int start) {
        return tokens.add(kind, start, cursor.offset(), Tokens.NONE);
    }

    private void word(int start) {
        do {
            cursor.skipCharacter();
        } while (cursor.peek() == '_' || cursor.atDigit() || cursor.atLetter());
        int spelling = spellings.number(bytes, start, cursor.offset());
        tokens.add(Kind.ofSpelling(spelling), start, cursor.offset(), spelling);
    }

    private void mark(int start, int lead) {
        switch (lead) {
            case '(' -> open(Kind.OPEN_PAREN, Pairs.PAREN);
            case ')' -> close(Kind.CLOSE_PAREN, Pairs.PAREN);
            case '[' -> open(Kind.OPEN_BRACKET, Pairs.BRACKET);
            case ']' -> close(Kind.CLOSE_BRACKET, Pairs.BRACKET);
            case '{' -> openBrace();
            case '}' -> closeBrace(start);
            default -> operator(start);
        }
    }

    private void open(Kind kind, int bracket) {
        cursor.advance(1);
        pairs.open(bracket, add(kind, cursor.offset() - 1), inInterpolation());
    }

    private void close(Kind kind, int bracket) {
        cursor.advance(1);
        pairs.close(bracket, add(kind, cursor.offset() - 1), inInterpolation());
    }

    private void openBrace() {
        if (inInterpolation()) {
            interpolations.add(interpolations.pop() + 1);
        }
        open(Kind.OPEN_BRACE, Pairs.BRACE);
    }

    private void closeBrace(int start) {
        if (!inInterpolation()) {
            close(Kind.CLOSE_BRACE, Pairs.BRACE);
        } else if (interpolations.last() > 0) {
            interpolations.add(interpolations.pop() - 1);
            close(Kind.CLOSE_BRACE, Pairs.BRACE);
        } else {
            cursor.advance(1);
            interpolations.pop();
            stringPart(start, true);
        }
    }

    private void string(int start) {
        strings.begin(inInterpolation());
        stringPart(start, false);
    }

    /** Adds the token of a string's part that begins at {@code start}, its opening quote or brace passed already. */
    private void stringPart(int start, boolean continued) {
        Strings.Stop stop = strings.skipPart();
        boolean goesOn = stop == Strings.Stop.INTERPOLATION;
        int token = add(Strings.kind(continued, goesOn), start);
        if (continued) {
            pairs.close(Pairs.TEMPLATE, token, true);
        }
        if (goesOn) {
            interpolations.add(0);
            pairs.open(Pairs.TEMPLATE, token, true);
        } else if (stop == Strings.Stop.CUT_OFF && !inInterpolation()) {
            tokens.damage(token);
            faults.syntax(strings.openingQuote(), "This string is not closed; end it with the quote it begins with");
        }
    }

    private void operator(int start) {
        Kind kind = Operators.read(cursor);
        if (kind != Kind.ILLEGAL) {
            tokens.add(kind, start, cursor.offset(), kind == Kind.OPERATOR ? operatorBytes(start) : Tokens.NONE);
            return;
        }
        Operators.skipIllegal(cursor);
        int token = add(kind, start);
        if (!inInterpolation()) {
            tokens.damage(token);
            faults.syntax(tokens.span(token), "Geblang knows no `" + spelled(token) + "` outside strings; remove it");
        }
    }

    /** The first two bytes of an operator, which tell how strongly it binds. */
    private int operatorBytes(int start) {
        int second = cursor.offset() > start + 1 ? bytes[start + 1] : 0;
        return bytes[start] | second << 8;
    }

    private String spelled(int token) {
        int end = Math.min(tokens.end(token), tokens.start(token) + 8);
        return new String(bytes, tokens.start(token), end - tokens.start(token), UTF_8);
    }

    private void reportUnclosed() {
        if (inInterpolation()) {
            faults.syntax(
                    strings.openingQuote(),
                    "This string is not closed; end its `${` with `}` and the string with its quote");
        }
        pairs.reportUnclosed();
    }
}
