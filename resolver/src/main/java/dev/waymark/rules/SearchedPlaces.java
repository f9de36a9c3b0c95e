package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Trace;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The places where a module was looked for in vain, as notes: one for each reason to look, in the order of looking. */
final class SearchedPlaces {

    private static final int MOST_NOTES = 8;

    private SearchedPlaces() {}

    /** The notes for {@code trace}, of an import in the file at {@code importer}. */
    static ImmutableList<Note> notes(Trace trace, String importer, Lookup lookup) {
        String home = lookup.workspaceFolder(importer, "to name files").orElse(FilePaths.parent(importer));
        Set<String> absent = trace.absentFiles().collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        trace.probes()
                .filter(probe -> absent.contains(probe.question().subject()))
                .filter(probe -> isModule(probe.question().subject(), suffix(importer), absent))
                .filter(probe -> seen.add(probe.question().subject()))
                .forEach(probe -> byReason.computeIfAbsent(probe.why(), _ -> new ArrayList<>())
                        .add(probe.question().subject()));
        return byReason.entrySet().stream()
                .limit(MOST_NOTES)
                .map(entry -> note(entry.getKey(), entry.getValue(), home))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether {@code path} was looked for as a module: a source file, or the folder that a source file would stand beside. */
    private static boolean isModule(String path, String suffix, Set<String> absent) {
        return suffix(path).equals(suffix) || absent.contains(path + suffix);
    }

    /** Whether {@code path} has the suffix of {@code importer}. */
    static boolean isLike(String path, String importer) {
        return suffix(path).equals(suffix(importer));
    }

    private static String suffix(String path) {
        String name = FilePaths.name(path);
        return name.substring(FilePaths.stem(path).length());
    }

    private static Note note(String why, List<String> paths, String home) {
        List<String> shown = paths.stream()
                .map(path -> FilePaths.isWithin(path, home) ? FilePaths.relativize(home, path) : path)
                .toList();
        return new Note(paths.getFirst(), Span.ORIGIN, "Looked for " + String.join(", ", shown) + " (" + why + ")");
    }
}
