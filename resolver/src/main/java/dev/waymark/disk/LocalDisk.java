package dev.waymark.disk;

import com.google.common.collect.ImmutableSortedMap;
import dev.waymark.files.Disk;
import dev.waymark.files.Presence;
import dev.waymark.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** The files of this machine. */
public final class LocalDisk implements Disk {

    /** Larger files are no sources: the largest known one has 3.7 MB. In bytes. */
    static final int MAX_FILE_BYTES = 16 << 20;

    private final FileSystem system;

    public LocalDisk() {
        this(FileSystems.getDefault());
    }

    LocalDisk(FileSystem system) {
        this.system = system;
    }

    @Override
    public Folder folder(String path) {
        ImmutableSortedMap.Builder<String, Entry> entries = ImmutableSortedMap.naturalOrder();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(system.getPath(path))) {
            for (Path child : children) {
                entry(child).ifPresent(entry -> entries.put(String.valueOf(child.getFileName()), entry));
            }
            return new Folder.Listed(entries.buildOrThrow());
        } catch (NoSuchFileException | NotDirectoryException | InvalidPathException e) {
            return new Folder.Absent();
        } catch (IOException | DirectoryIteratorException | SecurityException e) {
            return new Folder.Unlistable();
        }
    }

    @Override
    public Presence presence(String path) {
        try {
            BasicFileAttributes found = Files.readAttributes(system.getPath(path), BasicFileAttributes.class);
            if (found.isDirectory()) {
                return Presence.FOLDER;
            }
            return found.isRegularFile() ? Presence.FILE : Presence.ABSENT;
        } catch (IOException | InvalidPathException | SecurityException e) {
            return Presence.ABSENT;
        }
    }

    @Override
    public Optional<SourceText> read(String path) {
        try {
            Path file = system.getPath(path);
            // A pipe or a device would block the reader for ever.
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(MAX_FILE_BYTES + 1);
                return bytes.length > MAX_FILE_BYTES ? Optional.empty() : Optional.of(SourceText.of(bytes));
            }
        } catch (IOException | InvalidPathException | SecurityException e) {
            return Optional.empty();
        }
    }

    private static Optional<Entry> entry(Path child) throws IOException {
        BasicFileAttributes own;
        try {
            own = Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException vanished) {
            return Optional.empty();
        }
        if (own.isDirectory()) {
            return Optional.of(Entry.FOLDER);
        }
        if (own.isRegularFile()) {
            return Optional.of(Entry.FILE);
        }
        return own.isSymbolicLink() ? linked(child) : Optional.empty();
    }

    private static Optional<Entry> linked(Path link) {
        if (Files.isDirectory(link)) {
            return Optional.of(Entry.LINKED_FOLDER);
        }
        return Files.isRegularFile(link) ? Optional.of(Entry.LINKED_FILE) : Optional.empty();
    }
}
