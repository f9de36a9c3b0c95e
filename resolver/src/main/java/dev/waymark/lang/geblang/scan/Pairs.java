package dev.waymark.lang.geblang.scan;

import dev.waymark.scan.Brackets;
import dev.waymark.scan.IntList;
import java.util.BitSet;

/** Pairs the brackets among the tokens, and reports those without a partner. */
final class Pairs {

    static final int PAREN = 0;
    static final int BRACKET = 1;
    static final int BRACE = 2;
    static final int TEMPLATE = 3;

    private static final String OPENERS = "([{";
    private static final String CLOSERS = ")]}";

    private final Tokens tokens;
    private final Faults faults;
    private final Brackets brackets = new Brackets(0, 0, 1, 2);
    /** Openers in interpolations: what is wrong there shows when the string is made, if ever. */
    private final BitSet interpolated = new BitSet();

    Pairs(Tokens tokens, Faults faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    void open(int bracket, int token, boolean inInterpolation) {
        brackets.open(bracket, token);
        interpolated.set(token, inInterpolation);
    }

    void close(int bracket, int token, boolean inInterpolation) {
        int opener = brackets.close(bracket);
        if (opener != Brackets.NONE) {
            tokens.pair(opener, token);
        } else if (!inInterpolation) {
            tokens.damage(token);
            faults.syntax(
                    tokens.span(token),
                    "`" + CLOSERS.charAt(bracket) + "` closes nothing; remove it, or open it before");
        }
    }

    /** Reports what is still open at the end of the text, but for braces, which the language then closes silently. */
    void reportUnclosed() {
        IntList unclosed = brackets.unclosed();
        for (int i = 0; i < unclosed.size(); i++) {
            int opener = unclosed.get(i);
            if (tokens.kind(opener) == Kind.OPEN_PAREN) {
                report(opener, PAREN);
            } else if (tokens.kind(opener) == Kind.OPEN_BRACKET) {
                report(opener, BRACKET);
            }
        }
    }

    private void report(int opener, int bracket) {
        if (!interpolated.get(opener)) {
            String message =
                    "`" + OPENERS.charAt(bracket) + "` is never closed; add the `" + CLOSERS.charAt(bracket) + "`";
            faults.syntax(tokens.span(opener), message);
        }
    }
}
