package dev.waymark.lang.hql.javascript;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.collect.ImmutableSet;
import dev.waymark.scan.Cursor;
import dev.waymark.scan.IntList;
import java.util.Arrays;

/**
 * Cuts a file into tokens. Linear, and of any depth: holes of templates and elements wait on a stack of their own.
 *
 * <p>Whether a slash divides or opens a pattern cannot be told without parsing; what stands in front of it tells in all
 * programs that people write.
 */
final class Lexer {

    /** Words behind which an expression begins. */
    private static final ImmutableSet<String> BEFORE_EXPRESSION = ImmutableSet.of(
            "return",
            "typeof",
            "case",
            "in",
            "of",
            "delete",
            "void",
            "throw",
            "new",
            "instanceof",
            "do",
            "else",
            "yield",
            "await",
            "default",
            "extends",
            "export");

    /** Words whose parentheses end in front of a statement. */
    private static final ImmutableSet<String> BEFORE_STATEMENT = ImmutableSet.of("if", "while", "for", "with");

    /** What follows a type's parameter that is bound. */
    private static final byte[] BOUND = "extends ".getBytes(US_ASCII);

    /** No pattern that people write is longer; what would be one for ever costs no more than this. */
    private static final int LONGEST_PATTERN = 4096;

    /** What a closing brace goes back to. */
    private static final int CODE = 0;

    private static final int TEMPLATE = 1;
    private static final int TAG = 2;
    private static final int CHILDREN = 3;

    private final byte[] bytes;
    private final Cursor cursor;
    private final boolean hasElements;
    private final Tokens tokens;
    /** The opening brackets that wait for their partners, and what stood around each. */
    private final IntList open = new IntList();

    private final IntList around = new IntList();
    /** The tags and children of elements around this place; those of inner holes lie above their bracket. */
    private final IntList elements = new IntList();

    private final IntList holes = new IntList();
    private boolean isWhole = true;

    private Lexer(byte[] bytes, boolean hasElements) {
        this.bytes = bytes;
        this.cursor = Cursor.over(bytes);
        this.hasElements = hasElements;
        this.tokens = new Tokens(bytes);
    }

    /**
     * What was read.
     *
     * @param tokens the tokens
     * @param isWhole whether every bracket, string and comment has its end, so that nothing can have been misread
     */
    record Lexed(Tokens tokens, boolean isWhole) {}

    static Lexed lex(byte[] bytes, boolean hasElements) {
        Lexer lexer = new Lexer(bytes, hasElements);
        lexer.run();
        return new Lexed(lexer.tokens, lexer.isWhole && lexer.open.isEmpty() && lexer.elements.isEmpty());
    }

    private void run() {
        if (cursor.peek() == '#' && cursor.peek(1) == '!') {
            cursor.skipTo('\n');
        }
        if (cursor.codePoint() == 0xFEFF) {
            cursor.skipCharacter();
        }
        while (!cursor.atEnd()) {
            if (isInElement()) {
                element();
            } else {
                code();
            }
        }
    }

    private void code() {
        int start = cursor.offset();
        int here = cursor.peek();
        switch (here) {
            case ' ', '\t', '\n', '\r', '\f', 0x0B -> cursor.advance(1);
            case '"', '\'' -> string(here);
            case '`' -> {
                cursor.advance(1);
                template(start);
            }
            case '/' -> slash();
            case '(', '[', '{' -> open(here, CODE);
            case ')', ']', '}' -> close(here);
            case '.' -> dot();
            case '=', '!', '<', '>' -> operator(here);
            default -> {
                if (Cursor.isDigit(here)) {
                    skipWord();
                    tokens.add(Tokens.NUMBER, start, cursor.offset());
                } else if (isWord(here)) {
                    skipWord();
                    tokens.add(Tokens.WORD, start, cursor.offset());
                } else {
                    cursor.advance(1);
                    tokens.add(here, start, cursor.offset());
                }
            }
        }
    }

