package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.geblang.builtin.Builtins;
import dev.waymark.lang.geblang.manifest.Mount;
import dev.waymark.lang.geblang.manifest.NearestManifest;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a module that is nowhere may still be somewhere. */
final class Unfound {

    private final String folder;
    private final String module;
    private final Lookup lookup;

    Unfound(String folder, String module, Lookup lookup) {
        this.folder = folder;
        this.module = module;
        this.lookup = lookup;
    }

    /**
     * The tool ends its search in the directory it was started in. We take that to be the workspace folder; where a
     * folder between it and the importing file would do, the program works or fails with the place it is started from.
     */
    Optional<Outcome> elsewhere(Places places) {
        return startingPlaces()
                .flatMap(start -> places.in(start, "working directory, were the tool started there").stream())
                .findFirst()
                .map(file -> new Outcome.OneOf(ImmutableList.of(file)));
    }

    /** A package is started from its own folder; without a manifest any folder on the way up may be the program's. */
    private Stream<String> startingPlaces() {
        Optional<String> working = lookup.workspaceFolder(folder, "working directory");
        Optional<String> manifest = NearestManifest.of(folder, lookup);
        return working.stream()
                .flatMap(root -> FilePaths.ancestry(folder).stream()
                        .filter(place -> FilePaths.isWithin(place, root) && !place.equals(root))
                        .filter(place -> manifest.isEmpty() || place.equals(FilePaths.parent(manifest.get()))));
    }

    /** A manifest that cannot be read, or a dependency that is not here, explains why nothing was found. */
    Optional<Outcome> excuse() {
        return graph().flatMap(graph -> graph.isBroken()
                ? Optional.of(new Outcome.Unknowable())
                : missing(graph).map(mount -> (Outcome) new Outcome.NotInstalled(mount.name())));
    }

    private Optional<PackageGraph> graph() {
        return NearestManifest.of(folder, lookup)
                .map(manifest -> PackageGraph.of(SourcePackage.of(manifest, lookup), lookup));
    }

    /** The missing dependency of that name; else one that is to be installed, if the module can belong to no other. */
    private Optional<Mount> missing(PackageGraph graph) {
        ImmutableList<Mount> missing = graph.missing().collect(ImmutableList.toImmutableList());
        return missing.stream()
                .filter(mount -> module.equals(mount.name()) || module.startsWith(mount.name() + "."))
                .findFirst()
                .or(() -> missing.stream()
                        .filter(Mount::git)
                        .filter(_ -> !isClaimed(graph))
                        .findFirst());
    }

    /** Whether the module's first component already stands for something that is here. */
    private boolean isClaimed(PackageGraph graph) {
        String first = Builtins.firstComponent(module);
        ImmutableSet<String> names = graph.packages().values().stream()
                .flatMap(node -> Stream.of(node.self().name(), node.mount()))
                .map(Builtins::firstComponent)
                .collect(ImmutableSet.toImmutableSet());
        return names.contains(first)
                || Stream.concat(Stream.of(folder), graph.root().roots().stream())
                        .anyMatch(place -> lookup.presence(FilePaths.child(place, first), "folder of that name")
                                == Presence.FOLDER);
    }
}
