package dev.waymark.lang.geblang.scan;

import dev.waymark.scan.Steps;

/** Reads what a pair of brackets encloses, element by element; what no element can read is passed over. */
final class Enclosed {

    private final Reader in;
    private final Steps steps;

    Enclosed(Reader in, Steps steps) {
        this.in = in;
        this.steps = steps;
    }

    /** Reads from the opener here to its partner, then goes on with {@code rest}. */
    void read(Runnable element, Runnable rest) {
        int close = in.partner();
        in.next();
        remaining(close, element, rest);
    }

    /** As {@link #read} where {@code opener} stands here; {@code rest} alone where it does not. */
    void readIfHere(Kind opener, Runnable element, Runnable rest) {
        if (in.at(opener)) {
            read(element, rest);
        } else {
            rest.run();
        }
    }

    /** Reads on to {@code close}, which is {@link Tokens#NONE} for an opener that is never closed. */
    void remaining(int close, Runnable element, Runnable rest) {
        while (in.at(Kind.COMMA) || (close != Tokens.NONE && in.at(Kind.SEMICOLON))) {
            in.next();
        }
        int before = in.index();
        if (before == close || in.at(Kind.END)) {
            in.next();
            steps.then(rest);
        } else {
            steps.then(element, () -> afterElement(before, close, element, rest));
        }
    }

    private void afterElement(int before, int close, Runnable element, Runnable rest) {
        if (close == Tokens.NONE && !in.at(Kind.COMMA)) {
            rest.run();
            return;
        }
        if (in.index() == before) {
            in.next();
        }
        remaining(close, element, rest);
    }
}
