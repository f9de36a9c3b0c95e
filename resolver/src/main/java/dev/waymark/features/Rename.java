package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Moves;
import dev.waymark.language.Language;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.FileEdit;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Gives things another name, wherever they are named; never in a way that would change what a program means. */
public final class Rename {

    private final Snapshot snapshot;
    private final Subjects subjects;
    private final SourceFile file;
    private final Language language;
    private final Destinations destinations;

    private Rename(Snapshot snapshot, Subjects subjects) {
        this.snapshot = snapshot;
        this.subjects = subjects;
        this.file = subjects.file();
        this.language = subjects.language();
        this.destinations = new Destinations(snapshot, subjects);
    }

    /** Whether what stands at {@code offset} of the file at {@code path} can be renamed, and what its name is. */
    public static Renaming prepare(Snapshot snapshot, String path, int offset) {
        return Subjects.of(snapshot, path)
                .map(subjects -> new Rename(snapshot, subjects).prepare(offset))
                .orElseGet(Rename::nothing);
    }

    /** The edits that call what stands at {@code offset} of the file at {@code path} {@code name}. */
    public static Renaming to(Snapshot snapshot, String path, int offset, String name) {
        return Subjects.of(snapshot, path)
                .map(subjects -> new Rename(snapshot, subjects).to(offset, name))
                .orElseGet(Rename::nothing);
    }

    private static Renaming nothing() {
        return new Renaming.Refused("There is no name here that Waymark knows.");
    }

    private Renaming prepare(int offset) {
        return subjects.at(offset)
                .map(subject -> refusal(subject)
                        .<Renaming>map(Renaming.Refused::new)
                        .orElseGet(() -> new Renaming.Ready(subject.span(), written(subject))))
                .orElseGet(Rename::nothing);
    }

    private String written(Subject subject) {
        return file.text().slice(subject.span());
    }

    private Renaming to(int offset, String name) {
        Optional<Subject> subject = subjects.at(offset);
        if (subject.isEmpty()) {
            return nothing();
        }
        Optional<String> refusal = refusal(subject.get()).or(() -> invalid(written(subject.get()), name));
        if (refusal.isPresent()) {
            return new Renaming.Refused(refusal.get());
        }
        String old = written(subject.get());
        if (name.equals(old)) {
            return new Renaming.Edits(ImmutableList.of());
        }
        if (subject.get() instanceof Subject.PathPart part) {
            return moved(part, name);
        }
        Map<String, List<Edit>> edits = edits(subject.get(), old, name);
        return new Collisions(snapshot, name)
                .in(edits)
                .<Renaming>map(Renaming.Refused::new)
                .orElseGet(() -> new Renaming.Edits(edits.entrySet().stream()
                        .map(entry -> new FileEdit.Change(entry.getKey(), ImmutableList.copyOf(entry.getValue())))
                        .collect(ImmutableList.toImmutableList())));
    }

    /** A part of a path may be the name of a file, with a suffix that is no part of any name. */
    private Optional<String> invalid(String old, String name) {
        boolean isFileName = language.syntax().refusal(old).isPresent();
        return isFileName && FilePaths.isName(name)
                ? Optional.empty()
                : language.syntax().refusal(name);
    }

    /** Why {@code subject} keeps its name, whatever the new one would be. */
    private Optional<String> refusal(Subject subject) {
        return switch (subject) {
            case Subject.PathPart part ->
                move(part).isPresent()
                        ? Optional.empty()
                        : Optional.of("`" + written(part) + "` is not the name of a file or folder of this workspace.");
            case Subject.Module module -> ofModule(module.wanted());
            case Subject.ImportedMember member -> isAlias(member) ? handedOn(written(member)) : ofMember(member);
            case Subject.Declared declared ->
                declared.declaration().kind() == DeclarationKind.KEY
                        ? Optional.of("The keys of a manifest have the names that its tool reads.")
                        : ofFile(declared.path(), written(subject));
        };
    }

    private Optional<ModuleMove> move(Subject.PathPart part) {
        return ModuleMove.of(snapshot, part, destinations.resolution(part.wanted()), written(part));
    }

    /** A module is named by its place: it goes to another one, and its importers follow. */
    private Renaming moved(Subject.PathPart part, String name) {
        ModuleMove move = move(part).orElseThrow();
        Optional<String> refusal = move.refusal(name);
        if (refusal.isPresent()) {
            return new Renaming.Refused(refusal.get());
        }
        Moves moves = move.to(name);
        Stream<FileEdit> files =
                moves.targets().entrySet().stream().map(entry -> new FileEdit.Move(entry.getKey(), entry.getValue()));
        return new Renaming.Edits(Stream.concat(FileMoves.edits(snapshot, moves).stream(), files)
                .collect(ImmutableList.toImmutableList()));
    }

