package dev.waymark.lang.gene.manifest;

import com.google.common.collect.ImmutableMap;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.outline.Name;
import dev.waymark.text.SourceText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What classic wrote down when it brought dependencies, as far as its importer reads it; a lock that cannot be read says
 * nothing.
 *
 * @param folder the folder that holds it
 * @param roots for the name of each dependency of the package itself the node that it leads to
 * @param nodes what was brought
 */
public record ClassicLock(String folder, ImmutableMap<String, String> roots, ImmutableMap<String, Node> nodes) {

    /**
     * One package that was brought.
     *
     * @param folder where it lies, relative to the lock's; may be empty
     * @param dependencies for the name of each of its dependencies the node that it leads to
     */
    public record Node(String folder, ImmutableMap<String, String> dependencies) {}

    /** What a lock says of one dependency. */
    public sealed interface Answer {}

    /** It is the package in {@code root}. */
    public record Root(String root) implements Answer {}

    /** What it says leads nowhere. */
    public record Broken(String reason) implements Answer {}

    /** It does not mention it. */
    public record Silent() implements Answer {}

    private record Key(String folder) {}

    /** The nearest lock on the way up from {@code folder}; empty where there is none, or nothing in it. */
    public static Optional<ClassicLock> nearest(String folder, Lookup lookup) {
        return lookup.step(new Key(folder), "nearest package.gene.lock", inner -> find(folder, inner));
    }

    private static Optional<ClassicLock> find(String folder, Lookup lookup) {
        String path = GeneFile.LOCK.in(folder);
        if (lookup.isFile(path, "lock file")) {
            return lookup.read(path, "lock file")
                    .map(text -> read(folder, text))
                    .filter(lock -> !lock.roots.isEmpty() || !lock.nodes.isEmpty());
        }
        String parent = FilePaths.parent(folder);
        return parent.equals(folder) ? Optional.empty() : nearest(parent, lookup);
    }

    static ClassicLock read(String folder, SourceText text) {
        Data data = Data.read(text, Dialect.CLASSIC);
        Optional<Datum> root =
                data.values().stream().findFirst().filter(_ -> data.faults().isEmpty());
        Map<String, Node> nodes = new LinkedHashMap<>();
        root.flatMap(map -> map.get("packages")).stream()
                .flatMap(packages -> packages.entries().stream())
                .forEach(entry -> nodes.putIfAbsent(entry.key().text(), node(entry.value())));
        return new ClassicLock(folder, edges(root, "root_dependencies"), ImmutableMap.copyOf(nodes));
    }

    private static Node node(Datum value) {
        String place = value.get("dir").flatMap(Datum::text).map(Name::text).orElse("");
        return new Node(place, edges(Optional.of(value), "dependencies"));
    }

    private static ImmutableMap<String, String> edges(Optional<Datum> map, String key) {
        Map<String, String> edges = new LinkedHashMap<>();
        map.flatMap(value -> value.get(key)).stream()
                .flatMap(table -> table.entries().stream())
                .forEach(entry -> entry.value()
                        .text()
                        .ifPresent(node -> edges.putIfAbsent(entry.key().text(), node.text())));
        return ImmutableMap.copyOf(edges);
    }

    /** Where the dependency called {@code name} of the files in {@code importer} lies. */
    public Answer find(String name, String importer, Lookup lookup) {
        Optional<String> id = holder(importer)
                .flatMap(node -> Optional.ofNullable(node.dependencies().get(name)))
                .or(() -> Optional.ofNullable(roots.get(name)));
        return id.map(node -> at(node, name, lookup)).orElseGet(Silent::new);
    }

    private Answer at(String id, String name, Lookup lookup) {
        Node node = nodes.get(id);
        if (node == null) {
            return new Broken("The lock file leads `" + name + "` to `" + id + "`, which it does not list");
        }
        if (node.folder.isEmpty()) {
            return new Broken("The lock file does not say where `" + id + "` lies");
        }
        String root = FilePaths.resolve(folder, node.folder);
        if (!NearestPackage.isRoot(root, lookup)) {
            return new Broken("The lock file leads `" + name + "` to " + node.folder + ", which holds no package.gene");
        }
        boolean isCalled = Manifest.at(root, lookup)
                .flatMap(Manifest::name)
                .filter(own -> own.text().equals(name))
                .isPresent();
        return isCalled
                ? new Root(root)
                : new Broken("The lock file leads `" + name + "` to " + node.folder + ", a package of another name");
    }

    /** The brought package that {@code importer} lies in. */
    private Optional<Node> holder(String importer) {
        return nodes.values().stream()
                .filter(node -> !node.folder.isEmpty())
                .filter(node -> FilePaths.isWithin(importer, FilePaths.resolve(folder, node.folder)))
                .max(Comparator.comparingInt(
                        node -> FilePaths.resolve(folder, node.folder).length()));
    }
}
