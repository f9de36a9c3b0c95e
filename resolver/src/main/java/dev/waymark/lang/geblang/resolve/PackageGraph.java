package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.manifest.Mount;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A package with everything it depends on, directly or not (seed: Dependencies; circles are harmless).
 *
 * @param root the package itself
 * @param packages every package, it first, the others depth-first in the order of the manifests
 */
record PackageGraph(SourcePackage root, ImmutableMap<SourcePackage.Id, Node> packages) {

    /**
     * A package on its way from the root.
     *
     * @param self the package
     * @param mount the name under which it was first met; empty for the root
     * @param isPackage whether its folder has a manifest of its own
     * @param dependencies its dependencies that the tool looks into
     */
    record Node(SourcePackage self, String mount, boolean isPackage, ImmutableList<SourcePackage.Id> dependencies) {}

    private record Key(SourcePackage.Id root) {}

    /** Something still to be visited. */
    private record Pending(SourcePackage.Id id, String mount, boolean isPackage) {}

    static PackageGraph of(SourcePackage root, Lookup lookup) {
        return lookup.step(new Key(root.id()), "dependencies of " + root.title(), inner -> collect(root, inner));
    }

    /** Whether the tool refuses some manifest in it, and with it all of its packages. */
    boolean isBroken() {
        return packages.values().stream().anyMatch(node -> node.self().broken());
    }

    /** Every package but the root, depth-first. */
    Stream<Node> dependencies() {
        return packages.values().stream().skip(1);
    }

    /** Every dependency that is not on this machine. */
    Stream<Mount> missing() {
        return packages.values().stream()
                .flatMap(node -> node.self().mounts().stream())
                .filter(mount -> !mount.installed());
    }

    private static PackageGraph collect(SourcePackage root, Lookup lookup) {
        Map<SourcePackage.Id, Node> found = new LinkedHashMap<>();
        Deque<Pending> open = new ArrayDeque<>();
        open.push(new Pending(root.id(), "", true));
        while (!open.isEmpty()) {
            Pending next = open.pop();
            if (!found.containsKey(next.id())) {
                SourcePackage self = SourcePackage.of(next.id(), lookup);
                ImmutableList<Pending> below = below(self);
                found.put(next.id(), node(self, next, below));
                below.reverse().forEach(open::push);
            }
        }
        return new PackageGraph(root, ImmutableMap.copyOf(found));
    }

    private static ImmutableList<Pending> below(SourcePackage self) {
        return self.mounts().stream()
                .filter(Mount::isSearched)
                .map(mount ->
                        new Pending(SourcePackage.Id.of(mount), mount.name(), mount.target() == Mount.Target.PACKAGE))
                .collect(ImmutableList.toImmutableList());
    }

    private static Node node(SourcePackage self, Pending reached, ImmutableList<Pending> below) {
        return new Node(
                self,
                reached.mount(),
                reached.isPackage(),
                below.stream().map(Pending::id).distinct().collect(ImmutableList.toImmutableList()));
    }
}