    private Optional<String> ofModule(Import wanted) {
        return wanted.isAliased() || language.aliased(wanted, "x").isPresent()
                ? wanted.binding().map(Name::text).flatMap(this::handedOn)
                : Optional.of("This name comes from the path of its import.");
    }

    private Optional<String> ofMember(Subject.ImportedMember member) {
        ImmutableList<Destination> places = destinations.of(member);
        if (places.isEmpty()) {
            return Optional.of("`" + member.name() + "` is not found, so nobody knows what else to rename.");
        }
        if (places.getFirst().path().startsWith("waymark:")) {
            return Optional.of("`" + member.name() + "` is built into " + language.id() + ".");
        }
        if (places.getFirst().declaration().isEmpty()) {
            return Optional.of("`" + member.name() + "` is handed on by "
                    + FilePaths.name(places.getFirst().path()) + ", which declares nothing of that name.");
        }
        String declared = destinations.declaredName(member);
        return declared.equals(member.name())
                ? ofFile(places.getFirst().path(), member.name())
                : Optional.of("`" + member.name() + "` is another name of `" + declared
                        + "`; rename it where it is exported.");
    }

    /** Whoever imports this file would miss a local name that it exports. */
    private Optional<String> handedOn(String local) {
        return file.outline().exports().stream()
                        .anyMatch(export -> export.local()
                                .filter(name -> name.text().equals(local))
                                .isPresent())
                ? Optional.of("`" + local + "` is exported by this file too; export it under another name first.")
                : Optional.empty();
    }

    private Optional<String> ofFile(String path, String name) {
        return snapshot.isLibrary(path)
                ? Optional.of("`" + name + "` belongs to a library: " + FilePaths.name(path) + " is not edited.")
                : Optional.empty();
    }

    /** Whether the cursor stands on a name that this file alone gave to an imported one. */
    private boolean isAlias(Subject.ImportedMember member) {
        String written = written(member);
        return !written.equals(member.name())
                && member.wanted().names().stream()
                        .anyMatch(taken -> taken.alias()
                                .filter(alias -> alias.text().equals(written))
                                .isPresent());
    }

    private Map<String, List<Edit>> edits(Subject subject, String old, String name) {
        Map<String, List<Edit>> edits = new TreeMap<>();
        places(subject, old)
                .forEach((path, spans) -> edits.put(
                        path,
                        new ArrayList<>(
                                spans.stream().map(span -> new Edit(span, name)).toList())));
        if (subject instanceof Subject.Module module && !module.wanted().isAliased()) {
            language.aliased(module.wanted(), name)
                    .ifPresent(edit -> edits.computeIfAbsent(file.path(), _ -> new ArrayList<>())
                            .add(edit));
        }
        return edits;
    }

    /** Every place that names {@code subject} by {@code old}, by file. */
    private Map<String, Set<Span>> places(Subject subject, String old) {
        Map<String, Set<Span>> places = new TreeMap<>();
        located(subject, old)
                .filter(place -> !snapshot.isLibrary(place.path()))
                .filter(place -> snapshot.text(place.path())
                        .filter(text -> text.slice(place.span()).equals(old))
                        .isPresent())
                .forEach(place -> places.computeIfAbsent(place.path(), _ -> new TreeSet<>())
                        .add(place.span()));
        return places;
    }

    private Stream<Location> located(Subject subject, String old) {
        if (subject instanceof Subject.ImportedMember member && isAlias(member)) {
            return aliasPlaces(member.wanted(), old);
        }
        Target target = Target.of(snapshot, subjects, subject);
        Stream<Location> declared = target.declarations().stream()
                .filter(place -> !(subject instanceof Subject.Module module)
                        || module.wanted().isAliased());
        return Stream.concat(target.uses(snapshot).stream(), declared);
    }

    private Stream<Location> aliasPlaces(Import wanted, String alias) {
        Stream<Name> bound = wanted.names().stream()
                .flatMap(taken -> taken.alias().stream())
                .filter(name -> name.text().equals(alias));
        Stream<Name> used = file.outline().references().stream()
                .map(reference -> reference.name())
                .filter(name -> name.text().equals(alias));
        return Stream.concat(bound, used).map(name -> new Location(file.path(), name.span()));
    }
}
