package dev.waymark.text;

/**
 * How many letters must be added, left out, replaced or exchanged with their neighbour to turn one word into another:
 * the Damerau-Levenshtein distance in its restricted form, which edits no part of a word twice.
 */
final class EditDistance {

    private EditDistance() {}

    /**
     * The distance where it is at most {@code limit}, else any greater number: as soon as no way stays within the limit,
     * the search ends.
     */
    static int within(int limit, String from, String to) {
        int[] twoBack = new int[to.length() + 1];
        int[] back = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            back[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= to.length(); j++) {
                row[j] = cheapest(from, to, i, j, twoBack, back, row);
                least = Math.min(least, row[j]);
            }
            // An exchange reaches back two rows, so one row alone above the limit proves nothing.
            if (least > limit + 1) {
                return least;
            }
            int[] free = twoBack;
            twoBack = back;
            back = row;
            row = free;
        }
        return back[to.length()];
    }

    private static int cheapest(String from, String to, int i, int j, int[] twoBack, int[] back, int[] row) {
        int replaced = back[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(back[j], row[j - 1]) + 1);
        boolean exchanged =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return exchanged ? Math.min(best, twoBack[j - 2] + 1) : best;
    }
}
