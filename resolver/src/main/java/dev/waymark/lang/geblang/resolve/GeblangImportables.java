package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.builtin.Builtins;
import dev.waymark.lang.geblang.manifest.NearestManifest;
import dev.waymark.language.Edition;
import dev.waymark.language.Importable;
import dev.waymark.resolve.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every module that an import in one folder could name. The places are walked in the order in which the edition asks
 * them, and the first file for a name keeps it, so that what is offered resolves to the file it is offered for.
 */
public final class GeblangImportables {

    private static final Origin SHIPPED =
            new Origin("", Optional.empty(), Optional.empty(), Origin.Kind.STANDARD_LIBRARY);

    private record Key(String folder) {}

    private final String folder;
    private final Lookup lookup;
    private final StandardLibrary library;
    private final Map<String, Importable> byRequest = new LinkedHashMap<>();

    private GeblangImportables(String folder, Lookup lookup) {
        this.folder = folder;
        this.lookup = lookup;
        this.library = StandardLibrary.of(folder, lookup);
    }

    /** The modules that an import in {@code importer} could name: one spelling for each file, the user's own first. */
    public static ImmutableList<Importable> of(String importer, Lookup lookup) {
        ImmutableList<Importable> everywhere = in(FilePaths.parent(importer), lookup);
        Optional<String> itself = Optional.of(importer);
        return everywhere.stream()
                .filter(importable -> !importable.file().equals(itself))
                .collect(ImmutableList.toImmutableList());
    }

    /** Typing asks for this at every key, and only files that come, go or change their names make another answer. */
    private static ImmutableList<Importable> in(String folder, Lookup lookup) {
        return lookup.lastingStep(new Key(folder), "modules that can be imported", inner -> {
            GeblangImportables found = new GeblangImportables(folder, inner);
            found.collect();
            return found.best();
        });
    }

    private void collect() {
        switch (Edition.of(lookup.settings(folder), GeblangResolver.GEBLANG)) {
            case CURRENT -> today(true);
            case DOCUMENTED -> documented();
            case AUTO -> today(false);
        }
        Builtins.SHIPPED.importable().stream().filter(library::isProvided).forEach(this::shipped);
    }

    /** In the tool's order; see {@link ModuleSearch}, which this walks through for all modules at once. */
    private void today(boolean strict) {
        ImmutableList<SearchBase> bases = SearchBase.of(folder, lookup);
        bases.forEach(this::direct);
        if (strict && ModuleSearch.isHidden(bases, lookup)) {
            return;
        }
        for (SearchBase base : bases) {
            Optional<SourcePackage> root =
                    NearestManifest.of(base.folder(), lookup).map(manifest -> SourcePackage.of(manifest, lookup));
            root.ifPresent(self -> roots(self, base.kind(), ImmutableSet.of(self.name())));
            dependencies(root)
                    .forEach(node -> roots(
                            node.self(),
                            Origin.Kind.DEPENDENCY,
                            ImmutableSet.of(node.self().name())));
        }
        workingDirectory();
    }

    /** In the seed's order. */
    private void documented() {
        Optional<SourcePackage> root =
                NearestManifest.of(folder, lookup).map(manifest -> SourcePackage.of(manifest, lookup));
        root.ifPresent(self -> roots(self, Origin.Kind.OWN, ImmutableSet.of(self.name())));
        dependencies(root)
                .filter(PackageGraph.Node::isPackage)
                .forEach(node -> roots(
                        node.self(),
                        Origin.Kind.DEPENDENCY,
                        ImmutableSet.of(node.self().name(), node.mount())));
        ImmutableList<SearchBase> bases = SearchBase.of(folder, lookup);
        direct(bases.getFirst());
        workingDirectory();
        bases.forEach(this::direct);
    }

    private Stream<PackageGraph.Node> dependencies(Optional<SourcePackage> root) {
        return root.stream().flatMap(self -> PackageGraph.of(self, lookup).dependencies());
    }

    private void direct(SearchBase base) {
        below(base.folder(), ImmutableSet.of(), base.origin(lookup));
    }

    /** Whatever lies below it is offered only where no manifest says where modules are. */
    private void workingDirectory() {
        if (NearestManifest.of(folder, lookup).isEmpty()) {
            lookup.workspaceFolder(folder, "working directory")
                    .ifPresent(working -> below(working, ImmutableSet.of(), Origin.NONE));
        }
    }

    private void roots(SourcePackage self, Origin.Kind kind, ImmutableSet<String> prefixes) {
        self.roots().forEach(root -> below(root, prefixes, self.origin(kind)));
    }

    /** Inside one root, names as they are come before names with the package's in front, and files before folders. */
    private void below(String root, ImmutableSet<String> prefixes, Origin origin) {
        List<String> files = new ArrayList<>(ModuleWalk.of(root, lookup));
        files.sort(Comparator.comparing(file -> file.endsWith("/" + ModuleName.FOLDER_MODULE + ModuleName.SUFFIX)));
        files.forEach(file -> add(ModuleName.of(file), FilePaths.child(root, file), origin));
        for (String prefix : prefixes) {
            if (!prefix.isEmpty()) {
                files.forEach(file -> add(prefixed(prefix, file), FilePaths.child(root, file), origin));
            }
        }
    }

    private static String prefixed(String prefix, String file) {
        String module = ModuleName.of(file);
        return module.equals(ModuleName.FOLDER_MODULE) ? prefix : prefix + "." + module;
    }

    private void add(String request, String file, Origin origin) {
        if (!library.isReserved(request) || origin.kind() == Origin.Kind.STANDARD_LIBRARY) {
            byRequest.putIfAbsent(request, new Importable(request, Optional.of(file), origin));
        }
    }

    private void shipped(String module) {
        byRequest.putIfAbsent(module, new Importable(module, Optional.empty(), SHIPPED));
    }

    /** One spelling for each file, by how the importing file comes to it. */
    private ImmutableList<Importable> best() {
        Map<String, Importable> byFile = new LinkedHashMap<>();
        for (Importable importable : byRequest.values()) {
            byFile.merge(importable.file().orElse(importable.request()), importable, this::better);
        }
        return byFile.values().stream()
                .sorted(Comparator.comparing(importable -> importable.origin().kind()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The spelling that the file itself declares (seed: canonical names); else the one that is found first. */
    private Importable better(Importable first, Importable second) {
        Optional<String> declared = second.file().flatMap(file -> lookup.declaredModule(file, "declared module"));
        return declared.equals(Optional.of(second.request())) ? second : first;
    }
}
