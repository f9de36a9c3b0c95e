package dev.waymark.lang.neva.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.builtin.Builtins;
import dev.waymark.lang.neva.manifest.Dependency;
import dev.waymark.lang.neva.manifest.Downloads;
import dev.waymark.lang.neva.manifest.ImportSpelling;
import dev.waymark.lang.neva.manifest.NearestManifest;
import dev.waymark.lang.neva.manifest.NevaManifest;
import dev.waymark.language.Importable;
import dev.waymark.outline.Name;
import dev.waymark.resolve.Origin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every package that an import in one folder could name: of its module, of the standard library, of dependencies. */
public final class NevaImportables {

    private record Key(String folder) {}

    private final String folder;
    private final Lookup lookup;
    private final Map<String, Importable> byRequest = new LinkedHashMap<>();

    private NevaImportables(String folder, Lookup lookup) {
        this.folder = folder;
        this.lookup = lookup;
    }

    /** The packages that an import in {@code importer} could name; its own and {@code builtin} need none. */
    public static ImmutableList<Importable> of(String importer, Lookup lookup) {
        String folder = FilePaths.parent(importer);
        return lookup.lastingStep(
                new Key(folder),
                "packages that can be imported",
                inner -> new NevaImportables(folder, inner).collect());
    }

    private ImmutableList<Importable> collect() {
        Optional<String> manifest = NearestManifest.of(folder, lookup);
        manifest.ifPresent(this::own);
        standard();
        manifest.ifPresent(this::dependencies);
        return ImmutableList.copyOf(byRequest.values());
    }

    private void own(String manifest) {
        String module = FilePaths.parent(manifest);
        Origin origin = new Origin(FilePaths.name(module), Optional.empty(), Optional.of(manifest), Origin.Kind.OWN);
        below(module, ImportPath.OWN + ":", origin);
    }

    private void standard() {
        StandardLibrary library = StandardLibrary.of(folder, lookup);
        Origin origin = library.origin();
        StandardLibrary.root(lookup).ifPresent(root -> below(root, "", origin));
        library.shippedPackages().forEach(path -> add(path, ImmutableList.of(), origin));
        byRequest.remove(Builtins.PACKAGE);
    }

    private void dependencies(String manifest) {
        for (Dependency dependency : NevaManifest.at(manifest, lookup).dependencies()) {
            String alias = dependency.alias().text();
            if (ImportSpelling.isModule(alias)) {
                Origin origin = new Origin(
                        dependency.path(),
                        dependency.version().map(Name::text),
                        Optional.empty(),
                        Origin.Kind.DEPENDENCY);
                Downloads.of(lookup)
                        .module(dependency)
                        .filter(place -> lookup.isFolder(place, "downloaded module"))
                        .ifPresent(place -> below(place, alias + ":", origin));
            }
        }
    }

    private void below(String module, String prefix, Origin origin) {
        PackageWalk.of(module, lookup).forEach(found -> add(prefix + found.directory(), found.files(), origin));
    }

    private void add(String request, ImmutableList<String> files, Origin origin) {
        boolean isOwn = !files.isEmpty() && FilePaths.parent(files.getFirst()).equals(folder);
        if (!isOwn) {
            byRequest.putIfAbsent(request, new Importable(request, files, origin));
        }
    }
}
