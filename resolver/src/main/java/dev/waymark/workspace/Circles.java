package dev.waymark.workspace;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcollections.PMap;

/** Circles in the graph of a workspace's imports. An edge goes from a file to each file that an import leads to. */
final class Circles {

    /**
     * A circle that a search of so many files does not find is not looked for further: where thousands of files import
     * each other at random, no circle says more than another.
     */
    private static final int SEARCHED_FILES = 500;

    private final PMap<String, FileState> files;

    Circles(PMap<String, FileState> files) {
        this.files = files;
    }

    /**
     * {@code before}, brought up to date.
     *
     * @param changed the files whose imports lead elsewhere
     * @param suspects those of them that a new circle may lead through
     */
    PMap<String, ImmutableList<String>> updated(
            PMap<String, ImmutableList<String>> before, Collection<String> changed, Collection<String> suspects) {
        Set<String> doubtful = new HashSet<>(Knots.through(suspects, files));
        before.forEach((path, circle) -> {
            if (!Collections.disjoint(circle, changed)) {
                doubtful.add(path);
            }
        });
        PMap<String, ImmutableList<String>> after = before;
        for (String path : doubtful) {
            ImmutableList<String> circle = shortestThrough(path);
            after = circle.isEmpty() ? after.minus(path) : after.plus(path, circle);
        }
        return after;
    }

    private ImmutableList<String> shortestThrough(String start) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && cameFrom.size() < SEARCHED_FILES) {
            String path = open.remove();
            for (String target : targets(path)) {
                if (target.equals(start)) {
                    return way(start, path, cameFrom);
                }
                if (cameFrom.putIfAbsent(target, path) == null) {
                    open.add(target);
                }
            }
        }
        return ImmutableList.of();
    }

    private static ImmutableList<String> way(String start, String last, Map<String, String> cameFrom) {
        Deque<String> way = new ArrayDeque<>();
        for (String at = last; !at.equals(start); at = cameFrom.getOrDefault(at, start)) {
            way.addFirst(at);
        }
        way.addFirst(start);
        return ImmutableList.copyOf(way);
    }

    /** Sorted, so that of several shortest circles the same one is found each time. */
    private Collection<String> targets(String path) {
        FileState file = files.get(path);
        return file == null ? List.of() : file.targets();
    }
}
