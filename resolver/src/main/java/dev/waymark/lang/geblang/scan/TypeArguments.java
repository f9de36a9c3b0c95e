package dev.waymark.lang.geblang.scan;

import dev.waymark.scan.IntList;

/**
 * Tells the {@code <} of type arguments from a comparison: only tokens of types stand up to the matching {@code >}.
 *
 * <p>A run of such tokens is looked at once for all the {@code <} in it, so that the looking ahead stays linear.
 */
final class TypeArguments {

    private final Tokens tokens;
    private int known;

    TypeArguments(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The {@code >} that belongs to the {@code <} at {@code less}, or {@link Tokens#NONE}. */
    int end(int less) {
        if (less >= known) {
            known = look(less);
        }
        return tokens.partner(less);
    }

    /** Whether {@code f<T>(x)} goes on at {@code less}, and not {@code a < b}. */
    boolean openCall(int less) {
        int end = end(less);
        return end != Tokens.NONE && tokens.kind(end + 1) == Kind.OPEN_PAREN;
    }

    /** Looks at the run that begins at {@code first}; where it ended. */
    private int look(int first) {
        IntList open = new IntList();
        int token = first;
        while (belongsToTypes(tokens.kind(token))) {
            Kind kind = tokens.kind(token);
            if (kind == Kind.LESS) {
                open.add(token);
            } else if (kind == Kind.GREATER) {
                tokens.pair(open.pop(), token);
            }
            token++;
            if (open.isEmpty()) {
                break;
            }
        }
        return token;
    }

    private static boolean belongsToTypes(Kind kind) {
        return switch (kind) {
            case LESS, GREATER, COMMA, DOT, QUESTION, OPEN_BRACKET, CLOSE_BRACKET, PIPE, AMPERSAND -> true;
            default -> kind.startsType();
        };
    }
}
