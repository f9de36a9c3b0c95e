package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import dev.waymark.outline.Name;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Who imports a file.
 *
 * @param place where that is told: the name of its module, else its beginning
 * @param imports the imports that lead to it, by path and place
 */
public record Importers(Span place, ImmutableList<Location> imports) {

    /** The imports of the file at {@code path}, its own of itself left out. */
    public static Importers of(Snapshot snapshot, String path) {
        Span place = snapshot.file(path)
                .flatMap(file -> file.outline().module())
                .map(Name::span)
                .orElse(Span.ORIGIN);
        return new Importers(
                place,
                snapshot.importers(path).stream()
                        .filter(importer -> !importer.equals(path))
                        .flatMap(importer -> snapshot.file(importer).stream())
                        .flatMap(file -> leadingTo(path, file))
                        .sorted(Comparator.comparing(Location::path).thenComparing(Location::span))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The files that import each file: one pass over the workspace, for those who go from importer to importer. */
    static ImmutableSetMultimap<String, String> byFile(Snapshot snapshot) {
        ImmutableSetMultimap.Builder<String, String> importers = ImmutableSetMultimap.builder();
        for (String importer : snapshot.paths()) {
            for (Resolution resolution : snapshot.resolutions(importer).values()) {
                resolution.files().forEach(file -> importers.put(file, importer));
            }
        }
        return importers.build();
    }

    private static Stream<Location> leadingTo(String path, SourceFile file) {
        return file.outline().imports().stream()
                .filter(wanted -> file.resolution(wanted)
                        .map(Resolution::files)
                        .filter(files -> files.contains(path))
                        .isPresent())
                .map(wanted -> new Location(file.path(), wanted.path()));
    }
}
