package dev.waymark.workspace;

import com.google.common.collect.ImmutableList;
import dev.waymark.resolve.Resolution;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pcollections.PMap;

/**
 * Files that reach each other by their imports: the strongly connected parts of the graph, found in one pass (Tarjan,
 * 1972). What an import leads to is a node of its own between the files, so that a package of many files, imported by
 * many, has no more edges than both together.
 */
final class Knots {

    /** A file, or the targets of an import. */
    private static final class Node {

        private static final int UNSEEN = -1;

        /** The file's path; empty for targets. */
        final String file;

        /** What it leads to; gone through once. */
        final Iterator<Node> ways;

        int number = UNSEEN;
        /** The smallest number that it is known to reach. */
        int lowest;

        boolean isSettled;

        Node(String file, Stream<Node> ways) {
            this.file = file;
            this.ways = ways.iterator();
        }
    }

    private final PMap<String, FileState> files;
    private final Set<String> marked;
    private final Map<String, Node> nodes = new HashMap<>();
    /** Whoever imports the same is mostly given the same list; where not, there is a node more. */
    private final IdentityHashMap<ImmutableList<String>, Node> targets = new IdentityHashMap<>();

    private final Deque<Node> path = new ArrayDeque<>();
    private final Deque<Node> unsettled = new ArrayDeque<>();
    private final Set<String> tied = new HashSet<>();
    private int entered;

    private Knots(PMap<String, FileState> files, Collection<String> marked) {
        this.files = files;
        this.marked = Set.copyOf(marked);
    }

    /** The files that lie on some circle together with one of {@code marked}, or are such a one and import themselves. */
    static Set<String> through(Collection<String> marked, PMap<String, FileState> files) {
        Knots knots = new Knots(files, marked);
        marked.forEach(knots::search);
        return knots.tied;
    }

    private Node node(String file) {
        return nodes.computeIfAbsent(file, path -> new Node(path, imported(path)));
    }

    private Stream<Node> imported(String path) {
        FileState file = files.get(path);
        return file == null
                ? Stream.empty()
                : file.found().map(Resolution.Found::targets).map(this::node);
    }

    private Node node(ImmutableList<String> imported) {
        return targets.computeIfAbsent(
                imported, list -> new Node("", list.stream().map(this::node)));
    }

    private void search(String start) {
        if (node(start).number != Node.UNSEEN) {
            return;
        }
        enter(node(start));
        while (!path.isEmpty()) {
            Node here = path.getLast();
            if (!here.ways.hasNext()) {
                leave();
                continue;
            }
            Node next = here.ways.next();
            if (next.number == Node.UNSEEN) {
                enter(next);
            } else if (!next.isSettled) {
                here.lowest = Math.min(here.lowest, next.number);
            }
        }
    }

    private void enter(Node node) {
        node.number = entered++;
        node.lowest = node.number;
        path.addLast(node);
        unsettled.addLast(node);
    }

    private void leave() {
        Node node = path.removeLast();
        if (!path.isEmpty()) {
            path.getLast().lowest = Math.min(path.getLast().lowest, node.lowest);
        }
        if (node.lowest == node.number) {
            settle(node);
        }
    }

    /** All that was entered since {@code first} reaches it and is reached from it: circles, unless it is alone. */
    private void settle(Node first) {
        Set<String> part = new HashSet<>();
        boolean isAlone = unsettled.getLast() == first;
        Node node;
        do {
            node = unsettled.removeLast();
            node.isSettled = true;
            part.add(node.file);
        } while (node != first);
        part.remove("");
        if (!isAlone && !Collections.disjoint(part, marked)) {
            tied.addAll(part);
        }
    }
}
