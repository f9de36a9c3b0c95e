package dev.waymark.lang.kcl.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.kcl.manifest.Installation;
import dev.waymark.lang.kcl.manifest.KclFile;
import dev.waymark.lang.kcl.manifest.NearestModule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lists what imports can name below a folder: packages first, then single files; as far as names can be written. */
final class PackageWalk {

    /** Deepest folder below the root; more parts no import has. */
    private static final int DEPTH = 12;

    /** How many folders of one root are looked into. */
    private static final int FOLDERS = 2_000;

    /** How many single files are worth offering. */
    private static final int FILES = 3_000;

    private record Key(String root) {}

    /**
     * Something that an import can name.
     *
     * @param path its dotted path below the root; empty for the root itself
     * @param location the folder or the file
     * @param files its sources
     */
    record Found(String path, String location, ImmutableList<String> files) {}

    private record Pending(String folder, String path, int depth) {}

    private final Lookup lookup;
    private final List<Found> packages = new ArrayList<>();
    private final List<Found> files = new ArrayList<>();
    private final Deque<Pending> open = new ArrayDeque<>();

    private PackageWalk(Lookup lookup) {
        this.lookup = lookup;
    }

    /** What lies below {@code root}, nearest folders first; modules of their own are left to their own imports. */
    static ImmutableList<Found> of(String root, Lookup lookup) {
        return lookup.step(new Key(root), "packages below " + root, inner -> new PackageWalk(inner).walk(root));
    }

    private ImmutableList<Found> walk(String root) {
        open.add(new Pending(root, "", 0));
        for (int count = 0; !open.isEmpty() && count < FOLDERS; count++) {
            look(open.remove());
        }
        return ImmutableList.<Found>builder().addAll(packages).addAll(files).build();
    }

    private void look(Pending at) {
        ImmutableSortedMap<String, Presence> entries = lookup.list(at.folder(), KclFile.SUFFIX, "packages");
        ImmutableList.Builder<String> sources = ImmutableList.builder();
        for (var entry : entries.entrySet()) {
            String name = entry.getKey();
            if (entry.getValue() == Presence.FOLDER) {
                descend(at, name);
            } else if (Place.isMember(name)) {
                String path = FilePaths.child(at.folder(), name);
                sources.add(path);
                file(at, path, entries);
            }
        }
        ImmutableList<String> members = sources.build();
        if (!members.isEmpty()) {
            packages.add(new Found(at.path(), at.folder(), members));
        }
    }

    private void file(Pending at, String path, ImmutableSortedMap<String, Presence> entries) {
        String stem = FilePaths.stem(FilePaths.name(path));
        boolean hidden = entries.get(stem) == Presence.FOLDER;
        if (!hidden && !stem.equals("main") && isName(stem) && files.size() < FILES) {
            files.add(new Found(dotted(at.path(), stem), path, ImmutableList.of(path)));
        }
    }

    private void descend(Pending at, String name) {
        boolean vendored = at.depth() == 0 && name.equals(Installation.VENDOR);
        String folder = FilePaths.child(at.folder(), name);
        if (isName(name)
                && !vendored
                && at.depth() < DEPTH
                && NearestModule.in(folder, lookup).isEmpty()) {
            open.add(new Pending(folder, dotted(at.path(), name), at.depth() + 1));
        }
    }

    private static String dotted(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Whether an import can write {@code name}: a hyphen or a dot it cannot. */
    private static boolean isName(String name) {
        return !name.isEmpty()
                && (name.charAt(0) == '_' || Character.isUnicodeIdentifierStart(name.codePointAt(0)))
                && name.codePoints().allMatch(c -> c == '_' || Character.isUnicodeIdentifierPart(c));
    }
}
