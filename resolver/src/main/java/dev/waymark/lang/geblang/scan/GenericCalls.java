package dev.waymark.lang.geblang.scan;

import dev.waymark.scan.IntList;
import java.util.BitSet;

/**
 * Tells {@code f<T>(x)} from a comparison: only tokens of types stand up to the matching {@code >}, and a parenthesis
 * follows. A run of such tokens is looked at once for all the {@code <} in it.
 */
final class GenericCalls {

    private final Tokens tokens;
    private final BitSet openers = new BitSet();
    private int known;

    GenericCalls(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the {@code <} at {@code token} opens type arguments of a call. */
    boolean openAt(int token) {
        if (token >= known) {
            known = look(token);
        }
        return openers.get(token);
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
                openers.set(open.pop(), tokens.kind(token + 1) == Kind.OPEN_PAREN);
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
            case LESS, GREATER, NAME, BOOL, TYPE, COMMA, DOT, QUESTION, OPEN_BRACKET, CLOSE_BRACKET, PIPE, AMPERSAND ->
                true;
            default -> false;
        };
    }
}
