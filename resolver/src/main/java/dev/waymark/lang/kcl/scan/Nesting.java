package dev.waymark.lang.kcl.scan;

import dev.waymark.outline.Reference.Use;

/**
 * How deep the parser is in brackets and blocks. What lies deeper than anybody writes is passed without a look at its
 * structure, so that the depth of a text costs no stack; names of imports count as used there.
 */
final class Nesting {

    /** The tool itself overflows its stack at a few thousand. */
    private static final int DEEPEST = 200;

    private final Reader in;
    private final Tokens tokens;
    private final Uses uses;
    private int depth;

    Nesting(Reader in, Tokens tokens, Uses uses) {
        this.in = in;
        this.tokens = tokens;
        this.uses = uses;
    }

    /** Whether the bracket that opens here may be read; then {@link #leave} follows, else it is passed already. */
    boolean enter() {
        if (depth < DEEPEST) {
            depth++;
            return true;
        }
        pass(tokens.partner(in.index()) + 1);
        return false;
    }

    /** Whether the block or function that begins here may be read, as with {@link #enter}. */
    boolean enterBlock() {
        if (depth < DEEPEST) {
            depth++;
            return true;
        }
        pass(in.at(Kind.INDENT) ? blockEnd() : tokens.size());
        return false;
    }

    private int blockEnd() {
        int token = in.index();
        int deep = 0;
        do {
            Kind kind = tokens.kind(token++);
            deep += kind == Kind.INDENT ? 1 : kind == Kind.DEDENT || kind == Kind.END ? -1 : 0;
        } while (deep > 0);
        return token;
    }

    void leave() {
        depth--;
    }

    private void pass(int end) {
        int start = in.index();
        in.moveTo(end);
        for (int token = start; token < in.index(); token++) {
            boolean isMember = tokens.kind(token - 1) == Kind.DOT;
            if (tokens.kind(token) == Kind.NAME && !isMember) {
                uses.mentionIfImported(tokens, token, Tokens.NONE, Use.VALUE);
            }
        }
    }
}
