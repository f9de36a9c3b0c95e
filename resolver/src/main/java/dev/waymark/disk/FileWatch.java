package dev.waymark.disk;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Watches folders with everything below them, on a thread of its own that keeps no program alive, and tells of what
 * happened in batches: whatever follows closely on one another is one batch. The paths of a batch may have appeared,
 * changed or vanished; where the system lost count, the folder stands for everything in it.
 */
public final class FileWatch implements AutoCloseable {

    /** Which paths somebody wants to hear of. Both answers go by the path alone: it may be gone. */
    public interface Interest {

        /** Whether a file of this path matters. */
        boolean inFile(String path);

        /** Whether the folder at this path, below a watched one, is watched too. */
        boolean inFolder(String path);
    }

    /** A batch ends when nothing has happened for so long. */
    static final Duration QUIET = Duration.ofMillis(50);

    /** A batch ends after so long whatever happens. */
    static final Duration LONGEST = Duration.ofMillis(500);

    private final WatchService service;
    private final WatchedFolders folders;
    private final Consumer<ImmutableSet<String>> listener;

    /**
     * Starts to watch nothing; {@link #watch} adds folders.
     *
     * @throws IOException if the system watches no more files for this user
     */
    public FileWatch(Interest interest, Consumer<ImmutableSet<String>> listener) throws IOException {
        this(FileSystems.getDefault(), interest, listener);
    }

    FileWatch(FileSystem system, Interest interest, Consumer<ImmutableSet<String>> listener) throws IOException {
        this.service = system.newWatchService();
        this.folders = new WatchedFolders(system, service, interest);
        this.listener = listener;
        Thread.ofPlatform().daemon().name("waymark-file-watch").start(this::run);
    }

    /**
     * Watches these folders and no others from now on.
     *
     * @return how many folders, at and below them, the system refused to watch
     */
    public int watch(Collection<String> roots) {
        return folders.replace(roots);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() {
        try {
            while (true) {
                ImmutableSet<String> batch = batch(service.take());
                if (!batch.isEmpty()) {
                    listener.accept(batch);
                }
            }
        } catch (ClosedWatchServiceException | InterruptedException closed) {
            // The watch is over.
        }
    }

    private ImmutableSet<String> batch(WatchKey first) throws InterruptedException {
        Set<String> paths = new HashSet<>();
        long end = System.nanoTime() + LONGEST.toNanos();
        WatchKey key = first;
        while (key != null) {
            folders.collect(key, paths);
            long left = Math.min(QUIET.toNanos(), end - System.nanoTime());
            key = service.poll(left, TimeUnit.NANOSECONDS);
        }
        return ImmutableSet.copyOf(paths);
    }
}
