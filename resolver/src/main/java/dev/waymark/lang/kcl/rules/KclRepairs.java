package dev.waymark.lang.kcl.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.kcl.manifest.KclFile;
import dev.waymark.lang.kcl.manifest.ModFile;
import dev.waymark.lang.kcl.manifest.NearestModule;
import dev.waymark.lang.kcl.resolve.EditionDifference;
import dev.waymark.lang.kcl.resolve.KclImportables;
import dev.waymark.lang.kcl.resolve.LibraryCode;
import dev.waymark.language.Importable;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.ImportRepairs;
import dev.waymark.rules.Note;
import dev.waymark.rules.Spelling;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import java.util.Optional;
import java.util.stream.Stream;

/** How an import that leads nowhere is mended. */
final class KclRepairs implements ImportRepairs {

    @Override
    public boolean isOrdinary(Import wanted, String importer, Lookup lookup) {
        return true;
    }

    @Override
    public ImmutableList<Note> reasons(Import wanted, String importer, Lookup lookup) {
        String folder = FilePaths.parent(importer);
        Optional<String> root = NearestModule.of(folder, lookup).map(FilePaths::parent);
        return Stream.of(
                        beside(wanted, importer, lookup),
                        hyphen(wanted, root.orElse(folder), lookup),
                        dotted(wanted, folder, root.orElse(folder)),
                        ownName(wanted, folder, lookup))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Note> beside(Import wanted, String importer, Lookup lookup) {
        return EditionDifference.of(wanted.request(), importer, lookup)
                        instanceof EditionDifference.OnlyBeside(String location, String request)
                ? Optional.of(new Note(
                        location, Span.ORIGIN, "It lies beside the file, where only `" + request + "` looks for it"))
                : Optional.empty();
    }

    /** The package manager writes an underscore for a hyphen; the compiler does not, for a folder. */
    private static Optional<Note> hyphen(Import wanted, String root, Lookup lookup) {
        String first = wanted.segments().getFirst().text();
        String place = FilePaths.child(root, first.replace('_', '-'));
        boolean isThere = first.contains("_") && lookup.isFolder(place, "folder with a hyphen in its name");
        return isThere
                ? Optional.of(new Note(
                        place, Span.ORIGIN, "No import can write the hyphen in the name of this folder; rename it"))
                : Optional.empty();
    }

    private static Optional<Note> dotted(Import wanted, String folder, String root) {
        boolean isBroken = wanted.request().startsWith(".")
                && FilePaths.relativize(root, folder).indexOf('.') >= 0
                && !folder.equals(root);
        return isBroken
                ? Optional.of(new Note(
                        folder, Span.ORIGIN, "The dot in the name of this folder breaks the relative imports in it"))
                : Optional.empty();
    }

    private static Optional<Note> ownName(Import wanted, String folder, Lookup lookup) {
        String first = wanted.segments().getFirst().text();
        return NearestModule.of(folder, lookup)
                .filter(manifest -> ModFile.at(manifest, lookup)
                        .name()
                        .map(Name::text)
                        .filter(first::equals)
                        .isPresent())
                .map(manifest -> new Note(
                        manifest,
                        Span.ORIGIN,
                        "The module's own name `" + first + "` is no part of the imports inside it"));
    }

    @Override
    public ImmutableList<String> importables(String importer, Lookup lookup) {
        return KclImportables.of(importer, lookup).stream()
                .map(Importable::request)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String binding(String request) {
        return ImportLines.binding(request);
    }

    @Override
    public Optional<String> newModule(String path, Import wanted, SourceFile importer, Lookup lookup) {
        boolean isOwn = lookup.workspaceFolder(path, "whose file it would be").isPresent()
                && path.endsWith(KclFile.SUFFIX)
                && !LibraryCode.holds(path, lookup)
                && NearestModule.of(FilePaths.parent(path), lookup)
                        .equals(NearestModule.of(FilePaths.parent(importer.path()), lookup));
        return isOwn ? Optional.of("") : Optional.empty();
    }

    @Override
    public ImmutableList<Fix> dependencies(Import wanted, SourceFile importer, Lookup lookup) {
        Stream<Fix> relative = EditionDifference.of(wanted.request(), importer.path(), lookup)
                        instanceof EditionDifference.OnlyBeside(String _, String request)
                ? relative(wanted, request, importer, lookup)
                : Stream.empty();
        Stream<Fix> added = wanted.request().startsWith(".")
                ? Stream.empty()
                : NewDependency.fixes(wanted.segments().getFirst().text(), importer.path(), lookup).stream();
        return Stream.concat(relative, added).collect(ImmutableList.toImmutableList());
    }

    /** What lies beside the file, unless it is offered as a correction already. */
    private Stream<Fix> relative(Import wanted, String request, SourceFile importer, Lookup lookup) {
        boolean isOffered = Spelling.nearest(wanted.request(), importables(importer.path(), lookup).stream())
                .contains(request);
        return isOffered
                ? Stream.empty()
                : Stream.of(
                        Fix.of("Change to `" + request + "`", importer.path(), new Edit(wanted.path(), request), true));
    }
}
