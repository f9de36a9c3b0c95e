package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.geblang.manifest.Mount;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lists the module files below a folder, as far as an import could name them. */
final class ModuleWalk {

    /** Deepest folder below the root; more parts no import has. */
    private static final int DEPTH = 8;

    /** How many files of one root are worth offering. */
    private static final int FILES = 5_000;

    private record Key(String root) {}

    /** A folder still to be listed. */
    private record Pending(String folder, int depth) {}

    private ModuleWalk() {}

    /** The source files below {@code root}, seen from it, nearest folders first. Tests are nobody's modules. */
    static ImmutableList<String> of(String root, Lookup lookup) {
        return lookup.step(new Key(root), "modules below " + root, inner -> walk(root, inner));
    }

    private static ImmutableList<String> walk(String root, Lookup lookup) {
        ImmutableList.Builder<String> files = ImmutableList.builder();
        Deque<Pending> open = new ArrayDeque<>();
        open.add(new Pending(root, 0));
        int count = 0;
        while (!open.isEmpty() && count < FILES) {
            Pending next = open.remove();
            for (var entry :
                    lookup.list(next.folder(), ModuleName.SUFFIX, "modules").entrySet()) {
                String path = FilePaths.child(next.folder(), entry.getKey());
                if (entry.getValue() == Presence.FILE && isModule(entry.getKey())) {
                    files.add(FilePaths.relativize(root, path));
                    count++;
                } else if (entry.getValue() == Presence.FOLDER && isFolder(next, entry.getKey())) {
                    open.add(new Pending(path, next.depth() + 1));
                }
            }
        }
        return files.build();
    }

    private static boolean isModule(String file) {
        return !TestedModule.isTest(file) && ModuleName.isPart(FilePaths.stem(file));
    }

    /** What dependencies brought is reached through them, not through its folder. */
    private static boolean isFolder(Pending parent, String name) {
        boolean vendored = parent.depth() == 0 && name.equals(Mount.VENDOR);
        return parent.depth() < DEPTH && !vendored && ModuleName.isPart(name);
    }
}
