package dev.waymark.features;

import dev.waymark.files.FilePaths;
import dev.waymark.outline.Surface;
import dev.waymark.workspace.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that see each other's declarations without an import. */
final class Neighbours {

    private Neighbours() {}

    /** Whether the file at {@code path} sees what the file at {@code declaring} declares. */
    static boolean sees(Snapshot snapshot, String path, String declaring) {
        return snapshot.language(path)
                .filter(language -> language.scope(path, snapshot.lookup()).contains(declaring))
                .isPresent();
    }

    /** The files that see what the file at {@code path} declares. */
    static List<String> of(Snapshot snapshot, String path) {
        return Stream.concat(nearby(snapshot, path), ofSameModule(snapshot, path))
                .distinct()
                .filter(other -> !other.equals(path) && sees(snapshot, other, path))
                .toList();
    }

    /** A scope is a folder for most languages; asking every file of the workspace for its own would take too long. */
    private static Stream<String> nearby(Snapshot snapshot, String path) {
        String folder = FilePaths.parent(path);
        Stream<String> scope =
                snapshot.language(path).stream().flatMap(language -> language.scope(path, snapshot.lookup()).stream());
        return Stream.concat(
                scope,
                snapshot.paths().stream()
                        .filter(other -> FilePaths.parent(other).equals(folder)));
    }

    private static Stream<String> ofSameModule(Snapshot snapshot, String path) {
        Optional<String> module = snapshot.surface(path).flatMap(Surface::module);
        return module.stream()
                .flatMap(name -> snapshot.paths().stream()
                        .filter(other -> snapshot.surface(other)
                                .flatMap(Surface::module)
                                .filter(name::equals)
                                .isPresent()));
    }
}