    /** A string ends on its line; where it does not, it was none: an apostrophe in a text between elements. */
    private void string(int quote) {
        int start = cursor.offset();
        cursor.advance(1);
        while (!cursor.atEnd() && cursor.peek() != quote && cursor.peek() != '\n') {
            cursor.advance(cursor.peek() == '\\' ? escaped() : 1);
        }
        isWhole &= cursor.peek() == quote;
        cursor.take(quote);
        tokens.add(Tokens.STRING, start, cursor.offset());
    }

    /** The length of an escape; a line break of two characters is one. */
    private int escaped() {
        return cursor.peek(1) == '\r' && cursor.peek(2) == '\n' ? 3 : 2;
    }

    /** A template's text, which began at {@code start}, up to its end or its next hole. */
    private void template(int start) {
        while (!cursor.atEnd()) {
            switch (cursor.peek()) {
                case '`' -> {
                    cursor.advance(1);
                    tokens.add(Tokens.TEMPLATE, start, cursor.offset());
                    return;
                }
                case '\\' -> cursor.advance(2);
                case '$' -> {
                    cursor.advance(1);
                    if (cursor.peek() == '{') {
                        tokens.add(Tokens.TEMPLATE, start, cursor.offset());
                        open('{', TEMPLATE);
                        return;
                    }
                }
                default -> cursor.advance(1);
            }
        }
        isWhole = false;
        tokens.add(Tokens.TEMPLATE, start, cursor.offset());
    }

    private void slash() {
        int start = cursor.offset();
        switch (cursor.peek(1)) {
            case '/' -> cursor.skipTo('\n');
            case '*' -> {
                boolean documents = cursor.peek(2) == '*' && cursor.peek(3) != '/';
                cursor.advance(2);
                isWhole &= cursor.skipPast('*', '/');
                if (documents) {
                    tokens.comment(start, cursor.offset());
                }
            }
            default -> {
                boolean isPattern = isBeforeExpression() && skipPattern();
                cursor.advance(isPattern ? 0 : 1);
                tokens.add(isPattern ? Tokens.REGEX : '/', start, cursor.offset());
            }
        }
    }

