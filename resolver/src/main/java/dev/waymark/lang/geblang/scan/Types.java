package dev.waymark.lang.geblang.scan;

import dev.waymark.outline.Reference.Use;

/** Reads types and mentions the names in them; nesting is counted, so that any depth is read in one loop. */
final class Types {

    private final Reader in;
    private final Tokens tokens;
    private final Uses uses;

    Types(Reader in, Tokens tokens, Uses uses) {
        this.in = in;
        this.tokens = tokens;
        this.uses = uses;
    }

    boolean here() {
        return in.at(Kind.QUESTION) || in.kind().startsType();
    }

    /** Reads the type here, or nothing. */
    void read() {
        read(0);
    }

    /** Reads types up to the next one that no comma follows. */
    void list() {
        do {
            read();
        } while (in.take(Kind.COMMA));
    }

    /** Reads the type arguments that begin here with {@code <}. */
    void arguments() {
        in.next();
        read(1);
    }

    private void read(int outerDepth) {
        int depth = outerDepth;
        while (true) {
            in.take(Kind.QUESTION);
            if (!in.kind().startsType()) {
                return;
            }
            if (name() && in.take(Kind.LESS)) {
                depth++;
                continue;
            }
            depth = closeArguments(depth);
            boolean goesOn = in.at(Kind.PIPE) || in.at(Kind.AMPERSAND) || (depth > 0 && in.at(Kind.COMMA));
            if (!goesOn) {
                return;
            }
            in.next();
        }
    }

    /** Passes what may follow a type: {@code []} and the ends of the type arguments that it stands in. */
    private int closeArguments(int outerDepth) {
        int depth = outerDepth;
        listSuffix();
        while (depth > 0 && in.take(Kind.GREATER)) {
            depth--;
            listSuffix();
        }
        return depth;
    }

    private void listSuffix() {
        if (in.at(Kind.OPEN_BRACKET, Kind.CLOSE_BRACKET)) {
            in.next();
            in.next();
        }
    }

    /** Reads a dotted name; whether type arguments may follow it. */
    private boolean name() {
        Kind kind = in.kind();
        int token = in.index();
        in.next();
        int member = Tokens.NONE;
        while (in.at(Kind.DOT, Kind.NAME)) {
            in.next();
            member = member == Tokens.NONE ? in.index() : member;
            in.next();
        }
        boolean cutOff = in.take(Kind.DOT);
        if (kind != Kind.NAME) {
            return kind != Kind.BOOL;
        }
        mention(token, member, cutOff);
        return member != Tokens.NONE || Words.takesArguments(tokens.text(token));
    }

    private void mention(int token, int member, boolean cutOff) {
        if (member != Tokens.NONE) {
            uses.mention(token, member, Use.TYPE);
        } else if (cutOff) {
            uses.mention(token, Tokens.NONE, Use.MODULE);
        } else if (!Words.isPrimitive(tokens.text(token))) {
            uses.mention(token, Tokens.NONE, Use.TYPE);
        }
    }
}
