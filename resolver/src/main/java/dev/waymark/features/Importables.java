package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.FilePaths;
import dev.waymark.language.Importable;
import dev.waymark.language.Language;
import dev.waymark.language.NewImport;
import dev.waymark.outline.Import;
import dev.waymark.outline.Surface;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.Optional;
import java.util.stream.Stream;

/** Proposes what only an import would bring to one place. */
final class Importables {

    private final Snapshot snapshot;
    private final Language language;
    private final SourceFile file;
    private final Span replaced;
    private final String typed;

    /**
     * Proposals for one place.
     *
     * @param replaced what a proposal replaces
     * @param typed what stands there up to the cursor; working out an import for every name of a large workspace would
     *     take too long
     */
    Importables(Snapshot snapshot, Subjects subjects, Span replaced, String typed) {
        this.snapshot = snapshot;
        this.language = subjects.language();
        this.file = subjects.file();
        this.replaced = replaced;
        this.typed = typed;
    }

    /** Paths for an import that is being written. */
    Stream<Suggestion> paths() {
        return all().map(module -> new Suggestion(
                module.request(),
                Suggestion.Kind.MODULE,
                place(module),
                new Edit(replaced, module.request()),
                ImmutableList.of(),
                Rank.of(module),
                ""));
    }

    /** Modules that the file does not import yet, by the names that an import would bind. */
    Stream<Suggestion> modules() {
        ImmutableSet<String> present =
                file.outline().imports().stream().map(Import::request).collect(ImmutableSet.toImmutableSet());
        return others().filter(module -> !present.contains(module.request()) && fits(localName(module)))
                .map(module -> new Suggestion(
                        localName(module),
                        Suggestion.Kind.MODULE,
                        "import " + module.request(),
                        new Edit(replaced, localName(module)),
                        language.addImport(file, NewImport.module(module.request())),
                        Rank.ADDED + Rank.of(module),
                        ""));
    }

    /** Exported names of other modules that the file has not taken out of them yet. */
    Stream<Suggestion> names() {
        ImmutableSet<String> taken = file.outline().imports().stream()
                .flatMap(wanted -> wanted.names().stream()
                        .map(name -> wanted.request() + "#" + name.name().text()))
                .collect(ImmutableSet.toImmutableSet());
        return others().flatMap(module -> exported(module)
                .filter(member -> fits(member.name()))
                .filter(member -> !taken.contains(module.request() + "#" + member.name()))
                .map(member -> language.syntax().takesNames() ? taken(module, member) : qualified(module, member)));
    }

    private Suggestion taken(Importable module, Member member) {
        NewImport wanted = new NewImport(module.request(), Optional.of(member.name()), Optional.empty());
        return exported(module, member, member.name(), wanted);
    }

    private Suggestion qualified(Importable module, Member member) {
        String text = localName(module) + language.syntax().memberSeparator() + member.name();
        return exported(module, member, text, NewImport.module(module.request()));
    }

    /** Members of the nearest module that an import would bind to {@code qualifier}. */
    Stream<Suggestion> members(String qualifier) {
        return all().filter(module -> localName(module).equals(qualifier))
                .limit(1)
                .flatMap(module -> exported(module)
                        .map(member -> exported(module, member, member.name(), NewImport.module(module.request()))));
    }

    private Suggestion exported(Importable module, Member member, String text, NewImport wanted) {
        return new Suggestion(
                member.name(),
                Suggestion.Kind.of(member.kind()),
                "from " + module.request(),
                new Edit(replaced, text),
                language.addImport(file, wanted),
                Rank.ADDED + Rank.of(module),
                member.file().map(path -> path + "#" + member.name()).orElse(""));
    }

    /** What {@code module} offers: of a single file what it exports, of a folder whatever an import of it would reach. */
    private Stream<Member> exported(Importable module) {
        return module.file()
                .flatMap(path -> snapshot.surface(path).map(surface -> exported(path, surface)))
                .orElseGet(() -> reached(module));
    }

    private static Stream<Member> exported(String path, Surface surface) {
        return surface.symbols().stream()
                .filter(Surface.Symbol::exported)
                .map(symbol -> new Member(symbol.name(), symbol.kind(), Access.OPEN, Optional.of(path), ""));
    }

    private Stream<Member> reached(Importable module) {
        Resolution resolution = language.resolve(Import.unwritten(module.request()), file.path(), snapshot.lookup());
        return language.members(resolution, file.path(), snapshot.lookup()).byName().values().stream()
                .filter(member -> member.access() == Access.OPEN);
    }

    private Stream<Importable> others() {
        return all().filter(module -> !module.file().equals(Optional.of(file.path())));
    }

    private Stream<Importable> all() {
        return language.importables(file.path(), snapshot.lookup()).stream();
    }

    private boolean fits(String name) {
        return Matching.isSubsequence(typed, name);
    }

    private String localName(Importable module) {
        return language.binding(module.request());
    }

    private static String place(Importable module) {
        return switch (module.origin().kind()) {
            case OWN -> module.file().map(FilePaths::name).orElse("");
            case DEPENDENCY, SEARCH_PATH -> module.origin().name();
            case STANDARD_LIBRARY -> "standard library";
        };
    }
}
