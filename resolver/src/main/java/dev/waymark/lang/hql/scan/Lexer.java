package dev.waymark.lang.hql.scan;

import dev.waymark.scan.ByteSearch;
import dev.waymark.scan.Cursor;
import dev.waymark.scan.form.FormBuilder;
import dev.waymark.scan.form.FormKind;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Cuts the bytes of one text into tokens: by the first character of each, as the compiler does. Source: {@code
 * matchNextToken} in {@code src/hql/transpiler/pipeline/parser.ts} of hlvm-dev/hql.
 */
final class Lexer {

    /** What is left to read when an interpolation has been read. */
    private record Template(int limit, int contentEnd, Templates templates) {}

    private final byte[] bytes;
    private final FormBuilder into;
    private final Symbols symbols;
    private final Deque<Template> open = new ArrayDeque<>();
    private Templates templates;
    private int limit;
    private int at;
    private boolean hasUnclosedComment;

    Lexer(byte[] bytes, FormBuilder into) {
        this.bytes = bytes;
        this.into = into;
        this.symbols = new Symbols(bytes);
        this.limit = bytes.length;
        this.templates = new Templates(bytes, limit);
    }

    void read() {
        while (at < limit || !open.isEmpty()) {
            if (at < limit) {
                token(bytes[at] & 0xFF);
            } else {
                endInterpolation();
            }
        }
    }

    private void token(int lead) {
        switch (lead) {
            case ' ', '\t', '\n', '\r' -> blanks();
            case ',' -> at++;
            case '(' -> open(FormKind.PARENS, 1);
            case '[' -> open(FormKind.SQUARES, 1);
            case '{' -> open(FormKind.BRACES, 1);
            case ')' -> close(FormKind.PARENS);
            case ']' -> close(FormKind.SQUARES);
            case '}' -> close(FormKind.BRACES);
            case '\'' -> prefix(1);
            case '`' -> backtick();
            case '~' -> tilde();
            case '"' -> string();
            case ';' -> comment(lineEnd());
            case '/' -> slash();
            case ':' -> colon();
            default -> word(lead);
        }
    }

    private void blanks() {
        int length = 1;
        while (length > 0) {
            at += length;
            length = Characters.blankLength(bytes, at, limit);
        }
    }

    private void open(FormKind kind, int length) {
        into.open(kind, at, at + length);
        at += length;
    }

    private void close(FormKind kind) {
        into.close(kind, at, at + 1);
        at++;
    }

    private void prefix(int length) {
        into.prefix(at, at + length, 1);
        at += length;
    }

    private void atom(FormKind kind, int end) {
        into.atom(kind, at, end);
        at = end;
    }

    private void comment(int end) {
        into.comment(at, end);
        at = end;
    }

    private int lineEnd() {
        return ByteSearch.findAny(bytes, at, limit, '\n', '\r', '\n');
    }

    /** A slash begins a comment only where a token begins, and a comment that is never closed is none. */
    private void slash() {
        int next = Characters.at(bytes, at + 1, limit);
        if (next == '/') {
            comment(lineEnd());
            return;
        }
        int end = next == '*' && !hasUnclosedComment ? blockEnd() : Symbols.NONE;
        if (end == Symbols.NONE) {
            symbol();
        } else {
            comment(end);
        }
    }

    private int blockEnd() {
        Cursor cursor = new Cursor(bytes, at + 2, limit);
        if (cursor.skipPast('*', '/')) {
            return cursor.offset();
        }
        hasUnclosedComment = open.isEmpty();
        return Symbols.NONE;
    }

    /** A tilde unquotes what follows directly; with nothing behind it, it is the operator. */
    private void tilde() {
        int length = Characters.at(bytes, at + 1, limit) == '@' ? 2 : 1;
        int next = Characters.at(bytes, at + length, limit);
        boolean isOperator = next == Cursor.END
                || next == ','
                || Characters.isCloser(next)
                || Characters.blankLength(bytes, at + length, limit) > 0;
        if (isOperator) {
            atom(FormKind.SYMBOL, at + length);
        } else {
            prefix(length);
        }
    }

    private void string() {
        int most = Math.min(limit, into.limit(at + 1));
        int end = at + 1;
        while (end < most && bytes[end] != '"') {
            if (bytes[end] == '\\') {
                lineContinuation(end + 1);
                end++;
            }
            end++;
        }
        if (end < most) {
            atom(FormKind.STRING, end + 1);
            return;
        }
        into.unclosed(at, at + 1, "string");
        at = most;
    }

    private void lineContinuation(int behind) {
        int next = Characters.at(bytes, behind, limit);
        if (next == '\n' || next == '\r') {
            into.fault(behind - 1, behind, "A backslash cannot end a line of a string; double it, or remove it.");
        }
    }

    private void colon() {
        int end = symbols.typeEnd(at, limit);
        atom(end == Symbols.NONE ? FormKind.SEPARATOR : FormKind.SYMBOL, end == Symbols.NONE ? at + 1 : end);
    }

    private void word(int lead) {
        int next = Characters.at(bytes, at + 1, limit);
        if (lead == '#' && next == '[') {
            open(FormKind.SQUARES, 2);
        } else if (lead < '!' || (lead >= 0x80 && Characters.blankLength(bytes, at, limit) > 0)) {
            oddCharacter();
        } else {
            symbol();
        }
    }

    /** White space that is none to the tokeniser; other control characters are as good as letters. */
    private void oddCharacter() {
        int length = Characters.blankLength(bytes, at, limit);
        if (length == 0) {
            symbol();
            return;
        }
        String message = Characters.isByteOrderMark(bytes, at)
                ? "The file begins with a byte order mark, which HQL rejects; save it as UTF-8 without one."
                : "HQL takes no such white space here; write a plain blank.";
        into.fault(at, at + length, message);
        at += length;
    }

    private void symbol() {
        int most = Math.max(at + 1, Math.min(limit, into.limit(at + 1)));
        int end = symbols.end(at, most);
        atom(Numbers.isNumber(bytes, at, end) ? FormKind.ATOM : FormKind.SYMBOL, end);
    }

    /** A backtick begins a template where another one ends it, and else a quasiquote. */
    private void backtick() {
        int end = templates.end(at);
        if (end == Symbols.NONE) {
            prefix(1);
        } else if (templates.interpolation(at + 1, end - 1) == Symbols.NONE) {
            atom(FormKind.STRING, end);
        } else {
            into.open(FormKind.TEMPLATE, at, at + 1);
            at++;
            template(end - 1);
        }
    }

    /** Goes on in the text of a template whose content ends at {@code contentEnd}. */
    private void template(int contentEnd) {
        int start = templates.interpolation(at, contentEnd);
        int end = start == Symbols.NONE ? Symbols.NONE : Templates.braceEnd(bytes, start + 2, contentEnd);
        if (end == Symbols.NONE) {
            if (start != Symbols.NONE) {
                into.fault(start, start + 2, "This `${` is not closed before the template ends; add its `}`.");
            }
            at = contentEnd;
            close(FormKind.TEMPLATE);
            return;
        }
        into.open(FormKind.BRACES, start, start + 2);
        open.push(new Template(limit, contentEnd, templates));
        at = start + 2;
        limit = end;
        templates = new Templates(bytes, end);
    }

    private void endInterpolation() {
        Template around = open.pop();
        limit = around.limit();
        templates = around.templates();
        close(FormKind.BRACES);
        template(around.contentEnd());
    }
}
