package dev.waymark.settings;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** A pattern for whole paths without braces: parts between slashes, where {@code **} is any number of parts. */
final class PathPattern {

    /** Empty for {@code **}. */
    private final ImmutableList<Optional<NamePattern>> parts;

    private final boolean foldersOnly;

    private PathPattern(ImmutableList<Optional<NamePattern>> parts, boolean foldersOnly) {
        this.parts = parts;
        this.foldersOnly = foldersOnly;
    }

    /** A slash or {@code **} at the end makes it a pattern for folders: what lies inside is covered with them. */
    static PathPattern of(String pattern) {
        String core = pattern;
        while (core.endsWith("/") || core.endsWith("/**")) {
            core = core.substring(0, core.lastIndexOf('/'));
        }
        ImmutableList<Optional<NamePattern>> parts =
                parts(core).stream().map(PathPattern::part).collect(ImmutableList.toImmutableList());
        return new PathPattern(parts, core.length() < pattern.length());
    }

    static List<String> parts(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    boolean coversFile(List<String> path) {
        return covers(foldersOnly ? path.subList(0, Math.max(0, path.size() - 1)) : path);
    }

    /** Whether the pattern matches {@code path} or a folder above it; one pass with the set of parts reached so far. */
    boolean covers(List<String> path) {
        BitSet reached = new BitSet(parts.size() + 1);
        reach(reached, 0);
        for (String name : path) {
            if (reached.get(parts.size())) {
                return true;
            }
            BitSet next = new BitSet(parts.size() + 1);
            for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
                step(next, i, name);
            }
            reached = next;
        }
        return reached.get(parts.size());
    }

    private void step(BitSet next, int at, String name) {
        Optional<NamePattern> part = parts.get(at);
        if (part.isEmpty()) {
            reach(next, at);
        } else if (part.get().matches(name)) {
            reach(next, at + 1);
        }
    }

    private void reach(BitSet reached, int at) {
        int next = at;
        reached.set(next);
        while (next < parts.size() && parts.get(next).isEmpty()) {
            reached.set(++next);
        }
    }

    private static Optional<NamePattern> part(String pattern) {
        return pattern.equals("**") ? Optional.empty() : Optional.of(NamePattern.of(pattern));
    }
}
