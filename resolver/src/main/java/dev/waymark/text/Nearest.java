package dev.waymark.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** Finds the names that somebody may have meant by a misspelt one. */
public final class Nearest {

    /** Longer names are compared for equality alone, so that the cost of one comparison is bounded. */
    private static final int LONGEST = 100;

    private final String name;
    private final String folded;
    private final int tolerance;
    private final int limit;
    private final List<Near> found = new ArrayList<>();

    /** A candidate and how far it is away; 0 for a name that differs in case alone. */
    private record Near(String candidate, int distance) {}

    private Nearest(String name, int limit) {
        this.name = name;
        this.limit = limit;
        this.folded = fold(name);
        // One letter is as far from any other as can be: only its case can be a slip.
        this.tolerance = name.length() == 1 ? 0 : Math.max(1, name.length() / 3);
    }

    /**
     * The at most {@code limit} candidates that are near enough to {@code name} to be a slip of it, nearest first; equal
     * distances keep the order of {@code candidates}. A name that differs in case alone comes first, {@code name} itself
     * never. Every third letter may be wrong: left out, added, replaced, or exchanged with its neighbour.
     */
    public static ImmutableList<String> to(String name, Collection<String> candidates, int limit) {
        Nearest nearest = new Nearest(name, limit);
        new LinkedHashSet<>(candidates).forEach(nearest::consider);
        return nearest.found.stream().map(Near::candidate).collect(ImmutableList.toImmutableList());
    }

    private void consider(String candidate) {
        if (candidate.equals(name) || limit == 0) {
            return;
        }
        // Once the list is full, only a nearer candidate matters: most are given up after a few letters.
        int cutoff = found.size() < limit ? tolerance : found.getLast().distance() - 1;
        int distance = distance(fold(candidate), cutoff);
        if (distance <= cutoff) {
            insert(new Near(candidate, distance));
        }
    }

    private void insert(Near near) {
        int at = found.size();
        while (at > 0 && found.get(at - 1).distance() > near.distance()) {
            at--;
        }
        found.add(at, near);
        if (found.size() > limit) {
            found.removeLast();
        }
    }

    private int distance(String other, int cutoff) {
        if (folded.equals(other)) {
            return 0;
        }
        boolean hopeless = Math.abs(folded.length() - other.length()) > cutoff;
        boolean costly = folded.length() > LONGEST || other.length() > LONGEST;
        return hopeless || costly ? Integer.MAX_VALUE : EditDistance.within(cutoff, folded, other);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
