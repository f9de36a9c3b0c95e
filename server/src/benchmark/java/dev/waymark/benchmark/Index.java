package dev.waymark.benchmark;

import com.google.common.collect.ImmutableList;
import dev.waymark.disk.LocalDisk;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.Languages;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.SettingsLayers;
import dev.waymark.workspace.Workspace;
import java.nio.file.Path;

/**
 * The cold index of one tree, in this process.
 *
 * @param times how long it took
 * @param files how many files it holds
 * @param bytesPerFile what stays in the heap
 */
record Index(Samples times, int files, long bytesPerFile) {

    private static final int ROUNDS = 3;

    static Index of(Path tree) throws Exception {
        Samples times = Samples.of(ROUNDS, () -> open(tree));
        long before = usedHeap();
        Workspace workspace = open(tree);
        long bytes = usedHeap() - before;
        int files = workspace.snapshot().paths().size();
        return new Index(times, files, bytes / Math.max(1, files));
    }

    static Workspace open(Path tree) {
        Workspace workspace = new Workspace(
                new LocalDisk(), Languages.ALL, System.getenv(), SettingsLayers.none(Languages.settings()));
        workspace.apply(new Change.Rooted(ImmutableList.of(FilePaths.normalise(tree.toString()))));
        workspace.index();
        return workspace;
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
