package dev.waymark.lang.hql.scan;

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

    private final List<Fault> found = new ArrayList<>();

    void add(Code code, Span span, String message) {
        add(new Fault(code, span, message));
    }

    void add(Fault fault) {
        if (found.size() < MOST) {
            found.add(fault);
        }
    }

    ImmutableList<Fault> all() {
        return ImmutableList.copyOf(found);
    }
}
