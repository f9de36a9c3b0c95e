package dev.waymark.lang.kcl.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.kcl.manifest.Dependency;
import dev.waymark.lang.kcl.manifest.Installation;
import dev.waymark.lang.kcl.manifest.KclFile;
import dev.waymark.lang.kcl.manifest.ModFile;
import dev.waymark.lang.kcl.manifest.NearestModule;
import dev.waymark.lang.kcl.manifest.Stores;
import dev.waymark.resolve.Origin;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The packages outside of a module that its imports may name: what the manifest, the settings and the lock file map, what
 * dependencies declare in turn, and what lies in the store under exactly the name that is imported.
 */
final class External {

    /** How many packages one module can bring; more is a mistake in some manifest. */
    private static final int PACKAGES = 300;

    private record MapKey(String manifest, String folder) {}

    /** What an import of a package from outside comes to. */
    sealed interface Hit {

        /** Something answers: for a mapped package its {@code kcl.mod} is enough, whatever else the import names. */
        record At(String root, Place.Sources place) implements Hit {}

        record NotInstalled(String dependency) implements Hit {}

        record Nothing() implements Hit {}
    }

    private final String folder;
    private final Root root;
    private final Lookup lookup;

    External(String folder, Root root, Lookup lookup) {
        this.folder = folder;
        this.root = root;
        this.lookup = lookup;
    }

    Hit find(ImmutableList<String> segments) {
        String name = segments.getFirst();
        Optional<Dependency> declared =
                root.manifest().flatMap(path -> ModFile.at(path, lookup).dependency(name));
        Optional<String> mapped = declared.isPresent()
                ? Installation.of(root.manifest().orElseThrow(), declared.get(), folder, lookup)
                : undeclared(name);
        if (mapped.isPresent() && NearestModule.in(mapped.get(), lookup).isPresent()) {
            return new Hit.At(mapped.get(), inside(mapped.get(), segments));
        }
        if (declared.isPresent()) {
            return new Hit.NotInstalled(declared.get().key().text());
        }
        return mapped.isPresent() ? new Hit.Nothing() : inStore(segments);
    }

    Origin origin(Hit.At hit) {
        return Root.origin(KclFile.MODULE.in(hit.root()), Origin.Kind.DEPENDENCY, lookup);
    }

    private Optional<String> undeclared(String name) {
        return Installation.mapped(name, folder, root.folder(), lookup)
                .or(() -> root.manifest().flatMap(path -> Installation.ofLocked(path, name, lookup)))
                .or(() -> root.manifest()
                        .flatMap(path -> Optional.ofNullable(
                                inherited(path, folder, lookup).get(name))));
    }

    /** Where nothing stands there, the import leads to a package without files all the same. */
    private Place.Sources inside(String package_, ImmutableList<String> segments) {
        String path = below(package_, segments.subList(1, segments.size()));
        return Place.at(path, "package of the dependency", lookup) instanceof Place.Sources found
                ? found
                : new Place.Sources(path, ImmutableList.of());
    }

    /** The compiler's own look into the store, for names that nobody mapped. */
    private Hit inStore(ImmutableList<String> segments) {
        Optional<String> store = Stores.home(folder, lookup);
        if (store.isEmpty()) {
            return new Hit.Nothing();
        }
        String package_ = FilePaths.child(store.get(), segments.getFirst());
        boolean isPackage = lookup.isFolder(package_, "package in the store")
                && NearestModule.in(package_, lookup).isPresent();
        return isPackage
                        && Place.at(below(store.get(), segments), "package in the store", lookup)
                                instanceof Place.Sources found
                ? new Hit.At(package_, found)
                : new Hit.Nothing();
    }

    /** The folders of everything that the module's dependencies need in turn: the compiler maps all names at once. */
    private static Map<String, String> inherited(String manifest, String folder, Lookup lookup) {
        return lookup.step(new MapKey(manifest, folder), "dependencies of dependencies", inner -> {
            Map<String, String> places = new LinkedHashMap<>();
            Deque<String> open = new ArrayDeque<>();
            open.add(manifest);
            while (!open.isEmpty() && places.size() < PACKAGES) {
                String next = open.remove();
                for (Dependency dependency : ModFile.at(next, inner).dependencies()) {
                    Installation.of(next, dependency, folder, inner)
                            .filter(place -> NearestModule.in(place, inner).isPresent())
                            .filter(place -> places.putIfAbsent(dependency.alias(), place) == null)
                            .ifPresent(place -> open.add(KclFile.MODULE.in(place)));
                }
            }
            return ImmutableMap.copyOf(places);
        });
    }

    private static String below(String folder, Iterable<String> segments) {
        return FilePaths.join(folder, String.join("/", segments));
    }
}
