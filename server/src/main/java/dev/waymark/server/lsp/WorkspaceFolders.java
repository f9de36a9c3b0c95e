package dev.waymark.server.lsp;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;

/**
 * The paths of the folders that the client has open, in its order. Folders that are not on this machine do not count. For
 * a client that has none, the places of its documents stand in. Safe for many threads.
 */
final class WorkspaceFolders {

    private final Uris uris;
    private final Set<String> paths = new LinkedHashSet<>();
    private final Set<String> standIns = new LinkedHashSet<>();

    private WorkspaceFolders(Uris uris) {
        this.uris = uris;
    }

    static WorkspaceFolders of(InitializeParams params, Uris uris) {
        WorkspaceFolders folders = new WorkspaceFolders(uris);
        addresses(params).flatMap(uri -> uris.met(uri).stream()).forEach(folders.paths::add);
        return folders;
    }

    /** Takes note of what came and went; gives whether anything came. */
    synchronized boolean change(WorkspaceFoldersChangeEvent event) {
        all(event.getRemoved()).flatMap(uri -> Uris.path(uri).stream()).forEach(paths::remove);
        return all(event.getAdded())
                .flatMap(uri -> uris.met(uri).stream())
                .map(paths::add)
                .reduce(false, Boolean::logicalOr);
    }

    /** Whether the client has no folder, so that others may stand in. */
    synchronized boolean haveStandIns() {
        return paths.isEmpty();
    }

    /** Lets {@code path} stand in for a folder; gives whether that is new. */
    synchronized boolean standIn(String path) {
        return standIns.stream().noneMatch(folder -> FilePaths.isWithin(path, folder)) && standIns.add(path);
    }

    synchronized ImmutableList<String> paths() {
        return ImmutableList.copyOf(paths.isEmpty() ? standIns : paths);
    }

    /** Old clients know one root, older ones only its path. */
    @SuppressWarnings("deprecation")
    private static Stream<String> addresses(InitializeParams params) {
        if (params.getWorkspaceFolders() != null) {
            return all(params.getWorkspaceFolders());
        }
        return Optional.ofNullable(params.getRootUri())
                .or(() -> Optional.ofNullable(params.getRootPath())
                        .map(path -> path.replace('\\', '/'))
                        .map(path -> "file://" + PercentCode.encode(path.startsWith("/") ? path : "/" + path)))
                .stream();
    }

    private static Stream<String> all(List<WorkspaceFolder> folders) {
        return Stream.ofNullable(folders).flatMap(List::stream).flatMap(folder -> Stream.ofNullable(folder.getUri()));
    }
}
