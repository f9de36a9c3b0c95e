package dev.waymark.lang.gene.manifest;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Name;
import java.util.Optional;

/** Where a dependency, as its manifest declares it, lies on this machine. */
public sealed interface DependencyPlace {

    /** The package in {@code root}. */
    record At(String root) implements DependencyPlace {}

    /** A place that holds no package: where it is written to lie. */
    record Wrong(Name place) implements DependencyPlace {}

    /** No member of the workspace has its name. */
    record NoMember() implements DependencyPlace {}

    /** It was not brought to this machine. */
    record NotInstalled() implements DependencyPlace {}

    /** Where {@code dependency} of the package in {@code root} lies. */
    static DependencyPlace of(Dependency dependency, String root, Lookup lookup) {
        return switch (dependency.source()) {
            case Dependency.Folder(Name path) -> {
                String place = FilePaths.resolve(root, path.text());
                yield NearestPackage.isRoot(place, lookup) ? new At(place) : new Wrong(path);
            }
            case Dependency.Member() ->
                Workspaces.rootOf(root, lookup)
                        .flatMap(workspace ->
                                Workspaces.member(workspace, dependency.name().text(), lookup))
                        .<DependencyPlace>map(At::new)
                        .orElseGet(NoMember::new);
            case Dependency.Git _, Dependency.Registry(), Dependency.Nowhere() ->
                installed(dependency.name().text(), root, lookup)
                        .<DependencyPlace>map(At::new)
                        .orElseGet(NotInstalled::new);
        };
    }

    /** What lock files lead {@code name} to. */
    private static Optional<String> installed(String name, String root, Lookup lookup) {
        String workspace = Workspaces.rootOf(root, lookup).orElse(root);
        Optional<String> stored = NewLock.at(workspace, lookup)
                .flatMap(lock -> lock.places(name, workspace, lookup).stream()
                        .filter(place -> NearestPackage.isRoot(place, lookup))
                        .findFirst());
        return stored.or(() -> ClassicLock.nearest(root, lookup)
                .map(lock -> lock.find(name, root, lookup))
                .filter(ClassicLock.Root.class::isInstance)
                .map(answer -> ((ClassicLock.Root) answer).root()));
    }
}
