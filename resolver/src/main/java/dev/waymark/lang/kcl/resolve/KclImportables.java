package dev.waymark.lang.kcl.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.kcl.builtin.Builtins;
import dev.waymark.lang.kcl.manifest.Dependency;
import dev.waymark.lang.kcl.manifest.Installation;
import dev.waymark.lang.kcl.manifest.ModFile;
import dev.waymark.lang.kcl.manifest.NearestModule;
import dev.waymark.language.Importable;
import dev.waymark.resolve.Origin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
    private final Root root;
    private final Lookup lookup;
    private final Map<String, Importable> byRequest = new LinkedHashMap<>();

    private KclImportables(String folder, Lookup lookup) {
        this.folder = folder;
        this.root = Root.nearest(folder, lookup);
        this.lookup = lookup;
    }

    /** The packages that an import in {@code importer} could name, its own package and itself left out. */
    public static ImmutableList<Importable> of(String importer, Lookup lookup) {
        String folder = FilePaths.parent(importer);
        return lookup
                .step(new Key(folder), "importable packages", inner -> new KclImportables(folder, inner).collect())
                .stream()
                .filter(importable -> !importable.file().equals(Optional.of(importer)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Importable> collect() {
        Origin own = root.origin(Origin.Kind.OWN, lookup);
        below(root.folder(), "", own);
        relative(own);
        root.manifest().ifPresent(this::dependencies);
        mapped();
        Builtins.SHIPPED
                .systemModules()
                .forEach(module -> byRequest.put(module, new Importable(module, Optional.empty(), SHIPPED)));
        return byRequest.values().stream()
                .filter(importable -> !importable.file().equals(Optional.of(folder)))
                .collect(ImmutableList.toImmutableList());
    }

    private void below(String place, String prefix, Origin origin) {
        for (PackageWalk.Found found : PackageWalk.of(place, lookup)) {
            String request =
                    prefix.isEmpty() || found.path().isEmpty() ? prefix + found.path() : prefix + "." + found.path();
            if (!request.isEmpty()) {
                byRequest.putIfAbsent(request, new Importable(request, Optional.of(found.location()), origin));
            }
        }
    }

    /** Relative spellings of what lies near; a dot in a folder's name spoils them (the compiler). */
    private void relative(Origin origin) {
        int up = 0;
        for (String above = folder;
                FilePaths.isWithin(above, root.folder()) && up < 2;
                above = FilePaths.parent(above)) {
            String dots = ".".repeat(++up);
            String inside = above;
            PackageWalk.of(root.folder(), lookup).stream()
                    .filter(found -> FilePaths.isWithin(found.location(), inside))
                    .limit(RELATIVE)
                    .forEach(found -> relative(found, inside, dots, origin));
            if (above.equals(root.folder())) {
                return;
            }
        }
    }

    private void relative(PackageWalk.Found found, String above, String dots, Origin origin) {
        String base = above.equals(root.folder())
                ? ""
                : FilePaths.relativize(root.folder(), above).replace('/', '.') + ".";
        if (!found.path().isEmpty() && found.path().startsWith(base)) {
            String request = dots + found.path().substring(base.length());
            byRequest.putIfAbsent(request, new Importable(request, Optional.of(found.location()), origin));
        }
    }

    private void dependencies(String manifest) {
        for (Dependency dependency : ModFile.at(manifest, lookup).dependencies()) {
            Installation.of(manifest, dependency, folder, lookup)
                    .ifPresent(place -> package_(dependency.alias(), place));
        }
    }

    private void mapped() {
        lookup.settings(folder).table(Installation.EXTERNALS).forEach(this::package_);
    }

    private void package_(String name, String place) {
        NearestModule.in(place, lookup)
                .ifPresent(manifest -> below(place, name, Root.origin(manifest, Origin.Kind.DEPENDENCY, lookup)));
    }
}
