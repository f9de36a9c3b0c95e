package dev.waymark.scan.form;

/** The lexer of one language. */
@FunctionalInterface
public interface FormReader {

    /**
     * Passes over {@code bytes} once, from the first to the last, and tells {@code into} what is there. Any bytes are
     * legal. It is called a second time for a text with something unclosed, so it keeps nothing.
     */
    void read(byte[] bytes, FormBuilder into);
}
