package dev.waymark.lang.hql.scan;

import dev.waymark.scan.Cursor;
import dev.waymark.scan.IntList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds where types in TypeScript's notation end: with generics, unions, tuples, objects, functions and conditions in
 * them. Source: {@code tokenizeType} in {@code src/hql/transpiler/tokenizer/type-tokenizer.ts} of hlvm-dev/hql, which
 * finds its keywords also inside of longer words.
 */
final class TypeText {

    private static final List<String> KEYWORDS = List.of(
            "keyof",
            "typeof",
            "readonly",
            "infer",
            "extends",
            "unique",
            "asserts",
            "new",
            "is",
            "abstract",
            "satisfies");

    private static final String OPENERS = "<({[";
    private static final String CLOSERS = ">)}]";
    private static final String MARKS = "_$#<>,|&?:-+.{}[]()=`'\"/;!\\";

    private final byte[] bytes;
    private int limit;
    private int at;
    /** How many brackets of each kind are open, in the order of {@link #OPENERS}; fewer than none where too many closed. */
    private int[] depths = new int[OPENERS.length()];
    /** How deep each condition stands whose branches are not read yet. */
    private IntList conditions = new IntList(1);
    /** Whether a type must follow: behind an operator, or behind a keyword. */
    private boolean goesOn;
    /** Up to here the search for a type's end was in vain. */
    private int inVain;

    TypeText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Where the type ends that begins at {@code start}, or {@link Symbols#NONE} where its brackets do not pair. */
    int end(int start, int most) {
        if (start < inVain) {
            return Symbols.NONE;
        }
        at = start;
        limit = most;
        depths = new int[OPENERS.length()];
        conditions = new IntList(1);
        goesOn = false;
        skipBlanks();
        if (peek() == '?') {
            at++;
        }
        int first = at;
        boolean isWhole = true;
        while (at < limit && isWhole) {
            isWhole = step();
        }
        if (isBalanced() && at > first) {
            return at;
        }
        inVain = isBalanced() ? inVain : at;
        return Symbols.NONE;
    }

    /** Passes one character, string or keyword; whether the type goes on. */
    private boolean step() {
        int here = peek();
        if (here == '`' || here == '"' || here == '\'') {
            skipString(here);
            return true;
        }
        if (Characters.isCloser(here) && isComplete()) {
            return false;
        }
        int blank = Characters.blankLength(bytes, at, limit);
        if (blank > 0) {
            return passBlank(blank);
        }
        String keyword = keywordAt(at);
        if (!keyword.isEmpty()) {
            passKeyword(keyword);
            return true;
        }
        return passCharacter(here);
    }

    private int peek() {
        return Characters.at(bytes, at, limit);
    }

    private boolean isComplete() {
        return isBalanced() && !goesOn;
    }

    private boolean isBalanced() {
        return conditions.isEmpty() && (depths[0] | depths[1] | depths[2] | depths[3]) == 0;
    }

    private int depth() {
        return Arrays.stream(depths).sum();
    }

    private void skipBlanks() {
        int length = Characters.blankLength(bytes, at, limit);
        while (length > 0) {
            at += length;
            length = Characters.blankLength(bytes, at, limit);
        }
    }

    private void skipString(int quote) {
        at++;
        while (at < limit && peek() != quote) {
            at += quote != '`' && peek() == '\\' ? 2 : 1;
        }
        at = Math.min(limit, at + 1);
        goesOn = false;
    }

    /** A type goes on behind white space where it is not complete, or an operator or keyword follows. */
    private boolean passBlank(int length) {
        if (isComplete()) {
            int next = at;
            int blank = length;
            while (blank > 0) {
                next += blank;
                blank = Characters.blankLength(bytes, next, limit);
            }
            int character = Characters.at(bytes, next, limit);
            boolean isArrow = character == '=' && Characters.at(bytes, next + 1, limit) == '>';
            boolean isOperator = character == '|' || character == '&' || isArrow;
            if (!isOperator && keywordAt(next).isEmpty()) {
                return false;
            }
        }
        at += length;
        return true;
    }

    private String keywordAt(int place) {
        for (String keyword : KEYWORDS) {
            if (isWordAt(keyword, place)) {
                return keyword;
            }
        }
        return "";
    }

    private boolean isWordAt(String word, int place) {
        int end = place + word.length();
        if (end > limit || Characters.isIdentifierPart(Characters.at(bytes, end, limit))) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[place + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void passKeyword(String keyword) {
        at += keyword.length();
        goesOn = true;
        if (keyword.equals("extends")) {
            conditions.add(depth());
        }
    }

    private boolean passCharacter(int here) {
        boolean isBranch = !conditions.isEmpty() && conditions.last() == depth() && (here == '?' || here == ':');
        if (isBranch) {
            at++;
            goesOn = true;
            if (here == ':') {
                conditions.pop();
            }
            return true;
        }
        if (!isTypeCharacter(here)) {
            return false;
        }
        nest(here);
        at++;
        if (isComplete() && peek() == '[' && Characters.at(bytes, at + 1, limit) == ']') {
            at += 2;
        }
        return true;
    }

    private void nest(int here) {
        boolean isArrow = here == '>' && at > 0 && bytes[at - 1] == '=';
        int opened = OPENERS.indexOf(here);
        int closed = isArrow ? Symbols.NONE : CLOSERS.indexOf(here);
        if (opened >= 0) {
            depths[opened]++;
        } else if (closed >= 0) {
            depths[closed]--;
        }
        boolean isOperator = isArrow || here == '|' || here == '&';
        boolean isWord = opened >= 0 || closed >= 0 || Characters.isIdentifierPart(here);
        goesOn = isOperator || (goesOn && !isWord);
    }

    private static boolean isTypeCharacter(int here) {
        int lower = here | 0x20;
        return Cursor.isDigit(here) || (lower >= 'a' && lower <= 'z' && here < 0x80) || MARKS.indexOf(here) >= 0;
    }
}
