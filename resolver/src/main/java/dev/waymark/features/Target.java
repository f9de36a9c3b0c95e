package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.workspace.Snapshot;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Something whose uses are looked for. */
sealed interface Target {

    /** Where it is declared. */
    ImmutableList<Location> declarations();

    /** The files that may use it. */
    Collection<String> users(Snapshot snapshot);

    /** Its uses in one of those files. */
    Stream<Location> usesIn(Snapshot snapshot, SourceFile file);

    default List<Location> uses(Snapshot snapshot) {
        return users(snapshot).stream()
                .flatMap(path -> snapshot.file(path).stream())
                .flatMap(file -> usesIn(snapshot, file))
                .toList();
    }

    static Target of(Snapshot snapshot, Subjects subjects, Subject subject) {
        Destinations destinations = new Destinations(snapshot, subjects);
        ImmutableList<Location> places = destinations.of(subject).stream()
                .map(to -> new Location(to.path(), to.selection()))
                .collect(ImmutableList.toImmutableList());
        return switch (subject) {
            case Subject.Declared declared ->
                new OfDeclaration(declared.path(), declared.declaration().name().text(), places);
            case Subject.ImportedMember member ->
                places.isEmpty()
                        ? new OfBuiltIn(member.wanted().request(), member.name(), places)
                        : ofMember(member, places);
            case Subject.PathPart part ->
                new OfModule(
                        destinations.resolution(part.wanted()), part.wanted().request());
            case Subject.Module module -> new OfBinding(subjects.file().path(), module.wanted());
        };
    }

    private static Target ofMember(Subject.ImportedMember member, ImmutableList<Location> places) {
        String path = places.getFirst().path();
        return path.startsWith("waymark:")
                ? new OfBuiltIn(member.wanted().request(), member.name(), ImmutableList.of())
                : new OfDeclaration(path, member.name(), places);
    }

    /** A top-level declaration of one file. */
    record OfDeclaration(String path, String name, ImmutableList<Location> declarations) implements Target {

        @Override
        public Collection<String> users(Snapshot snapshot) {
            ImmutableSet.Builder<String> users = ImmutableSet.<String>builder().add(path);
            users.addAll(snapshot.importers(path));
            snapshot.language(path)
                    .ifPresent(language -> snapshot.paths().stream()
                            .filter(language::owns)
                            .filter(other ->
                                    language.scope(other, snapshot.lookup()).contains(path))
                            .forEach(users::add));
            return users.build();
        }

        @Override
        public Stream<Location> usesIn(Snapshot snapshot, SourceFile file) {
            Stream<Location> imported = file.outline().imports().stream()
                    .filter(wanted -> leadsHere(file, wanted))
                    .flatMap(wanted -> Uses.ofMember(file, wanted, name));
            return Stream.concat(Uses.bare(file, name, seesDirectly(snapshot, file)), imported);
        }

        private boolean leadsHere(SourceFile file, Import wanted) {
            return file.resolution(wanted)
                    .map(Resolution::files)
                    .orElse(ImmutableList.of())
                    .contains(path);
        }

        private boolean seesDirectly(Snapshot snapshot, SourceFile file) {
            return file.path().equals(path)
                    || snapshot.language(path)
                            .filter(language -> language.scope(file.path(), snapshot.lookup())
                                    .contains(path))
                            .isPresent();
        }
    }

    /** A member of a module that the language itself provides. */
    record OfBuiltIn(String request, String name, ImmutableList<Location> declarations) implements Target {

        @Override
        public Collection<String> users(Snapshot snapshot) {
            return snapshot.paths().stream()
                    .filter(path -> snapshot.resolutions(path).containsKey(request))
                    .toList();
        }

        @Override
        public Stream<Location> usesIn(Snapshot snapshot, SourceFile file) {
            return file.outline().imports().stream()
                    .filter(wanted -> wanted.request().equals(request))
                    .flatMap(wanted -> Uses.ofMember(file, wanted, name));
        }
    }

    /** A module: its uses are the imports that lead to it. */
    record OfModule(Resolution resolution, String request) implements Target {

        @Override
        public ImmutableList<Location> declarations() {
            return ImmutableList.of();
        }

        @Override
        public Collection<String> users(Snapshot snapshot) {
            return snapshot.paths().stream()
                    .filter(path -> snapshot.resolutions(path).entrySet().stream()
                            .anyMatch(entry -> isThis(entry.getKey(), entry.getValue())))
                    .toList();
        }

        @Override
        public Stream<Location> usesIn(Snapshot snapshot, SourceFile file) {
            return file.outline().imports().stream()
                    .filter(wanted -> file.resolution(wanted)
                            .filter(answer -> isThis(wanted.request(), answer))
                            .isPresent())
                    .map(wanted -> new Location(file.path(), wanted.path()));
        }

        private boolean isThis(String asked, Resolution answer) {
            return resolution.files().isEmpty()
                    ? asked.equals(request)
                    : answer.files().equals(resolution.files());
        }
    }

    /** The local name of an imported module, in one file. */
    record OfBinding(String path, Import wanted) implements Target {

        @Override
        public ImmutableList<Location> declarations() {
            return wanted.binding().stream()
                    .map(name -> new Location(path, name.span()))
                    .collect(ImmutableList.toImmutableList());
        }

        @Override
        public Collection<String> users(Snapshot snapshot) {
            return ImmutableList.of(path);
        }

        @Override
        public Stream<Location> usesIn(Snapshot snapshot, SourceFile file) {
            String local = wanted.binding().map(Name::text).orElse("");
            return file.outline().references().stream()
                    .filter(Reference::mayNameModule)
                    .map(Reference::name)
                    .filter(name -> name.text().equals(local))
                    .map(name -> new Location(path, name.span()));
        }
    }
}