    /** Moves behind the pattern that opens here; not at all when none ends on this line. */
    private boolean skipPattern() {
        boolean inClass = false;
        int limit = Math.min(bytes.length, cursor.offset() + LONGEST_PATTERN);
        for (int at = cursor.offset() + 1; at < limit && bytes[at] != '\n'; at++) {
            switch (bytes[at]) {
                case '\\' -> at++;
                case '[' -> inClass = true;
                case ']' -> inClass = false;
                case '/' -> {
                    if (!inClass) {
                        cursor.advance(at + 1 - cursor.offset());
                        skipWord();
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private void dot() {
        int start = cursor.offset();
        if (Cursor.isDigit(cursor.peek(1))) {
            cursor.advance(1);
            skipWord();
            tokens.add(Tokens.NUMBER, start, cursor.offset());
        } else if (cursor.peek(1) == '.' && cursor.peek(2) == '.') {
            cursor.advance(3);
            tokens.add(Tokens.SPREAD, start, cursor.offset());
        } else {
            cursor.advance(1);
            tokens.add('.', start, cursor.offset());
        }
    }

    private void operator(int here) {
        int start = cursor.offset();
        int next = cursor.peek(1);
        if (here == '<' && hasElements && isBeforeExpression() && opensElement(next)) {
            tokens.add(Tokens.ELEMENT, start, start + 1);
            cursor.advance(1);
            elements.add(TAG);
        } else if (here == '=' && next == '>') {
            cursor.advance(2);
            tokens.add(Tokens.ARROW, start, cursor.offset());
        } else if (next == '=' || (here == '<' && next == '<')) {
            cursor.advance(cursor.peek(2) == '=' ? 3 : 2);
            tokens.add(Tokens.OPERATOR, start, cursor.offset());
        } else {
            cursor.advance(1);
            tokens.add(here, start, cursor.offset());
        }
    }

    /** A name or nothing follows an element's bracket; in front of a comma or a bound it is a type's parameter. */
    private boolean opensElement(int next) {
        if (next == '>') {
            return true;
        }
        if (!isWord(next) || Cursor.isDigit(next)) {
            return false;
        }
        int at = cursor.offset() + 1;
        while (at < bytes.length && isWord(bytes[at] & 0xFF)) {
            at++;
        }
        while (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        boolean isBound = at + BOUND.length <= bytes.length
                && Arrays.equals(bytes, at, at + BOUND.length, BOUND, 0, BOUND.length);
        return !isBound && (at >= bytes.length || (bytes[at] != ',' && bytes[at] != '='));
    }

    /** One step inside an element, outside of its holes. */
    private void element() {
        boolean isTag = elements.last() == TAG;
        int here = cursor.peek();
        if (here == '{') {
            open('{', isTag ? TAG : CHILDREN);
        } else if (isTag) {
            tag(here);
        } else if (here != '<') {
            cursor.advance(1);
        } else if (cursor.peek(1) == '/') {
            cursor.skipTo('>');
            isWhole &= cursor.take('>');
            elements.pop();
        } else {
            cursor.advance(1);
            elements.add(TAG);
        }
    }

    private void tag(int here) {
        cursor.advance(1);
        if (here == '"' || here == '\'') {
            cursor.skipTo(here);
            isWhole &= cursor.take(here);
        } else if (here == '/' && cursor.take('>')) {
            elements.pop();
        } else if (here == '>') {
            elements.pop();
            elements.add(CHILDREN);
        }
    }

    private boolean isInElement() {
        return elements.size() > (holes.isEmpty() ? 0 : holes.last());
    }

    private void open(int bracket, int outside) {
        open.add(tokens.add(bracket, cursor.offset(), cursor.offset() + 1));
        around.add(outside);
        if (outside == TAG || outside == CHILDREN) {
            holes.add(elements.size());
        }
        cursor.advance(1);
    }

    private void close(int bracket) {
        int token = tokens.add(bracket, cursor.offset(), cursor.offset() + 1);
        cursor.advance(1);
        if (open.isEmpty() || tokens.kind(open.last()) != opening(bracket)) {
            isWhole = false;
            return;
        }
        tokens.pair(open.pop(), token);
        switch (around.pop()) {
            case TEMPLATE -> template(cursor.offset());
            case TAG, CHILDREN -> holes.pop();
            default -> {}
        }
    }

    private static int opening(int closing) {
        return switch (closing) {
            case ')' -> '(';
            case ']' -> '[';
            default -> '{';
        };
    }

    /** Whether what follows the last token is an operand: then a slash opens a pattern. */
    private boolean isBeforeExpression() {
        int last = tokens.size() - 1;
        return switch (tokens.kind(last)) {
            case Tokens.WORD -> BEFORE_EXPRESSION.contains(tokens.name(last).text()) && tokens.kind(last - 1) != '.';
            case Tokens.STRING, Tokens.TEMPLATE, Tokens.NUMBER, Tokens.REGEX, Tokens.ELEMENT, ']' -> false;
            case ')' -> isHead(last);
            case '}' -> isBlock(last);
            default -> true;
        };
    }

    private boolean isHead(int closing) {
        int opening = tokens.partner(closing);
        return opening > 0
                && tokens.kind(opening - 1) == Tokens.WORD
                && BEFORE_STATEMENT.contains(tokens.name(opening - 1).text());
    }

    private boolean isBlock(int closing) {
        int before = tokens.partner(closing) - 1;
        return switch (tokens.kind(before)) {
            case ')', ';', '{', '}', Tokens.END -> true;
            case Tokens.WORD ->
                tokens.is(before, "else")
                        || tokens.is(before, "do")
                        || tokens.is(before, "try")
                        || tokens.is(before, "finally");
            default -> false;
        };
    }

    private void skipWord() {
        while (!cursor.atEnd() && isWord(cursor.peek())) {
            cursor.advance(1);
        }
    }

    private static boolean isWord(int character) {
        return character >= 0x80
                || character == '_'
                || character == '$'
                || character == '\\'
                || Cursor.isDigit(character)
                || ((character | 0x20) >= 'a' && (character | 0x20) <= 'z');
    }
}
