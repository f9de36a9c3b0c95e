package dev.waymark.lang.gene.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.outline.Name;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the new dialect reads in a manifest, as far as imports depend on it.
 *
 * @param entry the file of the library, relative to the package's folder
 * @param members the patterns of a workspace's members; empty where it is no workspace
 * @param isSound whether the whole text was read
 */
public record NewManifest(
        Optional<Name> name,
        Optional<Name> version,
        Optional<Name> entry,
        ImmutableList<Dependency> dependencies,
        ImmutableList<Name> members,
        boolean isSound)
        implements Manifest {

    /** The head of a dependency. */
    static final String DEPENDENCY = "dep";

    static NewManifest of(ManifestText read) {
        Datum root = read.values().getFirst();
        return new NewManifest(
                root.get("name").flatMap(Datum::string),
                root.get("version").flatMap(Datum::string),
                root.get("library").flatMap(library -> library.get("entry")).flatMap(Datum::string),
                dependencies(root),
                root.get("workspace").flatMap(workspace -> workspace.get("members")).stream()
                        .flatMap(members -> members.items().stream())
                        .flatMap(member -> member.string().stream())
                        .collect(ImmutableList.toImmutableList()),
                read.faults().isEmpty());
    }

    @Override
    public Dialect dialect() {
        return Dialect.NEW;
    }

    /** The folder below which imports find the library's modules, of a package in {@code root}. */
    public Optional<String> libraryFolder(String root) {
        return libraryFile(root).map(FilePaths::parent);
    }

    /** The file that {@code "."} means, of a package in {@code root}. */
    public Optional<String> libraryFile(String root) {
        return entry.map(path -> FilePaths.join(root, path.text()));
    }

    private static ImmutableList<Dependency> dependencies(Datum root) {
        return Arrays.stream(Dependency.Scope.values())
                .flatMap(scope -> root.get(scope.section()).stream()
                        .flatMap(section -> section.entries().stream())
                        .flatMap(entry -> dependency(entry, scope)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Dependency> dependency(Datum.Entry entry, Dependency.Scope scope) {
        if (!(entry.value() instanceof Datum.Call call) || !call.isOf(DEPENDENCY)) {
            return Stream.empty();
        }
        return call.items().stream()
                .limit(1)
                .flatMap(name -> name.string().stream())
                .map(name -> new Dependency(
                        entry.key(),
                        name,
                        scope,
                        source(call),
                        call.items().stream().skip(1).findFirst().flatMap(Datum::string),
                        entry.span()));
    }

    private static Dependency.Source source(Datum.Call call) {
        Optional<Name> folder = call.get("path").flatMap(Datum::string);
        Optional<Name> url = call.get("git").flatMap(Datum::string);
        return folder.<Dependency.Source>map(Dependency.Folder::new)
                .or(() -> url.map(Dependency.Git::new))
                .or(() -> call.get("workspace").map(_ -> new Dependency.Member()))
                .orElseGet(Dependency.Registry::new);
    }
}
