package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Takes what rules find in one file. Fixes are worked out only where somebody wants them. */
public final class Report {

    private final boolean wantsFixes;
    private final List<Problem> problems = new ArrayList<>();

    public Report(boolean wantsFixes) {
        this.wantsFixes = wantsFixes;
    }

    public void add(Problem problem) {
        problems.add(problem);
    }

    /** As {@link #add}, with the fixes that {@code fixes} gives when it is asked. */
    public void add(Problem problem, Supplier<? extends Iterable<Fix>> fixes) {
        problems.add(wantsFixes ? problem.withFixes(fixes.get()) : problem);
    }

    /** Everything reported so far, in the order of the text. */
    public ImmutableList<Problem> problems() {
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(Problem::span).thenComparing(Problem::code).thenComparing(Problem::message),
                problems);
    }
}
