package dev.waymark.lang.kcl.scan;

import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Fault;
import dev.waymark.scan.ByteSearch;
import dev.waymark.scan.Cursor;
import dev.waymark.scan.Spellings;
import dev.waymark.text.Span;

/**
 * Reads the expressions that strings hold: {@code ${name}} and {@code ${name: #json}}. Each is cut out of the finished
 * string up to the first brace that closes, so that none nests. Source: {@code parse_joined_string} of kcl-lang/kcl 0.12.
 */
final class Interpolations {

    private final byte[] bytes;
    private final Reader in;
    private final Tokens tokens;
    private final Spellings spellings;
    private final Uses uses;
    private final Faults faults;

    Interpolations(Parsing parsing) {
        this.bytes = parsing.bytes;
        this.in = parsing.in;
        this.tokens = parsing.tokens;
        this.spellings = parsing.spellings;
        this.uses = parsing.uses;
        this.faults = parsing.faults;
    }

    /** Passes the string here and reads what it holds. */
    void string() {
        if (tokens.isString(in.index(), Tokens.INTERPOLATED)) {
            pieces(in.index(), uses);
        }
        in.next();
    }

    /** Passes the documentation here: its pieces must be legal, but refer to nothing. */
    void documentation() {
        if (tokens.isString(in.index(), Tokens.INTERPOLATED)) {
            pieces(in.index(), new Uses(spellings));
        }
        in.next();
    }

    private void pieces(int token, Uses mentions) {
        int quotes = tokens.isString(token, Tokens.LONG) ? 3 : 1;
        int limit = tokens.end(token) - quotes;
        int from = tokens.start(token) + quotes;
        for (int at = find(from, limit); at < limit; at = find(from, limit)) {
            int close = ByteSearch.find(bytes, at, limit, '}');
            if (close == limit) {
                fault(new Span(at, at + 2), "This `${` is never closed; close it with `}` or write `\\${`.");
                return;
            }
            boolean isEscaped = at > from && bytes[at - 1] == '\\';
            if (!isEscaped) {
                piece(at + 2, close, mentions);
            }
            from = close + 1;
        }
    }

    /** Where the next dollar with its brace stands, or {@code limit}. */
    private int find(int from, int limit) {
        int at = ByteSearch.find(bytes, from, limit, '$');
        while (at < limit && (at + 1 == limit || bytes[at + 1] != '{')) {
            at = ByteSearch.find(bytes, at + 1, limit, '$');
        }
        return at;
    }

    private void piece(int start, int end, Uses mentions) {
        Faults inside = new Faults();
        Tokens cut = Lexer.read(bytes, start, end, spellings, inside);
        Parsing parsing = new Parsing(bytes, cut, spellings, mentions, inside);
        parsing.expressions.expression();
        boolean isFormatted = parsing.in.at(Kind.COLON) && isFormat(cut.end(parsing.in.index()), end);
        if (!isFormatted) {
            parsing.in.newlines();
            if (!parsing.in.at(Kind.END)) {
                parsing.in.fault("`}`");
            }
        }
        inside.all().stream().findFirst().ifPresent(found -> fault(found.span(), found));
    }

    private boolean isFormat(int from, int end) {
        Cursor cursor = new Cursor(bytes, from, end);
        while (cursor.peek() == ' ') {
            cursor.advance(1);
        }
        return cursor.peek() == '#';
    }

    private void fault(Span span, Fault found) {
        fault(span, found.message());
    }

    private void fault(Span span, String message) {
        if (!faults.isMuted(span.start())) {
            faults.grammatical(Code.SYNTAX_ERROR, span, message);
        }
    }
}
