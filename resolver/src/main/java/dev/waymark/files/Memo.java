package dev.waymark.files;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The shared steps already taken in one tree, each with the trace that led to it. Safe for many threads. */
public final class Memo {

    /** A shared step's value with its trace. */
    record Taken(Object value, Trace trace) {}

    private final Map<Object, Taken> taken = new ConcurrentHashMap<>();

    @Nullable
    Taken get(Object key) {
        return taken.get(key);
    }

    /** Keeps {@code step} unless another thread was first; gives the one that stands. */
    Taken keep(Object key, Taken step) {
        Taken first = taken.putIfAbsent(key, step);
        return first == null ? step : first;
    }
}
