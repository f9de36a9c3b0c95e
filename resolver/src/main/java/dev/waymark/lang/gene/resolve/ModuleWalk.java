package dev.waymark.lang.gene.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.gene.manifest.GeneFile;
import dev.waymark.lang.gene.manifest.NearestPackage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lists the sources below a folder, nearest first; packages of their own are left to their own imports. */
final class ModuleWalk {

    /** How many folders of one package are looked into. */
    private static final int FOLDERS = 1_000;

    /** How many modules of one package are worth offering. */
    private static final int MODULES = 2_000;

    private record Key(String root) {}

    private ModuleWalk() {}

    /** The paths of the sources below {@code root}. */
    static ImmutableList<String> of(String root, Lookup lookup) {
        return lookup.step(new Key(root), "modules below " + root, inner -> walk(root, inner));
    }

    private static ImmutableList<String> walk(String root, Lookup lookup) {
        List<String> files = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(root));
        for (int count = 0; !open.isEmpty() && count < FOLDERS && files.size() < MODULES; count++) {
            String folder = open.remove();
            lookup.list(folder, GeneFile.SUFFIX, "modules").forEach((name, presence) -> {
                String path = FilePaths.child(folder, name);
                if (presence == Presence.FILE && GeneFile.isSource(path)) {
                    files.add(path);
                } else if (presence == Presence.FOLDER && isSearched(name, path, lookup)) {
                    open.add(path);
                }
            });
        }
        return ImmutableList.copyOf(files);
    }

    private static boolean isSearched(String name, String path, Lookup lookup) {
        return !name.startsWith(".") && !name.equals("node_modules") && !NearestPackage.isRoot(path, lookup);
    }
}
