package dev.waymark.server.cli;

import com.google.common.collect.ImmutableSet;
import dev.waymark.files.Disk;
import dev.waymark.files.FilePaths;
import dev.waymark.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is to be checked, in absolute paths.
 *
 * @param folders each a workspace folder of its own
 * @param files single files
 * @param buffer the file whose text came from standard input
 */
record Targets(ImmutableSet<String> folders, ImmutableSet<String> files, Optional<Buffer> buffer) {

    /**
     * Without paths the working directory is the target, and with a buffer the buffer's file alone. Refuses paths that are
     * not there or cannot be read.
     */
    static Targets of(List<String> paths, Optional<String> stdinPath, Host host) throws IOException, Refusal {
        ImmutableSet.Builder<String> folders = ImmutableSet.builder();
        ImmutableSet.Builder<String> files = ImmutableSet.builder();
        Optional<Buffer> buffer = stdinPath.isEmpty() ? Optional.empty() : Optional.of(read(stdinPath.get(), host));
        if (paths.isEmpty()) {
            buffer.ifPresentOrElse(held -> files.add(held.path()), () -> folders.add(host.folder()));
        }
        for (String given : paths) {
            String path = host.absolute(given);
            if (buffer.filter(held -> held.path().equals(path)).isPresent() || isFile(given, path, host)) {
                files.add(path);
            } else {
                folders.add(path);
            }
        }
        return of(folders.build(), files.build(), buffer);
    }

    /** A file in a folder that is a target itself is checked with the folder. */
    private static Targets of(ImmutableSet<String> folders, ImmutableSet<String> files, Optional<Buffer> buffer) {
        Predicate<String> isAlone = file -> folders.stream().noneMatch(folder -> FilePaths.isWithin(file, folder));
        return new Targets(folders, files.stream().filter(isAlone).collect(ImmutableSet.toImmutableSet()), buffer);
    }

    private static Buffer read(String path, Host host) throws IOException {
        return new Buffer(host.absolute(path), SourceText.of(host.in().readAllBytes()));
    }

    /** Whether {@code path} is a file; else it is a folder. */
    private static boolean isFile(String given, String path, Host host) throws Refusal {
        return switch (host.disk().presence(path)) {
            case FILE -> {
                if (host.disk().read(path).isEmpty()) {
                    throw Refusal.failure("`" + given + "` cannot be read.");
                }
                yield true;
            }
            case FOLDER -> {
                if (!(host.disk().folder(path) instanceof Disk.Folder.Listed)) {
                    throw Refusal.failure("`" + given + "` cannot be listed.");
                }
                yield false;
            }
            case ABSENT, OTHER_SPELLING -> throw Refusal.usage("`" + given + "` is no file and no folder.");
        };
    }

    /** Whether the file at {@code path} is to be reported. */
    boolean cover(String path) {
        return files.contains(path) || folders.stream().anyMatch(folder -> FilePaths.isWithin(path, folder));
    }
}
