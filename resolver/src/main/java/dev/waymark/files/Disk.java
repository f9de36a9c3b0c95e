package dev.waymark.files;

import com.google.common.collect.ImmutableSortedMap;
import dev.waymark.text.SourceText;
import java.util.Optional;

/** The files that are really there, read afresh at every call. Answers for every path, and never throws. */
public interface Disk {

    /** What a folder holds under one name. */
    enum Entry {
        FILE,
        FOLDER,
        LINKED_FILE,
        LINKED_FOLDER;

        /** What stands there once links are followed. */
        public Presence presence() {
            return switch (this) {
                case FILE, LINKED_FILE -> Presence.FILE;
                case FOLDER, LINKED_FOLDER -> Presence.FOLDER;
            };
        }
    }

    /** A folder's state. */
    sealed interface Folder {

        /** Its entries by name; what is neither file nor folder is left out. */
        record Listed(ImmutableSortedMap<String, Entry> entries) implements Folder {}

        /** It is there, but this process may not list it. */
        record Unlistable() implements Folder {}

        /** No folder stands there. */
        record Absent() implements Folder {}
    }

    Folder folder(String path);

    /** What stands at {@code path}, without listing its folder. */
    Presence presence(String path);

    /** The text at {@code path}; empty when it is no regular file, cannot be read, or is too large to be a source. */
    Optional<SourceText> read(String path);
}
