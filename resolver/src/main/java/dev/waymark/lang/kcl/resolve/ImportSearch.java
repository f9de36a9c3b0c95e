package dev.waymark.lang.kcl.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.kcl.builtin.Builtins;
import dev.waymark.lang.kcl.manifest.KclFile;
import dev.waymark.lang.kcl.manifest.ModFile;
import dev.waymark.resolve.Origin;
import java.util.Optional;

/** One search for one import path on behalf of the files of one folder, in the order of the compiler or of the seed. */
final class ImportSearch {

    private static final String VARIABLE = "KCL_MODULE_ROOT";

    private final String folder;
    private final ImportPath path;
    private final Lookup lookup;

    ImportSearch(String folder, String request, Lookup lookup) {
        this.folder = folder;
        this.path = ImportPath.of(request);
        this.lookup = lookup;
    }

    /** Today's order: from the root alone; whichever root it is seen from, where it may be seen from several. */
    Outcome today() {
        if (!path.isWhole()) {
            return new Outcome.Nothing();
        }
        // What has no file needs no root.
        Optional<Outcome> without = path.isRelative() ? Optional.empty() : provided(path.segments());
        return without.orElseGet(this::fromRoots);
    }

    private Outcome fromRoots() {
        Outcome best = new Outcome.Nothing();
        for (Root root : Root.of(folder, lookup)) {
            best = best.or(from(root));
            if (best.isFound()) {
                return best;
            }
        }
        return best;
    }

    /** The seed's order: the importing file's directory, the root, {@code KCL_MODULE_ROOT}. */
    Outcome documented() {
        Outcome beside = beside();
        if (beside.isFound()) {
            return beside;
        }
        Outcome today = today();
        return today.isFound() ? claimed(today) : today.or(moduleRoot());
    }

    /** The seed refuses a package of the module that has a dependency's name, though that were not installed yet. */
    private Outcome claimed(Outcome today) {
        if (path.isRelative()
                || !(today instanceof Outcome.Files files)
                || files.origin().kind() != Origin.Kind.OWN) {
            return today;
        }
        String name = path.segments().getFirst();
        return Root.nearest(folder, lookup)
                .manifest()
                .filter(manifest ->
                        ModFile.at(manifest, lookup).dependency(name).isPresent())
                .map(manifest -> ImmutableList.of(shown(files.place(), FilePaths.parent(manifest)), manifest))
                .<Outcome>map(Outcome.Conflict::new)
                .orElse(today);
    }

    /** Today's answer; what only the seed's order finds where that is none. */
    Outcome either() {
        Outcome today = today();
        if (today.isFound()) {
            return today;
        }
        Outcome beside = beside();
        return today.or(beside.isFound() ? beside : moduleRoot());
    }

    /** What the seed finds in the importing file's own directory. The root is that of the module, or none. */
    Outcome beside() {
        Root nearest = Root.nearest(folder, lookup);
        return path.isRelative() || nearest.folder().equals(folder)
                ? new Outcome.Nothing()
                : inside(folder, "beside the importing file", nearest);
    }

    /** What the seed finds below {@code KCL_MODULE_ROOT}, which stands in for a missing {@code kcl.mod}. */
    Outcome moduleRoot() {
        Root nearest = Root.nearest(folder, lookup);
        if (path.isRelative() || nearest.manifest().isPresent()) {
            return new Outcome.Nothing();
        }
        String configured = lookup.settings(folder).string(KclSettings.MODULE_ROOT);
        return Optional.of(configured)
                .filter(place -> !place.isEmpty())
                .or(() -> lookup.variable(VARIABLE, "root where there is no kcl.mod"))
                .map(place -> place.endsWith("/*") ? place.substring(0, place.length() - 2) : place)
                .filter(FilePaths::isAbsolute)
                .map(place -> inside(FilePaths.normalise(place), VARIABLE, nearest))
                .orElseGet(Outcome.Nothing::new);
    }

    private Outcome inside(String place, String why, Root root) {
        boolean ordinary = path.isWhole() && provided(path.segments()).isEmpty();
        return ordinary && Place.at(place(place, path.segments()), why, lookup) instanceof Place.Sources found
                ? new Outcome.Files(found, root.origin(Origin.Kind.OWN, lookup))
                : new Outcome.Nothing();
    }

    private Outcome from(Root root) {
        ImmutableList<String> segments = path.below(root.folder(), folder);
        if (segments.isEmpty()) {
            return new Outcome.Nothing();
        }
        return provided(segments).orElseGet(() -> from(root, segments));
    }

    private Outcome from(Root root, ImmutableList<String> segments) {
        Place internal = Place.at(place(root.folder(), segments), root.why(), lookup);
        External external = new External(folder, root, lookup);
        External.Hit outside = external.find(segments);
        return switch (internal) {
            case Place.Sources here when outside instanceof External.Hit.At there -> conflict(here, root, there);
            case Place.Sources here -> new Outcome.Files(here, root.origin(Origin.Kind.OWN, lookup));
            case Place.Obstacle _ -> new Outcome.Nothing();
            case Place.Empty _ ->
                switch (outside) {
                    case External.Hit.At there -> new Outcome.Files(there.place(), external.origin(there));
                    case External.Hit.NotInstalled(String dependency) -> new Outcome.NotInstalled(dependency);
                    case External.Hit.Nothing _ -> new Outcome.Nothing();
                };
        };
    }

    /** A module in a folder of the module that depends on it answers twice from one place. */
    private static Outcome conflict(Place.Sources here, Root root, External.Hit.At there) {
        String inside = shown(here, root.folder());
        String outside = shown(there.place(), there.root());
        return new Outcome.Conflict(
                ImmutableList.of(inside, outside.equals(inside) ? KclFile.MODULE.in(there.root()) : outside));
    }

    /** A file that stands for a package which need not hold any. */
    private static String shown(Place.Sources place, String root) {
        return place.files().isEmpty() ? KclFile.MODULE.in(root) : place.files().getFirst();
    }

    /** What has no file: neither folders nor dependencies of such a name are ever looked at. */
    private static Optional<Outcome> provided(ImmutableList<String> segments) {
        String whole = String.join(".", segments);
        if (Builtins.SHIPPED.isPlugin(whole)) {
            return Optional.of(new Outcome.Plugin(whole));
        }
        return Builtins.SHIPPED.isSystemModule(whole) ? Optional.of(new Outcome.Provided(whole)) : Optional.empty();
    }

    private static String place(String folder, Iterable<String> segments) {
        return FilePaths.join(folder, String.join("/", segments));
    }
}
