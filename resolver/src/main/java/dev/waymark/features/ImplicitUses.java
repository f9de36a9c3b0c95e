package dev.waymark.features;

import dev.waymark.language.Language;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Name;
import dev.waymark.outline.Surface.Symbol;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.workspace.Snapshot;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Uses of what files see through the import that they have without writing it. */
final class ImplicitUses {

    private ImplicitUses() {}

    /** The files whose implicit import leads to something that is {@code wanted}. */
    static Stream<String> users(Snapshot snapshot, Predicate<Resolution> wanted) {
        return snapshot.paths().stream().filter(path -> sees(snapshot, path, wanted));
    }

    /** The uses of {@code name} in {@code file}, unless its implicit import leads elsewhere or a declaration hides it. */
    static Stream<Location> in(Snapshot snapshot, SourceFile file, String name, Predicate<Resolution> wanted) {
        boolean visible = sees(snapshot, file.path(), wanted) && !isHidden(snapshot, file, name);
        return Uses.bare(file, name, visible);
    }

    private static boolean sees(Snapshot snapshot, String path, Predicate<Resolution> wanted) {
        return snapshot.language(path)
                .flatMap(language -> language.implicitImport(path)
                        .map(implicit -> language.resolve(implicit, path, snapshot.lookup())))
                .filter(wanted)
                .isPresent();
    }

    private static boolean isHidden(Snapshot snapshot, SourceFile file, String name) {
        Stream<String> own =
                file.outline().declarations().stream().map(Declaration::name).map(Name::text);
        Stream<String> scope = snapshot.language(file.path()).stream()
                .flatMap((Language language) -> language.scope(file.path(), snapshot.lookup()).stream())
                .flatMap(path -> snapshot.surface(path).stream())
                .flatMap(surface -> surface.symbols().stream())
                .map(Symbol::name);
        return Stream.concat(own, scope).anyMatch(name::equals);
    }
}
