package dev.waymark.lang.geblang.scan;

import dev.waymark.outline.Reference.Use;

/** Reads names in expressions and tells how each is used. */
final class Mentions {

    private final Reader in;
    private final Tokens tokens;
    private final Uses uses;
    private final TypeArguments typeArguments;

    Mentions(Reader in, Tokens tokens, Uses uses, TypeArguments typeArguments) {
        this.in = in;
        this.tokens = tokens;
        this.uses = uses;
        this.typeArguments = typeArguments;
    }

    /** Reads the name here with the member behind its first dot. */
    void name() {
        int token = in.index();
        in.next();
        boolean dotted = in.at(Kind.DOT) || in.at(Kind.OPTIONAL_DOT);
        if (!dotted) {
            uses.mention(token, Tokens.NONE, bareUse(token));
        } else if (in.nameAhead(1)) {
            in.next();
            int member = in.index();
            in.next();
            uses.mention(token, member, isCalled() ? Use.CALL : Use.VALUE);
        } else {
            // Somebody is about to type a member: the name alone is not meant as a value.
            in.next();
            uses.mention(token, Tokens.NONE, Use.MODULE);
        }
    }

    /** Reads {@code [a, b]} if it is assigned to. */
    boolean assignedList() {
        int open = in.index();
        int close = in.partner();
        if (close == Tokens.NONE || !tokens.kind(close + 1).isAssignment() || !holdsNamesOnly(open, close)) {
            return false;
        }
        for (int token = open + 1; token < close; token++) {
            if (tokens.kind(token) == Kind.NAME) {
                uses.mention(token, Tokens.NONE, Use.ASSIGNED);
            }
        }
        in.moveTo(close + 1);
        return true;
    }

    /** Whether the call whose parenthesis stands here takes modules as arguments. */
    boolean takesModules() {
        boolean bare = in.kind(-1) == Kind.NAME && in.kind(-2) != Kind.DOT && in.kind(-2) != Kind.OPTIONAL_DOT;
        return bare && tokens.spelling(in.index() - 1) == Words.DIR;
    }

    private Use bareUse(int token) {
        if (isCalled()) {
            return Use.CALL;
        }
        boolean assigned =
                in.kind().isAssignment() || in.at(Kind.INCREMENT) || tokens.kind(token - 1) == Kind.INCREMENT;
        return assigned ? Use.ASSIGNED : Use.VALUE;
    }

    private boolean isCalled() {
        return in.at(Kind.OPEN_PAREN) || (in.at(Kind.LESS) && typeArguments.openCall(in.index()));
    }

    private boolean holdsNamesOnly(int open, int close) {
        for (int token = open + 1; token < close; token++) {
            if (tokens.kind(token) != Kind.NAME && tokens.kind(token) != Kind.COMMA) {
                return false;
            }
        }
        return true;
    }
}
