package dev.waymark.lang.neva.rules;

import com.google.common.collect.ImmutableListMultimap;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.builtin.Builtins;
import dev.waymark.lang.neva.resolve.NevaMembers;
import dev.waymark.lang.neva.resolve.NevaResolver;
import dev.waymark.lang.neva.resolve.PackageScope;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Surface;
import dev.waymark.resolve.Members;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The entities that the files of one folder share.
 *
 * @param declared each name with its declarations, in the order of the files' names
 * @param broken whether some file could not be read to its end, so that names may be missing
 */
record PackageNames(ImmutableListMultimap<String, Declared> declared, boolean broken) {

    private record Key(String folder) {}

    /** A declaration in the file at {@code file}. */
    record Declared(String file, DeclarationKind kind, boolean exported) {}

    /** The entities of the package that the file at {@code path} belongs to; worked out once for all of its files. */
    static PackageNames of(String path, Lookup lookup) {
        return lookup.step(
                new Key(FilePaths.parent(path)), "names of the package", inner -> read(files(path, inner), inner));
    }

    private static Stream<String> files(String path, Lookup lookup) {
        return Stream.concat(Stream.of(path), PackageScope.of(path, lookup).stream())
                .sorted();
    }

    private static PackageNames read(Stream<String> files, Lookup lookup) {
        ImmutableListMultimap.Builder<String, Declared> declared = ImmutableListMultimap.builder();
        boolean[] broken = {false};
        files.forEach(file -> {
            Optional<Surface> surface = lookup.surface(file, "names of the package");
            broken[0] |= surface.filter(known -> !known.broken()).isEmpty();
            surface.stream()
                    .flatMap(known -> known.symbols().stream())
                    .forEach(symbol ->
                            declared.put(symbol.name(), new Declared(file, symbol.kind(), symbol.exported())));
        });
        return new PackageNames(declared.build(), broken[0]);
    }

    /** What every file sees without an import, private entities included, as the file at {@code path} sees it. */
    static Members builtins(String path, Lookup lookup) {
        return NevaMembers.of(NevaResolver.resolve(Builtins.PACKAGE, path, lookup), path, lookup);
    }
}
