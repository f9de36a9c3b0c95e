package dev.waymark.features;

import dev.waymark.files.FilePaths;
import dev.waymark.language.Language;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says where a new name is taken already. */
final class Collisions {

    private final Snapshot snapshot;
    private final String name;

    Collisions(Snapshot snapshot, String name) {
        this.snapshot = snapshot;
        this.name = name;
    }

    /** Why these edits, by path, cannot give the new name; empty where nothing speaks against them. */
    Optional<String> in(Map<String, List<Edit>> edits) {
        return edits.entrySet().stream()
                .flatMap(entry -> snapshot.file(entry.getKey()).stream()
                        .filter(file -> namesWithoutQualifier(file, entry.getValue()))
                        .filter(this::isTaken))
                .findFirst()
                .map(file -> "`" + name + "` is already a name in " + FilePaths.name(file.path()) + ".");
    }

    /** Behind a qualifier a name is no name of the file itself. */
    private static boolean namesWithoutQualifier(SourceFile file, List<Edit> edits) {
        Set<Span> members = file.outline().references().stream()
                .flatMap(reference -> reference.member().stream())
                .map(Name::span)
                .collect(Collectors.toSet());
        Set<Span> renamedThere = file.outline().imports().stream()
                .flatMap(wanted -> wanted.names().stream())
                .filter(taken -> taken.alias().isPresent())
                .map(taken -> taken.name().span())
                .collect(Collectors.toSet());
        return edits.stream().map(Edit::span).anyMatch(span -> !members.contains(span) && !renamedThere.contains(span));
    }

    private boolean isTaken(SourceFile file) {
        Outline outline = file.outline();
        return outline.localNames().contains(name)
                || outline.imports().stream().flatMap(Collisions::bound).anyMatch(name::equals)
                || outline.references().stream()
                        .map(Reference::name)
                        .map(Name::text)
                        .anyMatch(name::equals)
                || inScope(file)
                        .anyMatch(declaration -> declaration.name().text().equals(name));
    }

    private static Stream<String> bound(Import wanted) {
        return Stream.concat(wanted.binding().stream(), wanted.names().stream().map(Import.ImportedName::local))
                .map(Name::text);
    }

    private Stream<Declaration> inScope(SourceFile file) {
        Optional<Language> language = snapshot.language(file.path());
        Stream<Declaration> others = language.stream()
                .flatMap(known -> known.scope(file.path(), snapshot.lookup()).stream())
                .flatMap(path -> snapshot.file(path).stream())
                .flatMap(other -> other.outline().declarations().stream());
        return Stream.concat(file.outline().declarations().stream(), others);
    }
}
