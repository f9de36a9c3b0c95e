package dev.waymark.lang.geblang.scan;

/** Reports where statements break off, and finds the way back. */
final class Damage {

    private final Reader in;
    private final Tokens tokens;
    private final Faults faults;
    private int lastFault = Tokens.NONE;

    Damage(Reader in, Tokens tokens, Faults faults) {
        this.in = in;
        this.tokens = tokens;
        this.faults = faults;
    }

    /** Reports that the statement of {@code home} cannot be read on from here, and passes the rest of its line. */
    void breaksOff(Home home, String message) {
        home.breaksOff();
        fault(in.index(), message);
        skipLine();
    }

    /** Reports a fault at {@code token}, unless one was reported there or a damaged token stands in front. */
    void fault(int token, String message) {
        boolean follows = tokens.isDamaged(token) || (token > 0 && tokens.isDamaged(token - 1));
        if (!follows && token != lastFault) {
            lastFault = token;
            faults.syntax(tokens.span(token), message);
        }
    }

    /** Passes what is left of a line up to a block, whose statements can still be read. */
    private void skipLine() {
        while (!in.isFirstOnLine(0) && !in.kind().isCloser() && !in.at(Kind.OPEN_BRACE) && !in.at(Kind.END)) {
            if (in.take(Kind.SEMICOLON)) {
                return;
            }
            boolean opens = in.at(Kind.OPEN_PAREN) || in.at(Kind.OPEN_BRACKET);
            in.moveTo(opens && in.partner() != Tokens.NONE ? in.partner() + 1 : in.index() + 1);
        }
    }
}
