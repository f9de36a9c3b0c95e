package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which known names somebody may have meant by an unknown one. */
public final class Spelling {

    private static final int SUGGESTIONS = 3;

    private final String wanted;

    private Spelling(String wanted) {
        this.wanted = wanted;
    }

    /** The names nearest to {@code wanted}, at most three, nearest first; equals keep the order of {@code names}. */
    public static ImmutableList<String> nearest(String wanted, Stream<String> names) {
        Spelling spelling = new Spelling(wanted);
        return names.distinct()
                .filter(name -> !name.equals(wanted))
                .map(spelling::rated)
                .filter(rated -> rated.distance() <= spelling.tolerance())
                .sorted(Comparator.comparingInt(Rated::distance))
                .limit(SUGGESTIONS)
                .map(Rated::name)
                .collect(ImmutableList.toImmutableList());
    }

    /** The end of a message: "; did you mean `x`?" where something is near, else {@code otherwise}. */
    static String advice(ImmutableList<String> nearest, String otherwise) {
        Optional<String> best = nearest.stream().findFirst();
        return best.map(name -> "; did you mean `" + name + "`?").orElse("; " + otherwise);
    }

    private record Rated(String name, int distance) {}

    private Rated rated(String name) {
        if (endsWith(name, wanted) || endsWith(wanted, name)) {
            return new Rated(name, 1);
        }
        return new Rated(name, startsWith(name, wanted) || startsWith(wanted, name) ? 2 : distance(name));
    }

    /** One typing mistake in three letters. */
    private int tolerance() {
        return Math.max(1, wanted.length() / 3);
    }

    /** Whether {@code path} is {@code end} with more parts in front. */
    private static boolean endsWith(String path, String end) {
        int before = path.length() - end.length() - 1;
        return before > 0 && path.endsWith(end) && !Character.isJavaIdentifierPart(path.charAt(before));
    }

    /** Whether {@code path} is {@code start} with more parts behind. */
    private static boolean startsWith(String path, String start) {
        int behind = start.length();
        return path.length() > behind + 1
                && path.startsWith(start)
                && !Character.isJavaIdentifierPart(path.charAt(behind));
    }

    /** Insertions, deletions, replacements and swaps of neighbours that lead from one to the other; case is free. */
    private int distance(String name) {
        if (Math.abs(name.length() - wanted.length()) > tolerance()) {
            return Integer.MAX_VALUE;
        }
        String from = wanted.toLowerCase(Locale.ROOT);
        String to = name.toLowerCase(Locale.ROOT);
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                steps[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(steps, from, to, i, j);
            }
        }
        return steps[from.length()][to.length()];
    }

    private static int cheapest(int[][] steps, String from, String to, int i, int j) {
        int replaced = steps[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
