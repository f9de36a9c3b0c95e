package dev.waymark.lang.neva.scan;

import dev.waymark.scan.Brackets;
import dev.waymark.scan.IntList;

/**
 * Pairs the brackets of one file as they are cut into tokens. A sign that compares looks like the bracket of type
 * arguments, so that those need no partner.
 */
final class Pairing {

    private final byte[] bytes;
    private final Tokens tokens;
    private final Faults faults;
    private Brackets open = none();

    Pairing(byte[] bytes, Tokens tokens, Faults faults) {
        this.bytes = bytes;
        this.tokens = tokens;
        this.faults = faults;
    }

    /** Type arguments give way to everything, everything else to braces: a body is more than what stands in it. */
    private static Brackets none() {
        return new Brackets(0, 1, 1, 2);
    }

    private static int number(Kind opener) {
        return switch (opener) {
            case LESS -> 0;
            case OPEN_PAREN -> 1;
            case OPEN_BRACKET -> 2;
            default -> 3;
        };
    }

    /** The next token opens a bracket of that kind. */
    void open(Kind opener) {
        open.open(number(opener), tokens.size());
    }

    /** The token just added closes what a bracket of kind {@code opener} opens. */
    void close(Kind opener) {
        int closer = tokens.size() - 1;
        int partner = open.close(number(opener));
        if (partner != Brackets.NONE) {
            tokens.pair(partner, closer);
        } else if (opener != Kind.LESS) {
            faults.lexical(tokens.span(closer), "Nothing is open that `" + sign(closer) + "` closes; remove it.");
        }
    }

    /** Everything that is open ends here; what was opened first is at fault for all. */
    void closeAll() {
        IntList unclosed = open.unclosed();
        if (unclosed.isEmpty()) {
            return;
        }
        int first = tokens.size();
        for (int i = 0; i < unclosed.size(); i++) {
            int opener = unclosed.get(i);
            first = tokens.kind(opener) == Kind.LESS ? first : Math.min(first, opener);
        }
        if (first < tokens.size()) {
            faults.lexical(tokens.span(first), "This `" + sign(first) + "` is not closed.");
        }
        open = none();
    }

    private char sign(int bracket) {
        return (char) bytes[tokens.start(bracket)];
    }
}
