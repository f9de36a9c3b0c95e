package dev.waymark.workspace;

import com.google.common.collect.ImmutableSortedMap;
import dev.waymark.files.Disk;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Moves;
import dev.waymark.files.Presence;
import dev.waymark.text.SourceText;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A disk as it will be once some of its files have moved. */
record MovedDisk(Disk disk, Moves moves) implements Disk {

    @Override
    public Folder folder(String path) {
        Folder before = source(path).map(disk::folder).orElseGet(Folder.Absent::new);
        boolean exists = !(before instanceof Folder.Absent) || moves.needsFolder(path);
        if (!exists || before instanceof Folder.Unlistable) {
            return before;
        }
        SortedMap<String, Entry> entries = new TreeMap<>();
        if (before instanceof Folder.Listed listed) {
            entries.putAll(listed.entries());
        }
        entries.keySet().removeIf(name -> source(FilePaths.child(path, name)).isEmpty());
        for (String arrival : moves.arrivals()) {
            if (FilePaths.isWithin(arrival, path) && !arrival.equals(path)) {
                String rest = arrival.substring(FilePaths.child(path, "").length());
                int slash = rest.indexOf('/');
                String name = slash < 0 ? rest : rest.substring(0, slash);
                entries.put(name, presence(FilePaths.child(path, name)) == Presence.FILE ? Entry.FILE : Entry.FOLDER);
            }
        }
        return new Folder.Listed(ImmutableSortedMap.copyOfSorted(entries));
    }

    @Override
    public Presence presence(String path) {
        if (moves.needsFolder(path)) {
            return Presence.FOLDER;
        }
        return source(path).map(disk::presence).orElse(Presence.ABSENT);
    }

    @Override
    public Optional<SourceText> read(String path) {
        return source(path).flatMap(disk::read);
    }

    /** Where what will be at {@code path} is now; empty when nothing will be there. */
    private Optional<String> source(String path) {
        return moves.origin(path).or(() -> moves.takesAway(path) ? Optional.empty() : Optional.of(path));
    }
}
