package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Question;
import dev.waymark.files.Trace;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The places where a module was looked for in vain, as notes: one for each reason to look, in the order of looking. */
final class SearchedPlaces {

    private static final int MOST_NOTES = 8;

    private SearchedPlaces() {}

    /** The notes for {@code trace}, of an import in the file at {@code importer}. */
    static ImmutableList<Note> notes(Trace trace, String importer, Lookup lookup) {
        String home = lookup.workspaceFolder(importer, "to name files").orElse(FilePaths.parent(importer));
        Set<String> seen = new HashSet<>();
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        trace.probes()
                .filter(probe -> !probe.isFound() && probe.question() instanceof Question.Standing)
                .filter(probe -> isSource(probe.question().subject(), importer))
                .filter(probe -> seen.add(probe.question().subject()))
                .forEach(probe -> byReason.computeIfAbsent(probe.why(), _ -> new ArrayList<>())
                        .add(probe.question().subject()));
        return byReason.entrySet().stream()
                .limit(MOST_NOTES)
                .map(entry -> note(entry.getKey(), entry.getValue(), home))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether {@code path} could be a module like the one at {@code importer}, or a folder of such. */
    static boolean isSource(String path, String importer) {
        String suffix = suffix(path);
        return suffix.isEmpty() || suffix.equals(suffix(importer));
    }

    private static String suffix(String path) {
        String name = FilePaths.name(path);
        return name.substring(FilePaths.stem(path).length());
    }

    private static Note note(String why, List<String> paths, String home) {
        List<String> shown =
                paths.stream().map(path -> FilePaths.relativize(home, path)).toList();
        return new Note(paths.getFirst(), Span.ORIGIN, "Looked for " + String.join(", ", shown) + " (" + why + ")");
    }
}
