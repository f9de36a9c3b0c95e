package dev.waymark.files;

import java.util.IdentityHashMap;

/** Whether traces still hold in one tree; each shared step and each probe object is asked again only once. */
public final class Validity {

    private final Tree tree;
    private final IdentityHashMap<Trace, Boolean> known = new IdentityHashMap<>();

    public Validity(Tree tree) {
        this.tree = tree;
    }

    /** Whether every question in {@code trace}, asked again, gets the same answer. */
    public boolean holds(Trace trace) {
        Boolean before = known.get(trace);
        if (before == null) {
            before = trace.steps().stream().allMatch(this::holds);
            known.put(trace, before);
        }
        return before;
    }

    private boolean holds(TraceStep step) {
        return switch (step) {
            case Probe probe -> probe.stillHolds(tree);
            case Trace trace -> holds(trace);
        };
    }
}
