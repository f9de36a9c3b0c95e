package dev.waymark.lang.kcl.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.kcl.builtin.Builtins;
import dev.waymark.lang.kcl.manifest.Dependency;
import dev.waymark.lang.kcl.manifest.Installation;
import dev.waymark.lang.kcl.manifest.KclFile;
import dev.waymark.lang.kcl.manifest.ModFile;
import dev.waymark.lang.kcl.manifest.NearestModule;
import dev.waymark.language.Edition;
import dev.waymark.language.Importable;
import dev.waymark.resolve.Origin;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every package that an import in one folder could name: below the root, beside the file in the relative form, in
 * dependencies, and what the compiler provides.
 */
public final class KclImportables {

    private static final Origin SHIPPED =
            new Origin("", Optional.empty(), Optional.empty(), Origin.Kind.STANDARD_LIBRARY);

    /** How many relative spellings are worth offering besides the absolute ones. */
    private static final int RELATIVE = 300;

    private record Key(String folder) {}

    private final String folder;
    private final boolean isDocumented;
    private final Root root;
    private final Lookup lookup;

    /** The folders of packages from outside by the names that imports use. */
    private final Map<String, String> outside = new LinkedHashMap<>();

    /** The names that packages of the module cannot have as well. */
    private final Set<String> claimed = new HashSet<>();

    private final Map<String, Importable> byRequest = new LinkedHashMap<>();

    private KclImportables(String folder, Lookup lookup) {
        this.folder = folder;
        this.isDocumented = Edition.of(lookup.settings(folder), KclResolver.KCL) == Edition.DOCUMENTED;
        this.root = Root.nearest(folder, lookup);
        this.lookup = lookup;
    }

    /** The packages that an import in {@code importer} could name, its own package and itself left out. */
    public static ImmutableList<Importable> of(String importer, Lookup lookup) {
        String folder = FilePaths.parent(importer);
        ImmutableList<String> itself = ImmutableList.of(importer);
        return lookup
                .step(new Key(folder), "importable packages", inner -> new KclImportables(folder, inner).collect())
                .stream()
                .filter(importable -> !importable.files().equals(itself))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Importable> collect() {
        lookup.settings(folder).table(Installation.EXTERNALS).forEach(this::map);
        root.manifest().ifPresent(this::dependencies);
        own();
        outside.forEach(this::outside);
        Builtins.SHIPPED
                .systemModules()
                .forEach(module -> byRequest.put(module, new Importable(module, Optional.empty(), SHIPPED)));
        return ImmutableList.copyOf(byRequest.values());
    }

    private void dependencies(String manifest) {
        for (Dependency dependency : ModFile.at(manifest, lookup).dependencies()) {
            if (isDocumented) {
                claimed.add(dependency.alias());
            }
            Installation.of(manifest, dependency, folder, lookup).ifPresent(place -> map(dependency.alias(), place));
        }
    }

    private void map(String name, String place) {
        if (NearestModule.in(place, lookup).isPresent()) {
            outside.put(name, place);
            claimed.add(name);
        }
    }

    /** What the module holds, unless a dependency answers as well, or nothing on disk is looked at. */
    private void own() {
        Origin origin = root.origin(Origin.Kind.OWN, lookup);
        ImmutableList<PackageWalk.Found> reachable = PackageWalk.of(root.folder(), lookup).stream()
                .filter(found -> !found.path().isEmpty() && !isProvided(found.path()))
                .filter(found -> !found.location().equals(folder))
                .collect(ImmutableList.toImmutableList());
        boolean besideFirst = isDocumented && !folder.equals(root.folder());
        if (besideFirst) {
            beside(reachable, origin);
        }
        reachable.stream()
                .filter(found -> !claimed.contains(first(found.path())))
                .filter(found -> !besideFirst || !stands(folder, found.path()))
                .forEach(found -> add(found.path(), found, origin));
        if (FilePaths.relativize(root.folder(), folder).indexOf('.') < 0 || folder.equals(root.folder())) {
            relative(reachable, origin);
        }
    }

    /** What the seed's order finds in the importing file's own directory. */
    private void beside(ImmutableList<PackageWalk.Found> reachable, Origin origin) {
        String base = dotted(folder);
        reachable.stream()
                .filter(found -> found.path().startsWith(base))
                .filter(found -> !isProvided(found.path().substring(base.length())))
                .forEach(found -> add(found.path().substring(base.length()), found, origin));
    }

    /** Relative spellings of what lies near. A dot in a folder's name spoils them (the compiler). */
    private void relative(ImmutableList<PackageWalk.Found> reachable, Origin origin) {
        int up = 0;
        for (String above = folder;
                FilePaths.isWithin(above, root.folder()) && up < 2;
                above = FilePaths.parent(above)) {
            String dots = ".".repeat(++up);
            String inside = above;
            reachable.stream()
                    .filter(found -> FilePaths.isWithin(found.location(), inside))
                    .filter(found -> !claimed.contains(first(found.path())))
                    .limit(RELATIVE)
                    .forEach(found -> relative(found, inside, dots, origin));
            if (above.equals(root.folder())) {
                return;
            }
        }
    }

    private void relative(PackageWalk.Found found, String above, String dots, Origin origin) {
        String base = dotted(above);
        if (found.path().startsWith(base)) {
            add(dots + found.path().substring(base.length()), found, origin);
        }
    }

    /** What a package from outside holds, unless the module has the same. */
    private void outside(String name, String place) {
        Origin origin = Root.origin(KclFile.MODULE.in(place), Origin.Kind.DEPENDENCY, lookup);
        boolean mayClash = stands(root.folder(), name);
        for (PackageWalk.Found found : PackageWalk.of(place, lookup)) {
            String request = found.path().isEmpty() ? name : name + "." + found.path();
            boolean isHidden = isProvided(request) || (mayClash && stands(root.folder(), request));
            if (!isHidden && !found.location().equals(folder)) {
                add(request, found, origin);
            }
        }
    }

    /** Whether an import of {@code request} finds something of the module in {@code place}. */
    private boolean stands(String place, String request) {
        String why = place.equals(root.folder()) ? root.why() : "beside the importing file";
        String first = FilePaths.child(place, first(request));
        return !(Place.at(first, why, lookup) instanceof Place.Empty)
                && !(Place.at(FilePaths.join(place, request.replace('.', '/')), why, lookup) instanceof Place.Empty);
    }

    /** What the paths of everything below {@code place} begin with. */
    private String dotted(String place) {
        return place.equals(root.folder())
                ? ""
                : FilePaths.relativize(root.folder(), place).replace('/', '.') + ".";
    }

    private void add(String request, PackageWalk.Found found, Origin origin) {
        byRequest.putIfAbsent(request, new Importable(request, found.files(), origin));
    }

    private static boolean isProvided(String path) {
        return Builtins.SHIPPED.isSystemModule(path) || Builtins.SHIPPED.isPlugin(path);
    }

    private static String first(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
