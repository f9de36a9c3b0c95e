package dev.waymark.workspace;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import dev.waymark.files.Disk;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Presence;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.text.SourceText;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Files in memory; a folder is there as long as something lies in it. */
public final class MemoryDisk implements Disk {

    private static final Splitter FILES = Splitter.on(Pattern.compile("(?m)^--- "));

    private final TreeMap<String, String> files = new TreeMap<>();

    /** A disk that holds the files of {@code layout}, in which a line {@code --- path} begins each one, below {@code root}. */
    public static MemoryDisk of(String root, String layout) {
        MemoryDisk disk = new MemoryDisk();
        for (String part : FILES.split(layout)) {
            if (!part.isBlank()) {
                int lineEnd = part.indexOf('\n');
                disk.put(FilePaths.resolve(root, part.substring(0, lineEnd).strip()), part.substring(lineEnd + 1));
            }
        }
        return disk;
    }

    public void put(String path, String text) {
        files.put(path, text);
    }

    public void remove(String path) {
        files.remove(path);
    }

    /** Changes the files as {@code fix} says. */
    public void apply(Fix fix) {
        for (FileEdit edit : fix.edits()) {
            switch (edit) {
                case FileEdit.Change change ->
                    put(
                            change.path(),
                            SourceText.of(files.get(change.path()))
                                    .edited(change.edits())
                                    .toString());
                case FileEdit.Create create -> put(create.path(), create.text());
                case FileEdit.Move move -> {
                    put(move.target(), files.get(move.path()));
                    remove(move.path());
                }
            }
        }
    }

    /** The files by path. */
    public Map<String, String> files() {
        return files;
    }

    @Override
    public Folder folder(String path) {
        String prefix = path.endsWith("/") ? path : path + "/";
        Map<String, Entry> entries = new TreeMap<>();
        for (String file : files.tailMap(prefix).keySet()) {
            if (!file.startsWith(prefix)) {
                break;
            }
            String rest = file.substring(prefix.length());
            int slash = rest.indexOf('/');
            entries.put(slash < 0 ? rest : rest.substring(0, slash), slash < 0 ? Entry.FILE : Entry.FOLDER);
        }
        return entries.isEmpty() && presence(path) != Presence.FOLDER
                ? new Folder.Absent()
                : new Folder.Listed(ImmutableSortedMap.copyOf(entries));
    }

    @Override
    public Presence presence(String path) {
        if (files.containsKey(path)) {
            return Presence.FILE;
        }
        String prefix = path.endsWith("/") ? path : path + "/";
        String next = files.ceilingKey(prefix);
        return path.equals("/") || (next != null && next.startsWith(prefix)) ? Presence.FOLDER : Presence.ABSENT;
    }

    @Override
    public Optional<SourceText> read(String path) {
        return Optional.ofNullable(files.get(path)).map(SourceText::of);
    }
}
