package dev.waymark.workspace;

import com.google.common.collect.ImmutableSet;
import dev.waymark.files.Disk;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Tree;
import dev.waymark.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * Finds the workspace's own files. Links to folders are not followed, so that no loop can form; folders that only tools
 * look into, and those that the settings exclude, are left out.
 */
final class Walk {

    /** Version control's own, and the packages of another world, which are many and none of ours. */
    private static final ImmutableSet<String> FOREIGN_FOLDERS = ImmutableSet.of(".git", ".hg", ".svn", "node_modules");

    private final ImmutableSet<String> privateFolders;
    private final Map<String, Boolean> reachedFolders = new ConcurrentHashMap<>();
    private final World world;
    private final Tree tree;

    Walk(World world) {
        this.world = world;
        this.privateFolders = Stream.concat(
                        FOREIGN_FOLDERS.stream(),
                        world.libraries().languages().stream().flatMap(language -> language.cacheFolders().stream()))
                .collect(ImmutableSet.toImmutableSet());
        this.tree = new WorkspaceTree(world);
    }

    /** The sources and manifests in all workspace folders. */
    List<String> everything() {
        return world.roots().outermost().stream()
                .flatMap(root -> below(root).stream())
                .toList();
    }

    /** The sources and manifests at and below {@code start}, folder by folder. */
    List<String> below(String start) {
        Map<String, List<String>> byFolder = new ConcurrentSkipListMap<>();
        List<String> level = isWalked(start) ? List.of(start) : List.of();
        while (!level.isEmpty()) {
            Queue<String> next = new ConcurrentLinkedQueue<>();
            Parallel.inChunks(level, folders -> folders.forEach(folder -> byFolder.put(folder, filesIn(folder, next))));
            level = List.copyOf(next);
        }
        return byFolder.values().stream().flatMap(List::stream).toList();
    }

    /** The sources and manifests directly in {@code folder}; the folders in it that are walked are added to {@code next}. */
    private List<String> filesIn(String folder, Queue<String> next) {
        List<String> found = new ArrayList<>();
        Settings settings = tree.settings(folder);
        world.folders().entries(folder).forEach((name, entry) -> {
            String path = FilePaths.child(folder, name);
            switch (entry) {
                case FOLDER -> {
                    if (!privateFolders.contains(name) && !settings.isExcludedFolder(path)) {
                        next.add(path);
                    }
                }
                case FILE, LINKED_FILE -> {
                    if (world.libraries().owner(path).isPresent() && !settings.isExcludedFile(path)) {
                        found.add(path);
                    }
                }
                case LINKED_FOLDER -> {}
            }
        });
        return found;
    }

    /** Whether a walk from the workspace's folders comes to {@code path}. */
    boolean isWalked(String path) {
        return world.roots()
                .containing(path)
                .filter(root -> isReached(path, root))
                .isPresent();
    }

    private boolean isReached(String path, String root) {
        String folder = FilePaths.parent(path);
        return path.equals(root) || (isShown(path, false) && isFolderReached(folder, root));
    }

    /** Files have their folders in common. */
    private boolean isFolderReached(String folder, String root) {
        Boolean before = reachedFolders.get(folder);
        if (before != null) {
            return before;
        }
        boolean reached = true;
        for (String at = folder; reached && !at.equals(root); at = FilePaths.parent(at)) {
            reached = isShown(at, true);
        }
        reachedFolders.put(folder, reached);
        return reached;
    }

    private boolean isShown(String path, boolean isAbove) {
        String folder = FilePaths.parent(path);
        String name = FilePaths.name(path);
        Disk.Entry entry = world.folders().entries(folder).get(name);
        boolean hidden = (isAbove && entry == Disk.Entry.LINKED_FOLDER)
                || privateFolders.contains(name)
                || tree.settings(folder).isExcludedFile(path);
        return !hidden;
    }
}
