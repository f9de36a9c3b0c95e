package dev.waymark.text;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the names that somebody may have meant by a misspelt one. */
public final class Nearest {

    /** Longer names are compared for equality alone, so that the cost of one comparison is bounded. */
    private static final int LONGEST = 100;

    private final String name;
    private final String folded;
    private final int tolerance;

    /** A candidate and how far it is away; 0 for a name that differs in case alone. */
    private record Near(String candidate, int distance) {}

    private Nearest(String name) {
        this.name = name;
        this.folded = fold(name);
        this.tolerance = Math.max(1, name.length() / 3);
    }

    /**
     * The at most {@code limit} candidates that are near enough to {@code name} to be a slip of it, nearest first; equal
     * distances keep the order of {@code candidates}. A name that differs in case alone comes first, {@code name} itself
     * never. Every third letter may be wrong: left out, added, replaced, or exchanged with its neighbour.
     */
    public static ImmutableList<String> to(String name, Collection<String> candidates, int limit) {
        Nearest nearest = new Nearest(name);
        return candidates.stream()
                .distinct()
                .map(nearest::measure)
                .filter(near -> near.distance <= nearest.tolerance)
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(limit)
                .map(Near::candidate)
                .collect(ImmutableList.toImmutableList());
    }

    private Near measure(String candidate) {
        return new Near(candidate, candidate.equals(name) ? Integer.MAX_VALUE : distance(fold(candidate)));
    }

    private int distance(String other) {
        if (folded.equals(other)) {
            return 0;
        }
        boolean hopeless = Math.abs(folded.length() - other.length()) > tolerance;
        boolean costly = folded.length() > LONGEST || other.length() > LONGEST;
        return hopeless || costly ? Integer.MAX_VALUE : EditDistance.between(folded, other);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
