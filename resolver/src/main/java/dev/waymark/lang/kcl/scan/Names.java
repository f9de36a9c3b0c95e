package dev.waymark.lang.kcl.scan;

import dev.waymark.outline.Reference.Use;

/** Reads names with what dots append to them. Source: {@code parse_identifier} of kcl-lang/kcl 0.12. */
final class Names {

    private static final String NAME = "a name";

    private final Reader in;
    private final Tokens tokens;
    private final Uses uses;

    Names(Reader in, Tokens tokens, Uses uses) {
        this.in = in;
        this.tokens = tokens;
        this.uses = uses;
    }

    /** Passes a dotted name that refers to nothing; the number of its parts. */
    int skip() {
        if (!in.kind().isWord()) {
            in.fault(NAME);
            return 0;
        }
        int parts = 1;
        in.next();
        while (in.take(Kind.DOT)) {
            parts++;
            if (in.kind().isWord()) {
                in.next();
            } else {
                in.fault(NAME);
            }
        }
        return parts;
    }

    /** Passes a dotted name in an expression and mentions it; the mention. */
    int value() {
        int first = in.index();
        int parts = skip();
        boolean isCalled = parts <= 2 && in.at(Kind.OPEN_PAREN);
        return mention(first, parts, isCalled ? Use.CALL : Use.VALUE);
    }

    /** Passes a dotted name where a type must stand, and mentions it. */
    void type() {
        int first = in.index();
        int parts = skip();
        if (parts > 0) {
            mention(first, parts, Use.TYPE);
        }
    }

    /** Mentions the dotted name at {@code first} that has so many {@code parts}. */
    int mention(int first, int parts, Use use) {
        boolean hasMember = parts > 1 && tokens.kind(first + 2).isWord();
        boolean isUnfinished = parts == 2 && !hasMember;
        return uses.mention(
                tokens, first, hasMember ? first + 2 : Tokens.NONE, isUnfinished && use != Use.TYPE ? Use.MODULE : use);
    }

    /** How many tokens the dotted name here has, counted without reading it. */
    int lengthAhead() {
        if (!in.kind().isName()) {
            return 0;
        }
        int length = 1;
        while (in.kind(length) == Kind.DOT && in.kind(length + 1).isWord()) {
            length += 2;
        }
        return length;
    }
}
