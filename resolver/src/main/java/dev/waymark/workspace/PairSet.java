package dev.waymark.workspace;

import dev.waymark.scan.IntList;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A compact set of pairs of ints, found by the first of each. It is kept in sorted runs, each at least twice as long as
 * the one behind it, so that adding and finding cost little however they alternate.
 */
final class PairSet {

    private long[] pairs = new long[1024];
    private int size;
    /** Where each run ends. What stands behind the last came in since somebody last asked. */
    private final IntList ends = new IntList();

    void add(int key, int value) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size + size / 2);
        }
        pairs[size++] = pair(key, value);
    }

    /** The values that stand with {@code key}; some perhaps twice. */
    IntStream ofKey(int key) {
        settle();
        IntStream found = IntStream.empty();
        for (int run = 0; run < ends.size(); run++) {
            int from = lowerBound(key, run);
            int to = from;
            while (to < ends.get(run) && isOf(key, pairs[to])) {
                to++;
            }
            if (to > from) {
                found = IntStream.concat(found, Arrays.stream(pairs, from, to).mapToInt(pair -> (int) pair));
            }
        }
        return found;
    }

    private int lowerBound(int key, int run) {
        int found = Arrays.binarySearch(pairs, start(run), ends.get(run), pair(key, 0));
        return found < 0 ? -found - 1 : found;
    }

    private void settle() {
        if (size == start(ends.size())) {
            return;
        }
        ends.add(size);
        sortLast();
        while (ends.size() > 1 && length(ends.size() - 2) < 2 * length(ends.size() - 1)) {
            ends.pop();
            ends.set(ends.size() - 1, size);
            sortLast();
        }
    }

    /** Sorts the last run and leaves each pair in it once. */
    private void sortLast() {
        int start = start(ends.size() - 1);
        Arrays.sort(pairs, start, size);
        int kept = start;
        for (int i = start; i < size; i++) {
            if (i == start || pairs[i] != pairs[i - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        size = kept;
        ends.set(ends.size() - 1, kept);
    }

    private int start(int run) {
        return run == 0 ? 0 : ends.get(run - 1);
    }

    private int length(int run) {
        return ends.get(run) - start(run);
    }

    private static boolean isOf(int key, long pair) {
        return (int) (pair >> 32) == key;
    }

    /** Values are compared as unsigned, so that 0 is the first of each key. */
    private static long pair(int key, int value) {
        return (long) key << 32 | Integer.toUnsignedLong(value);
    }
}
