package dev.waymark.lang.kcl.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.scan.ByteSearch;
import dev.waymark.scan.Cursor;
import dev.waymark.scan.IntList;
import dev.waymark.scan.Spellings;
import dev.waymark.text.Span;

/**
 * Cuts bytes into tokens, line ends and indentations among them, and pairs the brackets.
 *
 * <p>Source: {@code crates/parser/src/lexer/mod.rs} of kcl-lang/kcl 0.12. As there, a closing bracket of the wrong kind
 * closes what is open all the same. Brackets that are still open at the end, or where a declaration begins in the first
 * column, are closed there, so that what follows is read.
 */
final class Lexer {

    private final byte[] bytes;
    private final int limit;
    private final Cursor cursor;
    private final Spellings spellings;
    private final Tokens tokens;
    private final Faults faults;
    private final Indents indents;
    private final Strings strings;
    private final Numbers numbers;
    private final IntList open = new IntList();
    private boolean isLineBegun = true;
    private int commentStart = Tokens.NONE;
    private int commentEnd;

    private Lexer(byte[] bytes, Cursor cursor, int limit, Spellings spellings, Tokens tokens, Faults faults) {
        this.bytes = bytes;
        this.limit = limit;
        this.cursor = cursor;
        this.spellings = spellings;
        this.tokens = tokens;
        this.faults = faults;
        this.indents = new Indents(tokens, faults);
        this.strings = new Strings(bytes, limit, faults);
        this.numbers = new Numbers(cursor, faults);
    }

    /** The tokens between {@code start} and {@code limit}. */
    static Tokens read(byte[] bytes, int start, int limit, Spellings spellings, Faults faults) {
        Tokens tokens = new Tokens(spellings, limit - start);
        new Lexer(bytes, new Cursor(bytes, start, limit), limit, spellings, tokens, faults).read();
        return tokens;
    }

    private void read() {
        if (cursor.codePoint() == 0xFEFF) {
            cursor.skipCharacter();
        }
        while (!cursor.atEnd()) {
            if (isLineBegun) {
                token();
            } else {
                beginLine();
            }
        }
        end();
    }

    /** Passes blanks, blank lines and lines of comment, up to the first token of a line, whose indentation it notes. */
    private void beginLine() {
        int lineStart = cursor.offset();
        int tabs = 0;
        while (true) {
            int here = cursor.peek();
            if (here == '\t') {
                tabs++;
            } else if (here != ' ') {
                break;
            }
            cursor.advance(1);
        }
        int width = cursor.offset() - lineStart;
        if (cursor.atEnd()) {
            return;
        }
        if (isLineEnd(cursor.peek())) {
            commentStart = Tokens.NONE;
            cursor.advance(1);
        } else if (cursor.peek() == '#') {
            commentLine();
        } else {
            isLineBegun = true;
            boolean isDeclaration = width == 0 && atDeclaration();
            if (isDeclaration && !open.isEmpty()) {
                closeAll();
                tokens.add(Kind.NEWLINE, cursor.offset(), cursor.offset(), 0);
            }
            indents.line(tabs, width - tabs, cursor.offset());
            if (isDeclaration) {
                tokens.startAfresh();
            }
            document();
        }
    }

    private static boolean isLineEnd(int here) {
        return here == '\n' || here == '\r';
    }

    private void commentLine() {
        if (commentStart == Tokens.NONE) {
            commentStart = cursor.offset();
        }
        skipComment();
        commentEnd = cursor.offset();
        if (commentEnd > commentStart && bytes[commentEnd - 1] == '\r') {
            commentEnd--;
        }
        cursor.advance(1);
    }

    private void skipComment() {
        cursor.advance(ByteSearch.find(bytes, cursor.offset(), limit, '\n') - cursor.offset());
    }

    private void document() {
        if (commentStart != Tokens.NONE) {
            tokens.document(tokens.size(), commentStart, commentEnd);
            commentStart = Tokens.NONE;
        }
    }

    private void token() {
        int start = cursor.offset();
        int lead = cursor.peek();
        switch (lead) {
            case ' ', '\t', '\r', 0x0B, '\f' -> cursor.advance(1);
            case '\n' -> newline();
            case '#' -> comment();
            case '"', '\'' -> string(start);
            case '(' -> open(Kind.OPEN_PAREN);
            case '[' -> open(Kind.OPEN_BRACKET);
            case '{' -> open(Kind.OPEN_BRACE);
            case ')', ']', '}' -> close(lead);
            case '\\' -> continuation();
            case ';' -> {
                cursor.advance(1);
                faults.lexical(new Span(start, start + 1), "KCL separates statements by line ends; remove the `;`.");
            }
            default -> wordOrMark(start, lead);
        }
    }

    private void newline() {
        int start = cursor.offset();
        cursor.advance(1);
        isLineBegun = false;
        if (tokens.lastKind() != Kind.NEWLINE) {
            tokens.add(Kind.NEWLINE, start, start, 0);
        }
    }

    /** A comment at the beginning of the text documents like one on a line of its own. */
    private void comment() {
        if (tokens.size() == 0) {
            isLineBegun = false;
            tokens.add(Kind.NEWLINE, cursor.offset(), cursor.offset(), 0);
        } else {
            skipComment();
        }
    }

    private void string(int start) {
        int like = strings.read(start);
        cursor.advance(strings.end() - start);
        tokens.add(Kind.STRING, start, strings.end(), like);
    }

