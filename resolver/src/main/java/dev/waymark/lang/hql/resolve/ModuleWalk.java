package dev.waymark.lang.hql.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lists the files below a folder that imports may name. */
public final class ModuleWalk {

    /** Folders that the compiler, its ancestors and others fill with copies and products. */
    public static final ImmutableSet<String> CACHES = ImmutableSet.of(".hlvm-cache", ".hql-cache", ".hql_cache");

    private static final ImmutableSet<String> FOREIGN = ImmutableSet.of("node_modules", "dist");

    /** How many folders of one tree are looked into. */
    private static final int FOLDERS = 2_000;

    /** How many files are worth offering. */
    private static final int FILES = 3_000;

    private record Key(String folder) {}

    private ModuleWalk() {}

    /** The files at and below {@code folder}, nearest folders first, in each HQL's own before its neighbours. */
    static ImmutableList<String> of(String folder, Lookup lookup) {
        return lookup.step(new Key(folder), "modules below " + folder, inner -> walk(folder, inner));
    }

    private static ImmutableList<String> walk(String root, Lookup lookup) {
        List<String> found = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(root);
        for (int count = 0; !open.isEmpty() && count < FOLDERS && found.size() < FILES; count++) {
            String folder = open.remove();
            List<String> neighbours = new ArrayList<>();
            lookup.list(folder, "", "modules").forEach((name, presence) -> {
                String path = FilePaths.child(folder, name);
                if (presence == Presence.FOLDER && isWalked(name)) {
                    open.add(path);
                } else if (presence == Presence.FILE && name.endsWith(Specifier.SUFFIX)) {
                    found.add(path);
                } else if (presence == Presence.FILE && isNeighbour(name)) {
                    neighbours.add(path);
                }
            });
            found.addAll(neighbours);
        }
        return ImmutableList.copyOf(found.subList(0, Math.min(found.size(), FILES)));
    }

    private static boolean isWalked(String name) {
        return !name.startsWith(".") && !FOREIGN.contains(name);
    }

    /** Declarations of types alone export nothing when the program runs. */
    private static boolean isNeighbour(String name) {
        return Specifier.SUFFIXES.stream().anyMatch(name::endsWith) && !name.endsWith(".d.ts");
    }
}
