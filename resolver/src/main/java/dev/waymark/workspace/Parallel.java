package dev.waymark.workspace;

import com.google.common.collect.Lists;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Work on many items on all cores; on few items in the caller's own thread. */
final class Parallel {

    private static final int CHUNK = 32;

    private Parallel() {}

    /** Gives every item to {@code work}, chunk by chunk; the chunks of many items run side by side. */
    static <T> void inChunks(Collection<T> items, Consumer<List<T>> work) {
        List<List<T>> chunks = Lists.partition(List.copyOf(items), CHUNK);
        if (chunks.size() < 2) {
            chunks.forEach(work);
        } else {
            chunks.parallelStream().forEach(work);
        }
    }
}
