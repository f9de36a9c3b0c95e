package dev.waymark.workspace;

import dev.waymark.files.Probe;
import dev.waymark.files.Question;
import dev.waymark.files.Trace;
import dev.waymark.files.TraceStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which files asked which questions: the traces of a snapshot, turned round. It may name too many files, never too few:
 * what it names is asked again and kept where the answer is as before. So it stores hashes only, and forgets nothing.
 *
 * <p>Owned by the workspace's one writer; not safe for threads.
 */
final class Watchlist {

    private static final int RECENT_LIMIT = 4096;

    private final List<String> paths = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    /** Question hash in the upper half, file number in the lower; sorted. */
    private long[] settled = new long[0];

    private final TreeSet<Long> recent = new TreeSet<>();

    /** Notes that {@code path} depends on everything asked in {@code traces}. */
    void watch(String path, Collection<Trace> traces) {
        int number = number(path);
        traces.forEach(trace -> note(number, trace));
        if (recent.size() > RECENT_LIMIT + settled.length / 8) {
            settle();
        }
    }

    /** Every file that may have asked one of {@code questions}. */
    Set<String> watchers(Collection<Question<?>> questions) {
        Set<String> found = new HashSet<>();
        for (Question<?> question : questions) {
            collect(hash(question), found);
        }
        return found;
    }

    private void note(int number, Trace trace) {
        for (TraceStep step : trace.steps()) {
            switch (step) {
                case Probe probe -> recent.add(entry(hash(probe.question()), number));
                case Trace nested -> note(number, nested);
            }
        }
    }

    private void collect(int hash, Set<String> found) {
        long from = entry(hash, 0);
        long to = entry(hash, -1);
        recent.subSet(from, true, to, true).forEach(entry -> found.add(paths.get((int) (long) entry)));
        int at = Arrays.binarySearch(settled, from);
        for (int i = at < 0 ? -at - 1 : at; i < settled.length && settled[i] <= to; i++) {
            found.add(paths.get((int) settled[i]));
        }
    }

    private void settle() {
        long[] all = Arrays.copyOf(settled, settled.length + recent.size());
        int at = settled.length;
        for (long entry : recent) {
            all[at++] = entry;
        }
        Arrays.parallelSort(all);
        settled = Arrays.stream(all).distinct().toArray();
        recent.clear();
    }

    private int number(String path) {
        return numbers.computeIfAbsent(path, added -> {
            paths.add(added);
            return paths.size() - 1;
        });
    }

    private static long entry(int hash, int number) {
        return (long) hash << 32 | Integer.toUnsignedLong(number);
    }

    /** Listings of one folder count as one question; spelling does not count, for case-blind file systems. */
    private static int hash(Question<?> question) {
        String subject = switch (question) {
            case Question.Standing standing -> standing.path().toLowerCase(Locale.ROOT);
            case Question.Declarers declarers -> declarers.language() + ' ' + declarers.module();
            default -> question.subject();
        };
        return 31 * question.getClass().getName().hashCode() + subject.hashCode();
    }
}
