package dev.waymark.lang.gene.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.outline.Name;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What classic reads in a manifest. The importer takes the name, the folder of sources and the main module; the rest is
 * for those who bring dependencies.
 *
 * @param sourceDir the folder of modules, relative to the package's; the importer also looks into {@code src}
 * @param mainModule the module behind {@code index}, where it is another
 * @param dependencies what its {@code $dep} forms ask for
 */
public record ClassicManifest(
        Optional<Name> name,
        Optional<Name> version,
        Optional<Name> sourceDir,
        Optional<Name> mainModule,
        ImmutableList<Dependency> dependencies)
        implements Manifest {

    /** The head of a dependency. */
    static final String DEPENDENCY = "$dep";

    static ClassicManifest of(ManifestText read) {
        boolean isRead = read.shape() != ManifestText.Shape.FORM;
        return new ClassicManifest(
                text(read, isRead, "name"),
                text(read, isRead, "version"),
                text(read, isRead, "source-dir").or(() -> text(read, isRead, "src-path")),
                text(read, isRead, "main-module"),
                isRead ? dependencies(read) : ImmutableList.of());
    }

    @Override
    public Dialect dialect() {
        return Dialect.CLASSIC;
    }

    /** The last of equal keys counts. */
    private static Optional<Name> text(ManifestText read, boolean isRead, String key) {
        return read.entries().stream()
                .filter(entry -> isRead && entry.key().text().equals(key))
                .reduce((_, later) -> later)
                .flatMap(entry -> entry.value().text());
    }

    private static ImmutableList<Dependency> dependencies(ManifestText read) {
        return read.entries().stream()
                .filter(entry -> entry.key().text().equals("dependencies"))
                .flatMap(entry -> entry.value().items().stream())
                .flatMap(ClassicManifest::dependency)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Dependency> dependency(Datum item) {
        if (!(item instanceof Datum.Call call) || !call.isOf(DEPENDENCY)) {
            return Stream.empty();
        }
        return call.items().stream()
                .limit(1)
                .flatMap(name -> name.text().stream())
                .map(name -> new Dependency(
                        name,
                        name,
                        Dependency.Scope.RUNTIME,
                        source(call),
                        call.items().stream().skip(1).findFirst().flatMap(Datum::text),
                        call.span()));
    }

    private static Dependency.Source source(Datum.Call call) {
        Optional<Name> folder = call.get("path").or(() -> call.get("subdir")).flatMap(Datum::text);
        Optional<Name> url = call.get("git").flatMap(Datum::text);
        return folder.<Dependency.Source>map(Dependency.Folder::new)
                .or(() -> url.map(Dependency.Git::new))
                .orElseGet(Dependency.Nowhere::new);
    }
}
