package dev.waymark.workspace;

import com.google.common.collect.ImmutableSet;
import dev.waymark.files.Disk;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Memo;
import dev.waymark.language.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The only mutable object: takes changes one after the other and holds the snapshot that follows from them. Readers take
 * the current {@link #snapshot} at any time from any thread and never wait for a writer.
 */
public final class Workspace {

    /** Receives how far an index has come. */
    @FunctionalInterface
    public interface Progress {

        /**
         * Called after each part of the work.
         *
         * @param snapshot what is known so far
         * @param done files scanned so far
         * @param total files to be scanned in all
         * @return whether to go on
         */
        boolean report(Snapshot snapshot, int done, int total);
    }

    /** As many files as may have their outlines in memory at one time. */
    private static final int CHUNK = 512;

    private final Watchlist watchlist = new Watchlist();
    private volatile Snapshot snapshot;

    public Workspace(Disk disk, List<Language> languages, Map<String, String> environment, SettingsLayers layers) {
        this.snapshot = new Snapshot(World.empty(disk, languages, environment, layers), ImmutableSet.of(), new Memo());
    }

    /** What is known now. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** Takes {@code changes}, which happened together, and gives the snapshot that follows. */
    public synchronized Snapshot apply(List<Change> changes) {
        World world = snapshot.world();
        Disturbance disturbance = new Disturbance();
        Set<String> dirty = new HashSet<>();
        for (Change change : changes) {
            world = new Arrival(world, disturbance, dirty).of(change);
        }
        snapshot = new Transition(watchlist, disturbance).run(world, snapshot.memo(), dirty);
        return snapshot;
    }

    public Snapshot apply(Change change) {
        return apply(List.of(change));
    }

    /** Finds and takes in every file of the workspace, about {@code chunk} files at a time; edits may come in between. */
    public void index(int chunk, Progress progress) {
        takeAll(chunk, progress);
        prepareForChanges();
    }

    /** As {@link #index(int, Progress)}, for those who only look at what was found. */
    public Snapshot index() {
        takeAll(CHUNK, (_, _, _) -> true);
        return snapshot;
    }

    private void takeAll(int chunk, Progress progress) {
        List<String> files = everything();
        int done = 0;
        for (List<String> part : parts(files, chunk)) {
            done += part.size();
            if (!progress.report(take(Set.copyOf(part)), done, files.size())) {
                return;
            }
        }
    }

    private synchronized void prepareForChanges() {
        watchlist.takeIn();
    }

    /** The workspace's files, manifests first, so that few answers have to be found again. */
    private List<String> everything() {
        List<String> files = new Walk(snapshot.world()).everything();
        return Stream.concat(
                        files.stream().filter(this::isManifest), files.stream().filter(Predicate.not(this::isManifest)))
                .toList();
    }

    /** Parts that, unless folders are very large, part no folder: its files ask each other. */
    private static List<List<String>> parts(List<String> files, int chunk) {
        List<List<String>> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < files.size(); i++) {
            int length = i - start;
            boolean isFull = length >= 2 * chunk
                    || (length >= chunk && !FilePaths.parent(files.get(i)).equals(FilePaths.parent(files.get(i - 1))));
            if (isFull) {
                parts.add(files.subList(start, i));
                start = i;
            }
        }
        parts.add(files.subList(start, files.size()));
        return parts;
    }

    private boolean isManifest(String path) {
        return snapshot.language(path)
                .filter(language -> language.isManifest(path))
                .isPresent();
    }

    private synchronized Snapshot take(Set<String> files) {
        snapshot = new Transition(watchlist, new Disturbance())
                .run(snapshot.world().indexed(), snapshot.memo(), files);
        return snapshot;
    }
}