    private void wordOrMark(int start, int lead) {
        if (lead == '$' && startsName(1)) {
            cursor.advance(1);
            skipWord();
            tokens.add(Kind.NAME, start, cursor.offset(), spellings.number(bytes, start + 1, cursor.offset()));
        } else if ((lead | 0x20) == 'r' && (cursor.peek(1) == '"' || cursor.peek(1) == '\'')) {
            string(start);
        } else if (startsName(0)) {
            skipWord();
            int spelling = spellings.number(bytes, start, cursor.offset());
            tokens.add(Kind.ofSpelling(spelling), start, cursor.offset(), spelling);
        } else if (cursor.atDigit()) {
            numbers.skip();
            tokens.add(Kind.NUMBER, start, cursor.offset(), 0);
        } else {
            mark(start);
        }
    }

    private boolean startsName(int ahead) {
        int here = cursor.peek(ahead);
        if (here < 0x80) {
            return here == '_' || isLetter(here);
        }
        return Character.isUnicodeIdentifierStart(
                ahead == 0 ? cursor.codePoint() : new Cursor(bytes, cursor.offset() + ahead, limit).codePoint());
    }

    private void skipWord() {
        skipAsciiWord();
        while (cursor.peek() >= 0x80 && Character.isUnicodeIdentifierPart(cursor.codePoint())) {
            cursor.skipCharacter();
            skipAsciiWord();
        }
    }

    private void skipAsciiWord() {
        int start = cursor.offset();
        int at = start;
        while (at < limit && isWordByte(bytes[at])) {
            at++;
        }
        cursor.advance(at - start);
    }

    private static boolean isLetter(int here) {
        int lower = here | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    private static boolean isWordByte(byte here) {
        return isLetter(here) || Cursor.isDigit(here) || here == '_';
    }

    private void mark(int start) {
        int lead = cursor.peek();
        Kind kind = Operators.read(cursor);
        if (kind == Kind.END) {
            illegal(start);
        } else if (lead == '>' && cursor.offset() == start + 1 && tokens.lastKind() == Kind.MINUS) {
            tokens.mergeArrow(cursor.offset());
        } else {
            tokens.add(kind, start, cursor.offset(), 0);
            if (lead == '!' && kind == Kind.PREFIX) {
                faults.lexical(new Span(start, start + 1), "KCL has no `!`; write `not `.");
            }
        }
    }

    private void illegal(int start) {
        int character = cursor.codePoint();
        cursor.skipCharacter();
        if (!isInvisible(character)) {
            String shown = new String(bytes, start, cursor.offset() - start, UTF_8);
            faults.lexical(
                    new Span(start, cursor.offset()), "KCL knows no `" + shown + "` outside strings; remove it.");
        }
    }

    /** Source: {@code is_whitespace} in {@code crates/lexer/src/lib.rs}. */
    private static boolean isInvisible(int character) {
        return switch (character) {
            case 0x85, 0x200E, 0x200F, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    private void continuation() {
        int start = cursor.offset();
        cursor.advance(1);
        cursor.take('\r');
        if (!cursor.take('\n') && !cursor.atEnd()) {
            faults.lexical(
                    new Span(start, start + 1), "A backslash joins lines; nothing may stand behind it on its line.");
        }
    }

    private void open(Kind kind) {
        open.add(tokens.add(kind, cursor.offset(), cursor.offset() + 1, Tokens.NONE));
        cursor.advance(1);
    }

    private void close(int lead) {
        int start = cursor.offset();
        Kind written = lead == ')' ? Kind.CLOSE_PAREN : lead == ']' ? Kind.CLOSE_BRACKET : Kind.CLOSE_BRACE;
        cursor.advance(1);
        boolean fits = !open.isEmpty() && tokens.kind(open.last()).closer() == written;
        if (!fits) {
            String wanted = open.isEmpty() ? "" : " here, where `" + spelled(open.last()) + "` is open";
            faults.lexical(
                    new Span(start, start + 1),
                    "`" + (char) lead + "` closes nothing" + wanted + "; remove it or correct it.");
        }
        if (open.isEmpty()) {
            tokens.add(written, start, start + 1, 0);
        } else {
            closeLast(start, start + 1);
        }
    }

    private void closeLast(int start, int end) {
        int opener = open.pop();
        tokens.pair(opener, tokens.add(tokens.kind(opener).closer(), start, end, 0));
    }

    private String spelled(int token) {
        return new String(bytes, tokens.start(token), 1, UTF_8);
    }

    /** Whether a declaration that nothing can hold but the top level begins here. */
    private boolean atDeclaration() {
        return switch (cursor.peek()) {
            case 's' -> atDeclaration("schema ");
            case 'm' -> atDeclaration("mixin ");
            case 'p' -> atDeclaration("protocol ");
            case 'r' -> atDeclaration("rule ");
            default -> false;
        };
    }

    private boolean atDeclaration(String keyword) {
        for (int i = 1; i < keyword.length(); i++) {
            if (cursor.peek(i) != keyword.charAt(i)) {
                return false;
            }
        }
        return startsName(keyword.length());
    }

    private void closeAll() {
        if (!open.isEmpty()) {
            faults.unclosed(tokens.span(open.last()), "`" + spelled(open.last()) + "` is never closed; close it.");
        }
        while (!open.isEmpty()) {
            closeLast(cursor.offset(), cursor.offset());
        }
    }

    private void end() {
        int offset = cursor.offset();
        closeAll();
        if (isLineBegun && tokens.lastKind() != Kind.NEWLINE) {
            tokens.add(Kind.NEWLINE, offset, offset, 0);
        }
        indents.end(offset);
        if (tokens.lastKind() != Kind.NEWLINE) {
            tokens.add(Kind.NEWLINE, offset, offset, 0);
        }
        tokens.add(Kind.END, offset, offset, 0);
    }
}
