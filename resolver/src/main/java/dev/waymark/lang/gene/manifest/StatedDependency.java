package dev.waymark.lang.gene.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.outline.Name;
import dev.waymark.text.SourceText;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a {@code ($dep "name" ^path "place")} form at the top level of a classic source says: from then on the program
 * finds the package there.
 *
 * @param name the package's name
 * @param path its place, relative to the root of the package that says it
 */
public record StatedDependency(String name, String path) {

    private record Key(String file) {}

    /** What the source at {@code file} says. */
    public static ImmutableList<StatedDependency> of(String file, Lookup lookup) {
        return lookup.step(
                new Key(file),
                "dependencies that the source states",
                inner -> inner.read(file, "dependencies that the source states")
                        .map(StatedDependency::read)
                        .orElse(ImmutableList.of()));
    }

    private static ImmutableList<StatedDependency> read(SourceText text) {
        return Data.read(text, Dialect.CLASSIC).values().stream()
                .flatMap(StatedDependency::stated)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<StatedDependency> stated(Datum form) {
        if (!(form instanceof Datum.Call call)
                || !call.isOf(ClassicManifest.DEPENDENCY)
                || call.items().isEmpty()) {
            return Stream.empty();
        }
        Optional<Name> name = call.items().getFirst().text();
        Optional<Name> path = call.get("path").flatMap(Datum::text);
        return name.isPresent() && path.isPresent()
                ? Stream.of(new StatedDependency(name.get().text(), path.get().text()))
                : Stream.empty();
    }
}
