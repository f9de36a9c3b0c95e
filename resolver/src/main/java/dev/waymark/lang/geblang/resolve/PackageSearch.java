package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.Lookup;
import dev.waymark.resolve.Origin;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Looks for one module in a package and in everything it depends on. */
final class PackageSearch {

    private final Places places;
    private final Lookup lookup;

    PackageSearch(Places places, Lookup lookup) {
        this.places = places;
        this.lookup = lookup;
    }

    /**
     * The tool's way: the package's own roots, then its dependencies in an order that changes from run to run. So where
     * two dependencies answer, and neither is reached only through the other, nobody can know which one is taken.
     */
    Optional<Outcome> today(SourcePackage root, Origin.Kind kind) {
        Optional<Outcome> own = own(root, kind);
        if (own.isPresent()) {
            return own;
        }
        ImmutableSet<Outcome.File> candidates = candidates(PackageGraph.of(root, lookup));
        return candidates.size() > 1
                ? Optional.of(new Outcome.OneOf(paths(candidates)))
                : candidates.stream().findFirst().map(only -> only);
    }

    /** The seed's way: likewise, in the order of the manifests; a dependency is also known by its mount name. */
    Optional<Outcome> documented(SourcePackage root) {
        Optional<Outcome> own = own(root, Origin.Kind.OWN);
        if (own.isPresent()) {
            return own;
        }
        return PackageGraph.of(root, lookup)
                .dependencies()
                .filter(PackageGraph.Node::isPackage)
                .flatMap(node -> documented(node).stream())
                .findFirst();
    }

    private Optional<Outcome> own(SourcePackage root, Origin.Kind kind) {
        String why = root.name().isEmpty() ? "root of the package" : "root of package " + root.name();
        return places.in(root, ImmutableSet.of(root.name()), why)
                .map(file -> new Outcome.File(file, root.origin(kind)));
    }

    private Optional<Outcome> documented(PackageGraph.Node node) {
        SourcePackage self = node.self();
        return places.in(self, ImmutableSet.of(self.name(), node.mount()), "dependency " + node.mount())
                .map(file -> new Outcome.File(file, self.origin(Origin.Kind.DEPENDENCY)));
    }

    /** The files that may be taken: of each package that is reached through packages without such a file. */
    private ImmutableSet<Outcome.File> candidates(PackageGraph graph) {
        ImmutableSet.Builder<Outcome.File> found = ImmutableSet.builder();
        Set<SourcePackage.Id> seen = new HashSet<>();
        Deque<SourcePackage.Id> open = new ArrayDeque<>();
        open.add(graph.root().id());
        while (!open.isEmpty()) {
            SourcePackage.Id next = open.remove();
            PackageGraph.Node node = graph.packages().get(next);
            if (node != null && seen.add(next)) {
                answer(node).ifPresentOrElse(found::add, () -> open.addAll(node.dependencies()));
            }
        }
        return found.build();
    }

    private Optional<Outcome.File> answer(PackageGraph.Node node) {
        SourcePackage self = node.self();
        return places.in(self, ImmutableSet.of(self.name()), "dependency " + node.mount())
                .map(file -> new Outcome.File(file, self.origin(Origin.Kind.DEPENDENCY)));
    }

    private static ImmutableList<String> paths(Set<Outcome.File> files) {
        return files.stream().map(Outcome.File::path).collect(ImmutableList.toImmutableList());
    }
}
