package dev.waymark.benchmark;

import java.util.Arrays;

/** Times of one thing done again and again, sorted, in nanoseconds. */
record Samples(long[] nanoseconds) {

    /** Something that takes time. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    static Samples of(int times, Work work) throws Exception {
        long[] taken = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.run();
            taken[i] = System.nanoTime() - start;
        }
        Arrays.sort(taken);
        return new Samples(taken);
    }

    /** Milliseconds that {@code percent} of the samples stay within. */
    double percentile(int percent) {
        return nanoseconds[(nanoseconds.length - 1) * percent / 100] / 1e6;
    }

    /** Prints one line: median, 99th percentile, and the ratio of the medians. */
    static void compare(String name, Samples measured, String yardstick, Samples against) {
        System.out.printf(
                "%-55s p50 %9.2f ms  p99 %9.2f ms  = %6.2f x %s (%.2f ms)%n",
                name,
                measured.percentile(50),
                measured.percentile(99),
                measured.percentile(50) / against.percentile(50),
                yardstick,
                against.percentile(50));
    }
}
