package dev.waymark.lang.hql.javascript;

import com.google.common.collect.ImmutableSet;

/** Where statements end, semicolons or none. */
final class Boundaries {

    /** Words that begin a statement, wherever they stand behind a block. */
    private static final ImmutableSet<String> STATEMENTS = ImmutableSet.of(
            "abstract",
            "async",
            "class",
            "const",
            "declare",
            "do",
            "enum",
            "export",
            "for",
            "function",
            "if",
            "import",
            "interface",
            "let",
            "namespace",
            "return",
            "switch",
            "throw",
            "try",
            "type",
            "var",
            "while");

    /** Words that go on with the expression or type in front of them, also on a line of their own. */
    private static final ImmutableSet<String> CONTINUATIONS =
            ImmutableSet.of("as", "extends", "implements", "in", "instanceof", "is", "of", "satisfies");

    private final Tokens tokens;

    Boundaries(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a statement begins with {@code token}. */
    boolean isStart(int token) {
        int before = token - 1;
        return switch (tokens.kind(before)) {
            case Tokens.END, ';' -> true;
            case '}' -> canBegin(token) && (tokens.isFirstOnLine(token) || STATEMENTS.contains(text(token)));
            case Tokens.WORD,
                    Tokens.STRING,
                    Tokens.TEMPLATE,
                    Tokens.NUMBER,
                    Tokens.REGEX,
                    Tokens.ELEMENT,
                    ')',
                    ']',
                    '>' -> canBegin(token) && tokens.isFirstOnLine(token);
            default -> false;
        };
    }

    /** The token behind the statement that goes on at {@code token}: behind its semicolon, or the first of the next. */
    int behind(int token) {
        int at = token;
        while (at < tokens.size() && tokens.kind(at) != ';' && (at == token || !isStart(at))) {
            at = skipped(at);
        }
        return tokens.kind(at) == ';' ? at + 1 : at;
    }

    /** The token behind {@code token}, and behind everything inside it where it is a bracket. */
    int skipped(int token) {
        return switch (tokens.kind(token)) {
            case '(', '[', '{' -> Math.max(token, tokens.partner(token)) + 1;
            default -> token + 1;
        };
    }

    private boolean canBegin(int token) {
        return switch (tokens.kind(token)) {
            case Tokens.WORD -> !CONTINUATIONS.contains(text(token));
            case Tokens.STRING, Tokens.NUMBER, '@' -> true;
            default -> false;
        };
    }

    private String text(int token) {
        return tokens.kind(token) == Tokens.WORD ? tokens.name(token).text() : "";
    }
}
