package dev.waymark.lang.kcl.resolve;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import java.util.List;

/**
 * The path of an import.
 *
 * @param dots how many dots stand in front; none for an absolute path
 * @param segments the names behind them
 */
record ImportPath(int dots, ImmutableList<String> segments) {

    private static final Splitter DOTS = Splitter.on('.');
    private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf("./"));

    static ImportPath of(String request) {
        int dots = 0;
        while (dots < request.length() && request.charAt(dots) == '.') {
            dots++;
        }
        String rest = request.substring(dots);
        return new ImportPath(dots, rest.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(DOTS.split(rest)));
    }

    boolean isRelative() {
        return dots > 0;
    }

    /** Whether every segment says something: half-typed imports do not. */
    boolean isWhole() {
        return !segments.isEmpty()
                && segments.stream().noneMatch(segment -> segment.isEmpty() || segment.contains("/"));
    }

    /**
     * The segments below {@code root} that an import in {@code folder} means; none where the dots lead out of the root.
     * A dot in the name of a folder counts as a separator, which breaks relative imports below such folders: the
     * compiler writes the folder with dots before it counts (seen with 0.12.1).
     */
    ImmutableList<String> below(String root, String folder) {
        if (!isRelative()) {
            return segments;
        }
        List<String> place = folder.equals(root) ? List.of() : PARTS.splitToList(FilePaths.relativize(root, folder));
        int kept = place.size() - dots + 1;
        return kept < 0
                ? ImmutableList.of()
                : ImmutableList.<String>builder()
                        .addAll(place.subList(0, kept))
                        .addAll(segments)
                        .build();
    }
}
