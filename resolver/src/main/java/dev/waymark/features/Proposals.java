package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.language.Language;
import dev.waymark.language.Site;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.Optional;
import java.util.stream.Stream;

/** Proposes what one place of a file sees already. */
final class Proposals {

    private final Snapshot snapshot;
    private final Language language;
    private final SourceFile file;
    private final Destinations destinations;
    private final Span replaced;

    /**
     * Proposals for one place.
     *
     * @param replaced what a proposal replaces
     */
    Proposals(Snapshot snapshot, Subjects subjects, Span replaced) {
        this.snapshot = snapshot;
        this.language = subjects.language();
        this.file = subjects.file();
        this.destinations = new Destinations(snapshot, subjects);
        this.replaced = replaced;
    }

    /** Names that may be taken out of the module that {@code wanted} imports, but for those it takes already. */
    Stream<Suggestion> importedNames(Import wanted) {
        ImmutableSet<String> taken = wanted.names().stream()
                .map(Import.ImportedName::name)
                .filter(name -> !name.span().overlaps(replaced))
                .map(Name::text)
                .collect(ImmutableSet.toImmutableSet());
        return open(wanted).filter(member -> !taken.contains(member.name())).map(member -> plain(member, Rank.OWN));
    }

    /** What can be reached behind a module's local name; empty when no import binds it. */
    Optional<Stream<Suggestion>> members(String qualifier) {
        return file.binding(qualifier).map(bound -> open(bound).map(member -> plain(member, Rank.OWN)));
    }

    /** Names that stand alone. */
    Stream<Suggestion> names() {
        Stream<Suggestion> provided = language.implicitImport(file.path()).stream()
                .flatMap(this::open)
                .map(member -> plain(member, Rank.IMPORTED));
        return Stream.of(declared(), imported(), provided).flatMap(part -> part);
    }

    /** Words of the language itself. */
    Stream<Suggestion> words(ImmutableList<Site.Choice> choices) {
        return choices.stream()
                .map(choice -> new Suggestion(
                        choice.label(),
                        Suggestion.Kind.PROPERTY,
                        choice.detail(),
                        new Edit(replaced, choice.text()),
                        ImmutableList.of(),
                        Rank.OWN,
                        ""));
    }

    private Stream<Suggestion> declared() {
        Stream<String> scope =
                Stream.concat(Stream.of(file.path()), language.scope(file.path(), snapshot.lookup()).stream());
        return scope.flatMap(path -> declarations(path)
                .filter(declaration -> !declaration.name().span().overlaps(replaced))
                .map(declaration -> declared(path, declaration)));
    }

    private Suggestion declared(String path, Declaration declaration) {
        String name = declaration.name().text();
        return new Suggestion(
                name,
                Suggestion.Kind.of(declaration.kind()),
                "",
                new Edit(replaced, name),
                ImmutableList.of(),
                Rank.OWN,
                path + "#" + name);
    }

    private Stream<Declaration> declarations(String path) {
        return path.equals(file.path())
                ? file.outline().declarations().stream()
                : snapshot.file(path).stream().flatMap(other -> other.outline().declarations().stream());
    }

    private Stream<Suggestion> imported() {
        return file.outline().imports().stream()
                .flatMap(wanted -> Stream.concat(
                        wanted.binding().stream().map(name -> bound(name, Suggestion.Kind.MODULE, wanted)),
                        wanted.names().stream().map(name -> bound(name.local(), Suggestion.Kind.VARIABLE, wanted))));
    }

    private Suggestion bound(Name name, Suggestion.Kind kind, Import wanted) {
        Edit edit = new Edit(replaced, name.text());
        return new Suggestion(name.text(), kind, wanted.request(), edit, ImmutableList.of(), Rank.IMPORTED, "");
    }

    private Stream<Member> open(Import wanted) {
        return destinations.members(wanted).byName().values().stream()
                .filter(member -> member.access() == Member.Access.OPEN);
    }

    private Suggestion plain(Member member, int rank) {
        return new Suggestion(
                member.name(),
                Suggestion.Kind.of(member.kind()),
                member.detail(),
                new Edit(replaced, member.name()),
                ImmutableList.of(),
                rank,
                member.file().map(path -> path + "#" + member.name()).orElse(""));
    }
}
