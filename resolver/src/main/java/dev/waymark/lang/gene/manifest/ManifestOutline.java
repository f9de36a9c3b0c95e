package dev.waymark.lang.gene.manifest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A manifest seen as an outline: its keys are declarations, the packages and files that it names are imports. It declares
 * itself to be the module of its name, so that the workspace finds packages by their names.
 */
public final class ManifestOutline {

    private static final String DEPENDENCY = "dependency:";
    private static final String FILE = "file:";

    /** Deeper keys are of no use to anybody. */
    private static final int DEPTH = 3;

    private ManifestOutline() {}

    /** The dependency that a request asks for, by the name that imports use. */
    public static Optional<String> dependency(String request) {
        return behind(DEPENDENCY, request);
    }

    /** The file or folder that a request asks for, relative to the manifest. */
    public static Optional<String> file(String request) {
        return behind(FILE, request);
    }

    public static Outline of(SourceText text) {
        ManifestText read = ManifestText.of(text);
        Manifest manifest = Manifest.of(read);
        return new Outline(
                manifest.name(),
                Stream.concat(dependencies(manifest), files(read))
                        .sorted(Comparator.comparingInt(
                                wanted -> wanted.statement().start()))
                        .collect(ImmutableList.toImmutableList()),
                keys(read.entries(), 0),
                ImmutableList.of(),
                ImmutableSet.of(),
                read.faults(),
                read.values().stream()
                        .findFirst()
                        .map(first -> first.span().start())
                        .orElse(text.length()));
    }

    private static Stream<Import> dependencies(Manifest manifest) {
        return manifest.dependencies().stream()
                .map(dependency -> new Import(
                        dependency.span(),
                        DEPENDENCY + dependency.alias().text(),
                        ImmutableList.of(dependency.address()),
                        Optional.of(dependency.alias()),
                        ImmutableList.of(),
                        Import.Placement.TOP_LEVEL));
    }

    /** The files that targets of the new dialect begin with. */
    private static Stream<Import> files(ManifestText read) {
        Stream<Datum> library = read.entries().stream()
                .filter(entry -> entry.key().text().equals("library"))
                .map(Datum.Entry::value);
        Stream<Datum> applications = read.entries().stream()
                .filter(entry -> entry.key().text().equals("applications"))
                .flatMap(entry -> entry.value().items().stream());
        return Stream.concat(library, applications)
                .flatMap(target -> target.entry("entry").stream())
                .flatMap(ManifestOutline::file);
    }

    private static Stream<Import> file(Datum.Entry entry) {
        return entry.value().string().stream()
                .map(path -> new Import(
                        entry.span(),
                        FILE + path.text(),
                        ImmutableList.of(path),
                        Optional.empty(),
                        ImmutableList.of(),
                        Import.Placement.TOP_LEVEL));
    }

    private static Optional<String> behind(String scheme, String request) {
        return request.startsWith(scheme) ? Optional.of(request.substring(scheme.length())) : Optional.empty();
    }

    private static ImmutableList<Declaration> keys(List<Datum.Entry> entries, int depth) {
        return depth == DEPTH
                ? ImmutableList.of()
                : entries.stream().map(entry -> key(entry, depth)).collect(ImmutableList.toImmutableList());
    }

    private static Declaration key(Datum.Entry entry, int depth) {
        Name key = entry.key();
        return new Declaration(
                key,
                DeclarationKind.KEY,
                false,
                entry.span(),
                key.span(),
                Optional.empty(),
                keys(entry.value().entries(), depth + 1));
    }
}
