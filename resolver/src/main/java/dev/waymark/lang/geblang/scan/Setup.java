package dev.waymark.lang.geblang.scan;

/** Knows whether a token stands in an {@code init} block itself, not in a function that is written in one. */
final class Setup {

    private int initEnd = Tokens.NONE;
    private int functionEnd = Tokens.NONE;

    /** An init block opens, which {@code close} closes. */
    void init(int close) {
        initEnd = Math.max(initEnd, close);
    }

    /** The body of a function opens, which {@code close} closes. */
    void function(int close) {
        functionEnd = Math.max(functionEnd, close);
    }

    boolean holds(int token) {
        return token < initEnd && token > functionEnd;
    }
}
