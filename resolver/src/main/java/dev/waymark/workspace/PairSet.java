package dev.waymark.workspace;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A compact set of pairs of ints, found by the first of each: mostly a sorted array, and what came in lately. */
final class PairSet {

    private static final int UNSORTED_LIMIT = 1024;

    private long[] pairs = new long[UNSORTED_LIMIT];
    private int sorted;
    private int size;

    /** Adds a pair; one that is there already may be stored twice until the next sorting. */
    void add(int key, int value) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size++] = pair(key, value);
    }

    /** The values that stand with {@code key}; some perhaps twice. */
    IntStream ofKey(int key) {
        if (size - sorted > UNSORTED_LIMIT) {
            sort();
        }
        int found = Arrays.binarySearch(pairs, 0, sorted, pair(key, 0));
        int from = found < 0 ? -found - 1 : found;
        int to = from;
        while (to < sorted && isOf(key, pairs[to])) {
            to++;
        }
        LongStream settled = Arrays.stream(pairs, from, to);
        LongStream late = Arrays.stream(pairs, sorted, size).filter(pair -> isOf(key, pair));
        return LongStream.concat(settled, late).mapToInt(pair -> (int) pair);
    }

    private void sort() {
        Arrays.parallelSort(pairs, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        size = kept;
        sorted = kept;
    }

    private static boolean isOf(int key, long pair) {
        return (int) (pair >> 32) == key;
    }

    /** Values are compared as unsigned, so that 0 is the first of each key. */
    private static long pair(int key, int value) {
        return (long) key << 32 | Integer.toUnsignedLong(value);
    }
}
