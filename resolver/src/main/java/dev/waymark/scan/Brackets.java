package dev.waymark.scan;

import java.util.Arrays;

/**
 * The brackets open at one moment of a scan, paired as they close.
 *
 * <p>Recovery: a closing bracket skips openers that were never closed, but no opener of a stronger kind, so that a
 * lost parenthesis costs no more than the block it stands in. Every operation is constant time, amortised.
 */
public final class Brackets {

    /** What {@link #close} answers when nothing fits. */
    public static final int NONE = -1;

    private final int[] strengths;
    private final int[] innermost;
    private final IntList places = new IntList();
    private final IntList kinds = new IntList();
    private final IntList previous = new IntList();
    private final IntList unclosed = new IntList();

    /** Brackets of as many kinds as there are strengths, named by their index. */
    public Brackets(int... strengths) {
        this.strengths = strengths.clone();
        this.innermost = new int[strengths.length];
        Arrays.fill(innermost, NONE);
    }

    /** Notes an opener of {@code kind} at {@code place}, which is any number that tells openers apart. */
    public void open(int kind, int place) {
        previous.add(innermost[kind]);
        innermost[kind] = places.size();
        kinds.add(kind);
        places.add(place);
    }

    /** The place of the opener that a closer of {@code kind} ends, or {@link #NONE}. */
    public int close(int kind) {
        int wanted = innermost[kind];
        if (wanted == NONE || wanted < strongestBarrier(kind)) {
            return NONE;
        }
        while (places.size() - 1 > wanted) {
            unclosed.add(pop());
        }
        return pop();
    }

    /** The places of all openers that found no partner, once nothing more is read. */
    public IntList unclosed() {
        while (!places.isEmpty()) {
            unclosed.add(pop());
        }
        return unclosed;
    }

    private int strongestBarrier(int kind) {
        int barrier = NONE;
        for (int other = 0; other < strengths.length; other++) {
            if (strengths[other] > strengths[kind]) {
                barrier = Math.max(barrier, innermost[other]);
            }
        }
        return barrier;
    }

    private int pop() {
        innermost[kinds.pop()] = previous.pop();
        return places.pop();
    }
}
