package dev.waymark.server.lsp;

import dev.waymark.files.FilePaths;
import dev.waymark.workspace.Snapshot;
import java.util.List;
import java.util.Optional;

/** Where a document belongs for a client that has no folder open: the package around it, else the folder it lies in. */
final class Homes {

    private Homes() {}

    /** The folder to be taken for a workspace; empty where that would be all that a user has. */
    static Optional<String> of(String path, Snapshot snapshot) {
        String user = FilePaths.normalise(System.getProperty("user.home", "/"));
        return packageOf(path, snapshot)
                .or(() -> Optional.of(FilePaths.parent(path)))
                .filter(folder -> !FilePaths.isWithin(user, folder));
    }

    /** The nearest folder above {@code path} with a manifest of its language; empty when there is none. */
    private static Optional<String> packageOf(String path, Snapshot snapshot) {
        List<String> manifests = snapshot.language(path).stream()
                .flatMap(language -> language.filePatterns().stream())
                .filter(pattern -> !pattern.startsWith("*"))
                .toList();
        return FilePaths.ancestry(FilePaths.parent(path)).stream()
                .filter(folder -> manifests.stream()
                        .anyMatch(name ->
                                snapshot.text(FilePaths.child(folder, name)).isPresent()))
                .findFirst();
    }
}
