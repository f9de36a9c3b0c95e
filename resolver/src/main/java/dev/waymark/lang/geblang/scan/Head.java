package dev.waymark.lang.geblang.scan;

/**
 * What was read of a statement before the word that says what it is.
 *
 * @param first its first token, decorators included
 * @param signature the first token that one would quote, behind the decorators
 * @param exported whether {@code export} stands in front
 */
record Head(int first, int signature, boolean exported) {

    static Head at(int token) {
        return new Head(token, token, false);
    }

    Head export() {
        return new Head(first, signature, true);
    }

    /** The head after a decorator that ends before {@code token}. */
    Head decoratedUntil(int token) {
        return new Head(first, token, exported);
    }
}
