package dev.waymark.lang.kcl.scan;

import dev.waymark.outline.Reference.Use;
import dev.waymark.scan.Spellings;

/**
 * Reads what stands in braces: dictionaries and the entries of schema instances. A key is bound from behind its value to
 * the end of its braces. Source: {@code parse_config_expr} and {@code walk_config_entries} of kcl-lang/kcl 0.12.
 */
final class Configs {

    private static final String SIGN = "`:`, `=` or `+=`";

    private final Parsing parsing;
    private final Reader in;
    private final Tokens tokens;
    private final Uses uses;
    private final Spellings spellings;
    /** How many tokens of the key read last are a path of names, which refers to nothing but in comprehensions. */
    private int path;

    Configs(Parsing parsing) {
        this.parsing = parsing;
        this.in = parsing.in;
        this.tokens = parsing.tokens;
        this.uses = parsing.uses;
        this.spellings = parsing.spellings;
    }

    /** Passes the braces that open here. */
    void config() {
        if (!parsing.nesting.enter()) {
            return;
        }
        in.next();
        boolean hasLines = in.at(Kind.NEWLINE);
        if (hasLines) {
            in.newlines();
            in.indentations();
        }
        int scope = uses.open();
        entries(hasLines);
        uses.close();
        if (in.at(Kind.FOR)) {
            parsing.comprehensions.clauses(scope);
        }
        in.newlines();
        in.indentations();
        in.want(Kind.CLOSE_BRACE, "`}`");
        parsing.nesting.leave();
    }

    private void entries(boolean hasLines) {
        int first = in.index();
        int count = 0;
        uses.open();
        while (!endsEntries(hasLines)) {
            int before = in.index();
            path = 0;
            entry();
            count++;
            in.take(Kind.COMMA);
            if (hasLines) {
                in.newlines();
            }
            in.indentations();
            in.stuckAt(before);
        }
        uses.close();
        if (in.at(Kind.FOR)) {
            element(first, count);
        }
    }

    /** The key of a comprehension's element is an expression. */
    private void element(int first, int count) {
        if (count != 1) {
            in.faultSince(first, "A dict comprehension has one entry in front of its `for`; write just one.");
        } else if (tokens.kind(first).isName() && isKey(first)) {
            parsing.names.mention(first, tokens.kind(first + 1) == Kind.DOT ? 2 : 1, Use.VALUE);
        }
    }

    private boolean isKey(int token) {
        return switch (tokens.kind(token + 1)) {
            case DOT -> tokens.kind(token + 2).isWord();
            case COLON, ASSIGN, PLUS_ASSIGN -> true;
            default -> false;
        };
    }

    private boolean endsEntries(boolean hasLines) {
        return switch (in.kind()) {
            case CLOSE_BRACE, END, FOR -> true;
            case NEWLINE -> !hasLines;
            default -> false;
        };
    }

    private void entry() {
        switch (in.kind()) {
            case DOUBLE_STAR -> {
                in.next();
                parsing.expressions.expression();
            }
            case IF -> conditional();
            default -> {
                int key = key();
                in.take(Kind.NEWLINE);
                value(key);
            }
        }
    }

    /** Passes a key with its sign; the number of the name it will bind, or {@link Tokens#NONE}. */
    private int key() {
        int first = in.index();
        path = pathAhead();
        if (path > 0) {
            in.moveTo(first + path);
        } else {
            parsing.expressions.expression();
        }
        int bound = bound(first);
        if (isSign(in.kind())) {
            in.next();
        } else {
            in.fault(SIGN);
            skipSign();
        }
        return bound;
    }

    /** What stands in the place of a sign is passed, unless it closes something. */
    private void skipSign() {
        if (!in.kind().isCloser() && !in.kind().isLayout()) {
            in.next();
        }
    }

    private static boolean isSign(Kind kind) {
        return kind == Kind.COLON || kind == Kind.ASSIGN || kind == Kind.PLUS_ASSIGN;
    }

    private int bound(int first) {
        if (in.index() != first + 1) {
            return Tokens.NONE;
        }
        if (path == 1) {
            return tokens.spelling(first);
        }
        boolean isPlain = tokens.kind(first) == Kind.STRING && !tokens.isString(first, Tokens.LONG);
        int start = tokens.start(first) + 1;
        int end = tokens.end(first) - 1;
        return isPlain && start < end ? spellings.number(parsing.bytes, start, end) : Tokens.NONE;
    }

    /** How many tokens the key here has, if it is a dotted name or a name with a constant index and has its sign. */
    private int pathAhead() {
        int length = parsing.names.lengthAhead();
        if (length == 1 && in.kind(1) == Kind.OPEN_BRACKET && isConstant(in.kind(2))) {
            length += in.kind(3) == Kind.CLOSE_BRACKET ? 3 : 0;
        }
        return length > 0 && isSign(in.kind(length)) ? length : 0;
    }

    private static boolean isConstant(Kind kind) {
        return switch (kind) {
            case NUMBER, STRING, TRUE, FALSE, NONE, UNDEFINED -> true;
            default -> false;
        };
    }

    private void value(int key) {
        parsing.expressions.expression();
        if (key != Tokens.NONE) {
            uses.bindKey(key);
        }
    }

    /** Passes entries under a condition; once an {@code elif} has lines of its own, all behind it must have. */
    private void conditional() {
        in.next();
        parsing.expressions.expression();
        branch(false);
        in.newlines();
        boolean hasLines = false;
        while (in.take(Kind.ELIF)) {
            parsing.expressions.expression();
            hasLines = branch(hasLines);
            in.newlines();
        }
        if (in.take(Kind.ELSE)) {
            branch(false);
        }
        in.take(Kind.COMMA);
        in.newlines();
    }

    private boolean branch(boolean hadLines) {
        in.expect(Kind.COLON, "`:`");
        boolean hasLines = hadLines || in.at(Kind.NEWLINE);
        if (hasLines) {
            in.newlines();
        }
        if (parsing.nesting.enterBlock()) {
            uses.open();
            if (hasLines) {
                block();
            } else {
                conditionalEntry();
            }
            uses.close();
            parsing.nesting.leave();
        }
        return hasLines;
    }

    private void block() {
        in.expect(Kind.INDENT, "a deeper line");
        while (!in.take(Kind.DEDENT) && conditionalEntry() && !in.at(Kind.END)) {
            in.take(Kind.COMMA);
            in.newlines();
        }
        in.newlines();
    }

    /** Passes an entry of a branch; whether one stands here. */
    private boolean conditionalEntry() {
        int before = in.index();
        if (in.at(Kind.IF)) {
            conditional();
            return true;
        }
        in.straighten();
        switch (in.kind()) {
            case NEWLINE, ELIF, ELSE, DEDENT -> {
                return false;
            }
            case DOUBLE_STAR -> {
                in.next();
                parsing.expressions.primary();
            }
            default -> {
                value(key());
                in.stuckAt(before);
            }
        }
        return true;
    }
}
