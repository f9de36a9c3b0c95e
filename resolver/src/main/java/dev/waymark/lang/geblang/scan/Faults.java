package dev.waymark.lang.geblang.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Fault;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with one file, as it is found. */
final class Faults {

    /** More than that come from a file in another language. */
    private static final int MOST = 100;

    private final List<Fault> unreadable = new ArrayList<>();
    private final List<Fault> shape = new ArrayList<>();

    /** The text itself cannot be read at this place. */
    void syntax(Span span, String message) {
        unreadable(Code.SYNTAX_ERROR, span, message);
    }

    /** An import cannot be read at this place. */
    void malformedImport(Span span, String message) {
        unreadable(Code.MALFORMED_IMPORT, span, message);
    }

    /** What can be read has no business where it stands. */
    void shape(Code code, Span span, String message) {
        if (shape.size() < MOST) {
            shape.add(new Fault(code, span, message));
        }
    }

    /** All faults; those of shape only for a text that could be read, as its shape is uncertain otherwise. */
    ImmutableList<Fault> all() {
        return ImmutableList.copyOf(unreadable.isEmpty() ? shape : unreadable);
    }

    private void unreadable(Code code, Span span, String message) {
        if (unreadable.size() < MOST) {
            unreadable.add(new Fault(code, span, message));
        }
    }
}
