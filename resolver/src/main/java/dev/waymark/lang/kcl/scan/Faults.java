package dev.waymark.lang.kcl.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Fault;
import dev.waymark.scan.IntList;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with one file, as it is found. One cause gives one fault: what the grammar says behind a fault is silent
 * until the next statement at the top level begins.
 */
final class Faults {

    /** More than that come from a file in another language. */
    private static final int MOST = 100;

    private final List<Fault> found = new ArrayList<>();
    private final IntList lexical = new IntList(1);
    private int statement;
    private boolean muted;

    /** The bytes at {@code span} form no token; noted in the order of the text, before any token is parsed. */
    void lexical(Span span, String message) {
        lexical.add(span.start());
        add(Code.SYNTAX_ERROR, span, message);
    }

    /** The bracket at {@code span} has no end, so that everything behind it may be read wrongly. */
    void unclosed(Span span, String message) {
        if (lexical.isEmpty() || lexical.last() < span.start()) {
            lexical(span, message);
        }
    }

    /** A statement of the top level begins. */
    void statementAt(int offset) {
        statement = offset;
        muted = false;
    }

    /** Whether a fault at {@code offset} follows from one that is known. */
    boolean isMuted(int offset) {
        return muted || follows(offset);
    }

    private boolean follows(int offset) {
        if (lexical.isEmpty()) {
            return false;
        }
        int found = lexical.indexInAscending(offset);
        int last = found >= 0 ? found : -found - 2;
        return last >= 0 && lexical.get(last) >= statement;
    }

    /** The grammar allows no such token at {@code span}; the caller asked {@link #isMuted} before. */
    void grammatical(Code code, Span span, String message) {
        muted = true;
        add(code, span, message);
    }

    /** A name that is declared already. */
    void duplicate(Span span, String message) {
        add(Code.DUPLICATE_DECLARATION, span, message);
    }

    ImmutableList<Fault> all() {
        return ImmutableList.copyOf(found);
    }

    private void add(Code code, Span span, String message) {
        if (found.size() < MOST) {
            found.add(new Fault(code, span, message));
        }
    }
}
