package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import dev.waymark.language.Language;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.workspace.Snapshot;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                ofDeclared(
                        snapshot, declared.path(), declared.declaration().name().text());
            case Subject.ImportedMember member ->
                places.isEmpty()
                        ? new OfBuiltIn(member.wanted().request(), member.name(), places)
                        : ofMember(
                                snapshot,
                                member,
                                destinations.declaredName(member),
                                places.getFirst().path());
            case Subject.PathPart part ->
                new OfModule(
                        destinations.resolution(part.wanted()), part.wanted().request());
            case Subject.Module module -> new OfBinding(subjects.file().path(), module.wanted());
        };
    }

    /** One name may be declared more than once in a file, as overloads are. */
    private static Target ofDeclared(Snapshot snapshot, String path, String name) {
        ImmutableList<Location> places = snapshot.file(path).stream()
                .flatMap(file -> file.outline().declarations().stream())
                .map(Declaration::name)
                .filter(declared -> declared.text().equals(name))
                .map(declared -> new Location(path, declared.span()))
                .collect(ImmutableList.toImmutableList());
        return new OfDeclaration(path, name, places);
    }

    private static Target ofMember(Snapshot snapshot, Subject.ImportedMember member, String declaredName, String path) {
        return path.startsWith("waymark:")
                ? new OfBuiltIn(member.wanted().request(), member.name(), ImmutableList.of())
                : ofDeclared(snapshot, path, declaredName);
    }

    /** A top-level declaration of one file, under every name that files hand it on by. */
    record OfDeclaration(String path, String name, ImmutableList<Location> declarations) implements Target {

        @Override
        public Collection<String> users(Snapshot snapshot) {
            Set<String> users = new LinkedHashSet<>();
            users.add(path);
            users.addAll(Neighbours.of(snapshot, path));
            ImplicitUses.users(snapshot, this::isIn).forEach(users::add);
            ImmutableSetMultimap<String, String> importers = Importers.byFile(snapshot);
            Deque<String> offering = new ArrayDeque<>(users);
            while (!offering.isEmpty()) {
                importers.get(offering.pop()).stream()
                        .filter(users::add)
                        .filter(importer -> handsOn(snapshot, importer))
                        .forEach(offering::add);
            }
            return users;
        }

        /** Whether those who import {@code importer} may get at what it takes out of modules; some languages let them. */
        private static boolean handsOn(Snapshot snapshot, String importer) {
            return snapshot.surface(importer)
                    .filter(surface -> surface.imports().stream()
                            .anyMatch(wanted -> !wanted.names().isEmpty()
                                    || wanted.wildcard().isPresent()))
                    .isPresent();
        }

        @Override
        public Stream<Location> usesIn(Snapshot snapshot, SourceFile file) {
            Stream<Location> imported = snapshot.language(file.path()).stream()
                    .flatMap(language -> file.outline().imports().stream()
                            .flatMap(wanted -> throughImport(snapshot, language, file, wanted)));
            Stream<Location> bare = seesDirectly(snapshot, file)
                    ? Uses.bare(file, name, true)
                    : ImplicitUses.in(snapshot, file, name, this::isIn);
            return Stream.concat(bare, imported);
        }

        private Stream<Location> throughImport(Snapshot snapshot, Language language, SourceFile file, Import wanted) {
            Optional<Resolution> resolution =
                    file.resolution(wanted).filter(to -> !to.files().isEmpty());
            return resolution.map(to -> language.members(to, file.path(), snapshot.lookup())).stream()
                    .flatMap(members -> namesOfThis(members, resolution.orElseThrow()))
                    .flatMap(member -> Uses.ofMember(file, wanted, member));
        }

        /** The names under which a module offers this declaration. */
        private Stream<String> namesOfThis(Members members, Resolution resolution) {
            Stream<String> known = members.byName().values().stream()
                    .filter(member -> member.declared().equals(name)
                            && member.file().filter(path::equals).isPresent())
                    .map(Member::name);
            boolean isUnknownThere =
                    members.member(name).isEmpty() && resolution.files().contains(path);
            return isUnknownThere ? Stream.concat(known, Stream.of(name)) : known;
        }

        private boolean isIn(Resolution resolution) {
            return resolution.files().contains(path);
        }

        private boolean seesDirectly(Snapshot snapshot, SourceFile file) {
            return file.path().equals(path) || Neighbours.sees(snapshot, file.path(), path);
        }
    }

    /** A member of a module that the language itself provides. */
    record OfBuiltIn(String request, String name, ImmutableList<Location> declarations) implements Target {

        @Override
        public Collection<String> users(Snapshot snapshot) {
            Stream<String> importers = snapshot.paths().stream()
                    .filter(path -> snapshot.resolutions(path).containsKey(request));
            return Stream.concat(importers, ImplicitUses.users(snapshot, this::isIn))
                    .distinct()
                    .toList();
        }

        @Override
        public Stream<Location> usesIn(Snapshot snapshot, SourceFile file) {
            Stream<Location> imported = file.outline().imports().stream()
                    .filter(wanted -> wanted.request().equals(request))
                    .flatMap(wanted -> Uses.ofMember(file, wanted, name));
            return Stream.concat(imported, ImplicitUses.in(snapshot, file, name, this::isIn));
        }

        private boolean isIn(Resolution resolution) {
            return resolution instanceof Resolution.BuiltIn builtIn
                    && builtIn.module().equals(request);
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
