package dev.waymark.scan;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a parser still has to do, innermost first: the call stack of a recursive parser, on the heap.
 *
 * <p>A production that needs another one hands over both, {@code then(inner, rest)}, and returns. So nesting costs
 * memory in proportion to the text and never the stack of the thread.
 */
public final class Steps {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    /** Runs {@code steps} in that order, before whatever waits already. */
    public void then(Runnable... steps) {
        for (int i = steps.length - 1; i >= 0; i--) {
            waiting.push(steps[i]);
        }
    }

    /** Runs until nothing waits. */
    public void run() {
        while (!waiting.isEmpty()) {
            waiting.pop().run();
        }
    }
}
