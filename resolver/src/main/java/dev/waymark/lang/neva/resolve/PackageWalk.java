package dev.waymark.lang.neva.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.neva.manifest.ImportSpelling;
import dev.waymark.lang.neva.manifest.NevaFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lists the packages below a module's folder that an import can name, nearest first. The module's own folder is none. */
final class PackageWalk {

    /** Deepest folder below the module's; more parts no import has. */
    private static final int DEPTH = 12;

    /** How many folders of one module are looked into. */
    private static final int FOLDERS = 2_000;

    /** A legal name, but never a package that somebody wrote. */
    private static final String FOREIGN = "node_modules";

    private record Key(String module) {}

    /**
     * A package.
     *
     * @param directory its directory below the module's, as an import writes it
     * @param files its sources
     */
    record Found(String directory, ImmutableList<String> files) {}

    private record Pending(String folder, String directory, int depth) {}

    private final Lookup lookup;
    private final List<Found> packages = new ArrayList<>();
    private final Deque<Pending> open = new ArrayDeque<>();

    private PackageWalk(Lookup lookup) {
        this.lookup = lookup;
    }

    /** The packages of the module in {@code folder}. */
    static ImmutableList<Found> of(String folder, Lookup lookup) {
        return lookup.step(new Key(folder), "packages below " + folder, inner -> new PackageWalk(inner).walk(folder));
    }

    private ImmutableList<Found> walk(String module) {
        open.add(new Pending(module, "", 0));
        for (int count = 0; !open.isEmpty() && count < FOLDERS; count++) {
            look(open.remove());
        }
        return ImmutableList.copyOf(packages);
    }

    private void look(Pending at) {
        ImmutableList.Builder<String> sources = ImmutableList.builder();
        for (var entry : lookup.list(at.folder(), NevaFile.SUFFIX, "packages").entrySet()) {
            if (entry.getValue() == Presence.FOLDER) {
                descend(at, entry.getKey());
            } else {
                sources.add(FilePaths.child(at.folder(), entry.getKey()));
            }
        }
        ImmutableList<String> files = sources.build();
        if (!files.isEmpty() && at.depth() > 0) {
            packages.add(new Found(at.directory(), files));
        }
    }

    private void descend(Pending at, String name) {
        if (at.depth() < DEPTH && ImportSpelling.isName(name) && !name.equals(FOREIGN)) {
            String directory = at.directory().isEmpty() ? name : at.directory() + "/" + name;
            open.add(new Pending(FilePaths.child(at.folder(), name), directory, at.depth() + 1));
        }
    }
}
