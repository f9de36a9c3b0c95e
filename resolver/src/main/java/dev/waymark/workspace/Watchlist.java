package dev.waymark.workspace;

import com.google.common.collect.MapMaker;
import dev.waymark.files.Probe;
import dev.waymark.files.Question;
import dev.waymark.files.Trace;
import dev.waymark.files.TraceStep;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which files asked which questions: the traces of a snapshot, turned round. A shared step is a node of its own between
 * its questions and its users, however many these are. The list may name too many files, never too few: what it names is
 * asked again and kept where the answer is as before. So it stores hashes only, and forgets nothing.
 *
 * <p>Traces are taken in when somebody first asks: who opens a workspace, looks and leaves never pays for it. Owned by
 * the workspace's one writer; not safe for threads.
 */
final class Watchlist {

    /**
     * Who may have asked.
     *
     * @param files paths of files
     * @param steps whether a step may have asked, by its trace
     */
    record Watchers(Set<String> files, Predicate<Trace> steps) {}

    private static final Watchers NOBODY = new Watchers(Set.of(), _ -> false);

    /** A user of a question is a file, numbered from 0 up, or a shared step, numbered from -1 down. */
    private final PairSet users = new PairSet();

    private final List<String> paths = new ArrayList<>();
    private final Map<String, Integer> files = new HashMap<>();
    /** Traces are known by identity, and only as long as somebody keeps them. */
    private final Map<Trace, Integer> steps = new MapMaker().weakKeys().makeMap();

    private int lastStep;

    private final Map<String, Collection<Trace>> pending = new HashMap<>();

    /** Notes that {@code path} depends on everything asked in {@code traces}. */
    void watch(String path, Collection<Trace> traces) {
        pending.put(path, traces);
    }

    /** Notes the questions of a step that outlives its tree. */
    void watch(Trace lasting) {
        step(lasting);
    }

    /** Everything that may have asked one of {@code questions}. */
    Watchers watchers(Collection<Question<?>> questions) {
        if (questions.isEmpty()) {
            return NOBODY;
        }
        takeIn();
        Set<String> found = new HashSet<>();
        Set<Integer> doubtful = new HashSet<>();
        Deque<Integer> keys = new ArrayDeque<>();
        questions.forEach(question -> keys.add(hash(question)));
        while (!keys.isEmpty()) {
            users.ofKey(keys.remove()).forEach(user -> {
                if (user >= 0) {
                    found.add(paths.get(user));
                } else if (doubtful.add(user)) {
                    keys.add(hash(user));
                }
            });
        }
        return new Watchers(found, trace -> doubtful.contains(steps.getOrDefault(trace, 0)));
    }

    /** Takes in what was noted, so that the next question is answered at once. */
    void takeIn() {
        pending.forEach((path, traces) -> {
            int file = file(path);
            traces.forEach(trace -> note(file, trace));
        });
        pending.clear();
    }

    private void note(int user, Trace trace) {
        for (TraceStep step : trace.steps()) {
            switch (step) {
                case Probe probe -> users.add(hash(probe.question()), user);
                case Trace nested -> users.add(hash(step(nested)), user);
            }
        }
    }

    private int step(Trace trace) {
        Integer known = steps.get(trace);
        if (known != null) {
            return known;
        }
        int number = --lastStep;
        steps.put(trace, number);
        note(number, trace);
        return number;
    }

    private int file(String path) {
        return files.computeIfAbsent(path, added -> {
            paths.add(added);
            return paths.size() - 1;
        });
    }

    private static int hash(int step) {
        return step * 0x9E3779B9;
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
