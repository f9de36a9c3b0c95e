package dev.waymark.server.lsp;

import dev.waymark.disk.FileWatch;
import dev.waymark.files.FilePaths;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which files matter to the languages: sources, manifests, lock files, and the team's settings. */
final class Interests implements FileWatch.Interest {

    static final String SETTINGS_FILE = "waymark.toml";

    /** Folders of other worlds, which may hold more files than all others. Where dependencies lie is watched. */
    private static final Set<String> FOREIGN_FOLDERS = Set.of(".git", ".hg", ".svn", "node_modules");

    private final Supplier<Core> core;

    Interests(Supplier<Core> core) {
        this.core = core;
    }

    /** One pattern for all of them, at any depth. */
    String pattern() {
        return "**/{" + String.join(",", names()) + "}";
    }

    @Override
    public boolean inFile(String path) {
        String name = FilePaths.name(path);
        return names().stream()
                .anyMatch(pattern ->
                        pattern.startsWith("*") ? name.endsWith(pattern.substring(1)) : name.equals(pattern));
    }

    @Override
    public boolean inFolder(String path) {
        return !FOREIGN_FOLDERS.contains(FilePaths.name(path))
                && !core.get()
                        .workspace()
                        .snapshot()
                        .settings(FilePaths.parent(path))
                        .isExcludedFolder(path);
    }

    private List<String> names() {
        return Stream.concat(
                        core.get().languages().stream().flatMap(language -> language.filePatterns().stream()),
                        Stream.of(SETTINGS_FILE))
                .distinct()
                .toList();
    }
}
