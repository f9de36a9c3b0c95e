package dev.waymark.disk;

import dev.waymark.files.FilePaths;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folders that a watch service has been given: systems watch single folders, so each one below a root is added, and
 * each new one as it appears. Links to folders are not followed.
 */
final class WatchedFolders {

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final FileSystem system;
    private final WatchService service;
    private final FileWatch.Interest interest;
    private final Map<String, WatchKey> keys = new ConcurrentHashMap<>();

    WatchedFolders(FileSystem system, WatchService service, FileWatch.Interest interest) {
        this.system = system;
        this.service = service;
        this.interest = interest;
    }

    /** Watches {@code roots} with all below them and nothing else; gives the number of folders that are not watched. */
    int replace(Collection<String> roots) {
        keys.forEach((folder, key) -> {
            if (roots.stream().noneMatch(root -> FilePaths.isWithin(folder, root))) {
                key.cancel();
                keys.remove(folder);
            }
        });
        return roots.stream().mapToInt(this::add).sum();
    }

    /** Adds what {@code key} tells to {@code paths}. */
    void collect(WatchKey key, Set<String> paths) {
        String folder = FilePaths.normalise(String.valueOf(key.watchable()));
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name) {
                collect(FilePaths.child(folder, name.toString()), isNews(event), paths);
            } else {
                paths.add(folder);
                add(folder);
            }
        }
        if (!key.reset() && keys.remove(folder, key)) {
            paths.add(folder);
        }
    }

    /** Whether something came or went: for a folder, another time or mode is no news. */
    private static boolean isNews(WatchEvent<?> event) {
        return !event.kind().equals(StandardWatchEventKinds.ENTRY_MODIFY);
    }

    private void collect(String path, boolean isNews, Set<String> paths) {
        if (isNews && keys.containsKey(path) && !isFolder(path)) {
            forget(path);
            paths.add(path);
        } else if (isNews && interest.inFolder(path) && isFolder(path)) {
            paths.add(path);
            add(path);
        } else if (interest.inFile(path)) {
            paths.add(path);
        }
    }

    /** A folder that was moved away would go on telling, under its old path. */
    private void forget(String gone) {
        keys.forEach((folder, key) -> {
            if (FilePaths.isWithin(folder, gone)) {
                key.cancel();
                keys.remove(folder);
            }
        });
    }

    /** Watches first and lists then: what appears in between is told twice rather than never. */
    private int add(String start) {
        int refused = 0;
        Deque<String> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            String folder = open.removeLast();
            refused += register(folder) ? 0 : 1;
            addFolders(folder, open);
        }
        return refused;
    }

    private boolean register(String folder) {
        try {
            Path path = system.getPath(folder);
            WatchKey key = path.register(service, KINDS);
            if (!path.equals(key.watchable())) {
                // Moved here from elsewhere, where it was watched: systems know folders by what they are, not by path.
                key.cancel();
                key = path.register(service, KINDS);
            }
            keys.put(folder, key);
            return true;
        } catch (IOException | InvalidPathException | SecurityException e) {
            // Too many, forbidden, or gone again: whoever counts is told.
            return !isFolder(folder);
        }
    }

    private void addFolders(String folder, Deque<String> open) {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(system.getPath(folder))) {
            for (Path child : children) {
                String path = FilePaths.child(folder, String.valueOf(child.getFileName()));
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS) && interest.inFolder(path)) {
                    open.add(path);
                }
            }
        } catch (IOException | DirectoryIteratorException | InvalidPathException | SecurityException e) {
            // A folder that cannot be listed has nothing to tell.
        }
    }

    private boolean isFolder(String path) {
        return Files.isDirectory(system.getPath(path), LinkOption.NOFOLLOW_LINKS);
    }
}
