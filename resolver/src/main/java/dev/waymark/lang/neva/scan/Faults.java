package dev.waymark.lang.neva.scan;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Fault;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is wrong with one file, as it is found. One cause gives one fault: what the grammar says behind a fault is silent
 * until the next statement, or entry of an import block, begins.
 */
final class Faults {

    /** More than that come from a file in another language. */
    private static final int MOST = 100;

    private final List<Fault> found = new ArrayList<>();
    private ImmutableIntArray causes = ImmutableIntArray.of();
    private ImmutableIntArray causeLines = ImmutableIntArray.of();
    private int begun;
    private boolean muted;

    /** The bytes at {@code span} form no token, or a bracket without a partner; noted before any token is parsed. */
    void lexical(Span span, String message) {
        add(Code.SYNTAX_ERROR, span, message);
    }

    /** All of {@code bytes} is cut into tokens. */
    void beginGrammar(byte[] bytes) {
        causes = ImmutableIntArray.copyOf(
                found.stream().mapToInt(fault -> fault.span().start()).sorted());
        causeLines = ImmutableIntArray.copyOf(causes.stream().map(at -> lineStart(bytes, at)));
    }

    private static int lineStart(byte[] bytes, int offset) {
        int start = offset;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    /** A statement, or an entry of an import block, begins at {@code offset}. */
    void beginAt(int offset) {
        begun = offset;
        muted = false;
    }

    /** Whether a fault at {@code offset} follows from one that is known. */
    boolean isMuted(int offset) {
        return muted || followsLexical(offset);
    }

    /** Whether a cause since {@link #beginAt} stands before {@code offset}, or on its line. */
    private boolean followsLexical(int offset) {
        int found = Collections.binarySearch(causeLines.asList(), offset);
        int last = found >= 0 ? found : -found - 2;
        return last >= 0 && causes.get(last) >= begun;
    }

    /** Whatever the grammar says until something begins anew follows from what is known. */
    void mute() {
        muted = true;
    }

    /** The grammar of no edition allows what stands at {@code span}. */
    void grammatical(Code code, Span span, String message) {
        if (!isMuted(span.start())) {
            muted = true;
            add(code, span, message);
        }
    }

    /** The grammar of an earlier release, or the seed, allows what stands at {@code span}, today's does not. */
    void outdated(Span span, String message) {
        if (!isMuted(span.start())) {
            add(Code.EDITION_DIFFERENCE, span, message);
        }
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
