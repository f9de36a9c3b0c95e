package dev.waymark.workspace;

import com.google.common.collect.ImmutableSet;
import dev.waymark.files.Disk;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Tree;
import dev.waymark.settings.Settings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the workspace's own files. Links to folders are not followed, so that no loop can form; folders that only tools
 * look into, and those that the settings exclude, are left out.
 */
final class Walk {

    /** Version control's own, and the packages of another world, which are many and none of ours. */
    private static final ImmutableSet<String> FOREIGN_FOLDERS = ImmutableSet.of(".git", ".hg", ".svn", "node_modules");

    private final ImmutableSet<String> privateFolders;
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

    /** The sources and manifests at and below {@code start}, in the order of their folders. */
    List<String> below(String start) {
        List<String> found = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        if (isWalked(start)) {
            open.add(start);
        }
        while (!open.isEmpty()) {
            String folder = open.removeLast();
            Settings settings = tree.settings(folder);
            world.folders().entries(folder).forEach((name, entry) -> {
                String path = FilePaths.child(folder, name);
                switch (entry) {
                    case FOLDER -> {
                        if (!privateFolders.contains(name) && !settings.isExcludedFolder(path)) {
                            open.add(path);
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
        }
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
        for (String at = path; !at.equals(root); at = FilePaths.parent(at)) {
            String folder = FilePaths.parent(at);
            Disk.Entry entry = world.folders().entries(folder).get(FilePaths.name(at));
            boolean hidden = (!at.equals(path) && entry == Disk.Entry.LINKED_FOLDER)
                    || privateFolders.contains(FilePaths.name(at))
                    || tree.settings(folder).isExcludedFile(at);
            if (hidden) {
                return false;
            }
        }
        return true;
    }
}
