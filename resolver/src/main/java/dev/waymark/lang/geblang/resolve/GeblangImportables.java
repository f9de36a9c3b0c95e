package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.builtin.Builtins;
import dev.waymark.lang.geblang.manifest.NearestManifest;
import dev.waymark.language.Importable;
import dev.waymark.resolve.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every module that an import in one folder could name. The places are walked in the order in which the tool asks them,
 * and the first file for a name keeps it, so that what is offered resolves to the file it is offered for.
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
        ImmutableList<SearchBase> bases = SearchBase.of(folder, lookup);
        bases.forEach(base -> below(base.folder(), ImmutableSet.of(), base.origin(lookup)));
        bases.forEach(base -> NearestManifest.of(base.folder(), lookup)
                .ifPresent(manifest -> packages(SourcePackage.of(manifest, lookup), base.kind())));
        if (NearestManifest.of(folder, lookup).isEmpty()) {
            lookup.workspaceFolder(folder, "working directory")
                    .ifPresent(working -> below(working, ImmutableSet.of(), Origin.NONE));
        }
        Builtins.SHIPPED.importable().stream().filter(library::isProvided).forEach(this::shipped);
    }

    private void packages(SourcePackage root, Origin.Kind kind) {
        roots(root, kind);
        PackageGraph.of(root, lookup).dependencies().forEach(node -> roots(node.self(), Origin.Kind.DEPENDENCY));
    }

    private void roots(SourcePackage self, Origin.Kind kind) {
        self.roots().forEach(root -> below(root, ImmutableSet.of(self.name()), self.origin(kind)));
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
