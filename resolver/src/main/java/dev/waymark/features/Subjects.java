package dev.waymark.features;

import dev.waymark.language.Language;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what stands at places of one file. */
final class Subjects {

    private final Snapshot snapshot;
    private final Language language;
    private final SourceFile file;

    private Subjects(Snapshot snapshot, Language language, SourceFile file) {
        this.snapshot = snapshot;
        this.language = language;
        this.file = file;
    }

    static Optional<Subjects> of(Snapshot snapshot, String path) {
        return snapshot.language(path)
                .flatMap(language -> snapshot.file(path).map(file -> new Subjects(snapshot, language, file)));
    }

    SourceFile file() {
        return file;
    }

    Language language() {
        return language;
    }

    /** What stands at {@code offset}; a cursor directly behind a word counts as on it. */
    Optional<Subject> at(int offset) {
        return inImport(offset).or(() -> inReference(offset)).or(() -> inDeclaration(offset));
    }

    /** What {@code reference} speaks of with its name alone, whatever member follows. */
    private Optional<Subject> named(Reference reference) {
        Name name = reference.name();
        Optional<Subject> module = reference.mayNameModule() ? module(name) : Optional.empty();
        return reference.mayNameDeclaration()
                ? module.or(() -> takenOut(name))
                        .or(() -> declared(name))
                        .or(() -> takenWithAll(name))
                        .or(() -> provided(name))
                : module;
    }

    private Optional<Subject> module(Name name) {
        return file.binding(name.text()).map(wanted -> new Subject.Module(wanted, name.span()));
    }

    private Optional<Subject> inImport(int offset) {
        return file.outline().imports().stream()
                .filter(wanted -> wanted.statement().touches(offset))
                .flatMap(wanted -> partsOf(wanted, offset))
                .findFirst();
    }

    private static Stream<Subject> partsOf(Import wanted, int offset) {
        Stream<Subject> parts = IntStream.range(0, wanted.segments().size())
                .mapToObj(i ->
                        new Subject.PathPart(wanted, i, wanted.segments().get(i).span()));
        Stream<Subject> names = wanted.names().stream()
                .flatMap(name -> Stream.of(name.name(), name.local())
                        .map(word ->
                                new Subject.ImportedMember(wanted, name.name().text(), word.span())));
        Stream<Subject> binding = wanted.binding().stream().map(name -> new Subject.Module(wanted, name.span()));
        return Stream.of(parts, names, binding)
                .flatMap(subjects -> subjects)
                .filter(subject -> subject.span().touches(offset));
    }

    private Optional<Subject> inReference(int offset) {
        return file.outline().references().stream()
                .filter(reference -> reference.span().touches(offset))
                .findFirst()
                .flatMap(reference -> inReference(reference, offset));
    }

    private Optional<Subject> inReference(Reference reference, int offset) {
        Optional<Name> member = reference.member().filter(name -> name.span().touches(offset));
        if (member.isEmpty()) {
            return named(reference);
        }
        return file.binding(reference.name().text())
                .map(wanted -> new Subject.ImportedMember(
                        wanted, member.get().text(), member.get().span()));
    }

    private Optional<Subject> inDeclaration(int offset) {
        return file.outline().declarations().stream()
                .filter(declaration -> declaration.name().span().touches(offset))
                .<Subject>map(declaration -> new Subject.Declared(
                        file.path(), declaration, declaration.name().span()))
                .findFirst();
    }

    private Optional<Subject> takenOut(Name name) {
        return file.outline().imports().stream()
                .flatMap(wanted -> wanted.names().stream()
                        .filter(taken -> taken.local().text().equals(name.text()))
                        .<Subject>map(taken ->
                                new Subject.ImportedMember(wanted, taken.name().text(), name.span())))
                .findFirst();
    }

    private Optional<Subject> declared(Name name) {
        Stream<String> scope =
                Stream.concat(Stream.of(file.path()), language.scope(file.path(), snapshot.lookup()).stream());
        return scope.flatMap(path -> declarations(path)
                        .filter(declaration -> declaration.name().text().equals(name.text()))
                        .<Subject>map(declaration -> new Subject.Declared(path, declaration, name.span())))
                .findFirst();
    }

    /** {@code name} as a member of something of which an import takes all. */
    private Optional<Subject> takenWithAll(Name name) {
        return file.outline().imports().stream()
                .flatMap(wanted -> wanted.wildcard().stream()
                        .map(Name::text)
                        .map(all -> all.substring(0, all.length() - 1) + name.text())
                        .filter(member -> new Destinations(snapshot, this)
                                .members(wanted)
                                .member(member)
                                .filter(known -> known.access() == Access.OPEN)
                                .isPresent())
                        .<Subject>map(member -> new Subject.ImportedMember(wanted, member, name.span())))
                .findFirst();
    }

    /** What the file sees without an import and without declaring it. */
    private Optional<Subject> provided(Name name) {
        return language.implicitImport(file.path())
                .filter(wanted -> new Destinations(snapshot, this)
                        .members(wanted)
                        .member(name.text())
                        .isPresent())
                .map(wanted -> new Subject.ImportedMember(wanted, name.text(), name.span()));
    }

    private Stream<Declaration> declarations(String path) {
        return path.equals(file.path())
                ? file.outline().declarations().stream()
                : snapshot.file(path).stream().flatMap(other -> other.outline().declarations().stream());
    }

    /** The whole of what names {@code subject}: a path part stands for the path up to it. */
    static Span origin(Subject subject) {
        return switch (subject) {
            case Subject.PathPart part ->
                part.wanted().segments().getFirst().span().to(part.span());
            case Subject.Module module -> module.span();
            case Subject.ImportedMember member -> member.span();
            case Subject.Declared declared -> declared.span();
        };
    }
}
