package dev.waymark.workspace;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.waymark.files.Disk;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Presence;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The folders of the disk as they were when first asked about; each is listed once. Safe for many threads. */
final class Folders {

    private final Disk disk;
    private final Map<String, Known> known;

    Folders(Disk disk) {
        this(disk, new ConcurrentHashMap<>());
    }

    private Folders(Disk disk, Map<String, Known> known) {
        this.disk = disk;
        this.known = known;
    }

    /** What is known, but for the folders that hold {@code changed} paths, and for those paths with all below them. */
    Folders without(Set<String> changed) {
        Set<String> parents = changed.stream().map(FilePaths::parent).collect(Collectors.toSet());
        boolean withSubtrees = changed.stream().anyMatch(known::containsKey);
        Map<String, Known> kept = new ConcurrentHashMap<>(known);
        kept.keySet()
                .removeIf(folder -> parents.contains(folder)
                        || (withSubtrees && FilePaths.ancestry(folder).stream().anyMatch(changed::contains)));
        return new Folders(disk, kept);
    }

    boolean isFolder(String path) {
        return presence(path) == Presence.FOLDER;
    }

    Presence presence(String path) {
        String parent = FilePaths.parent(path);
        if (parent.equals(path)) {
            return disk.presence(path);
        }
        return at(parent).presence(path, disk);
    }

    /** The entries of {@code folder}; none when it is no folder. */
    ImmutableSortedMap<String, Disk.Entry> entries(String folder) {
        return at(folder).folder instanceof Disk.Folder.Listed listed ? listed.entries() : ImmutableSortedMap.of();
    }

    private Known at(String folder) {
        Known before = known.get(folder);
        return before != null ? before : remember(folder, look(folder));
    }

    private Known remember(String folder, Known seen) {
        Known first = known.putIfAbsent(folder, seen);
        return first == null ? seen : first;
    }

    /** Spares the disk a question where the folder above already says that there is no such folder. */
    private Known look(String folder) {
        Known above = known.get(FilePaths.parent(folder));
        boolean surelyAbsent = above != null
                && !FilePaths.parent(folder).equals(folder)
                && above.presence(folder, disk) != Presence.FOLDER;
        return new Known(surelyAbsent ? new Disk.Folder.Absent() : disk.folder(folder));
    }

    /** One folder's state, with its names folded to lower case once somebody asks for an absent one. */
    private static final class Known {

        private final Disk.Folder folder;
        private volatile ImmutableSet<String> folded = ImmutableSet.of();

        Known(Disk.Folder folder) {
            this.folder = folder;
        }

        Presence presence(String path, Disk disk) {
            return switch (folder) {
                case Disk.Folder.Listed listed -> presence(listed.entries(), FilePaths.name(path));
                case Disk.Folder.Unlistable _ -> disk.presence(path);
                case Disk.Folder.Absent _ -> Presence.ABSENT;
            };
        }

        private Presence presence(ImmutableSortedMap<String, Disk.Entry> entries, String name) {
            Disk.Entry entry = entries.get(name);
            if (entry != null) {
                return entry.presence();
            }
            return foldedNames(entries).contains(name.toLowerCase(Locale.ROOT))
                    ? Presence.OTHER_SPELLING
                    : Presence.ABSENT;
        }

        private ImmutableSet<String> foldedNames(ImmutableSortedMap<String, Disk.Entry> entries) {
            ImmutableSet<String> names = folded;
            if (names.isEmpty() && !entries.isEmpty()) {
                names = entries.keySet().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(ImmutableSet.toImmutableSet());
                folded = names;
            }
            return names;
        }
    }
}
