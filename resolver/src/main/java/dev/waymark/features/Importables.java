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
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Proposes what only an import would bring to one place. */
final class Importables {

    /** A name that a module offers. */
    private record Export(Importable module, Member member) {}

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

    /** Modules that the file does not import yet, each in one spelling, by the names that an import would bind, if it can. */
    Stream<Suggestion> modules() {
        Set<ImmutableList<String>> seen = new HashSet<>(imported().keySet());
        seen.add(ImmutableList.of(file.path()));
        ImmutableSet<String> present =
                file.outline().imports().stream().map(Import::request).collect(ImmutableSet.toImmutableSet());
        return all().filter(module -> !present.contains(module.request()) && fits(localName(module)))
                .filter(module -> module.files().isEmpty() || seen.add(module.files()))
                .map(module -> new Suggestion(
                        localName(module),
                        Suggestion.Kind.MODULE,
                        "import " + module.request(),
                        new Edit(replaced, localName(module)),
                        language.addImport(file, NewImport.module(module.request())),
                        Rank.ADDED + Rank.of(module),
                        ""))
                .filter(module -> !module.additional().isEmpty());
    }

    /**
     * Exported names of other modules that the file has not taken out of them yet: those of each file through the first
     * module that holds it, and none of files whose names are seen without an import.
     */
    Stream<Suggestion> names() {
        ImmutableSet<String> taken = file.outline().imports().stream()
                .flatMap(wanted -> wanted.names().stream()
                        .map(name -> wanted.request() + "#" + name.name().text()))
                .collect(ImmutableSet.toImmutableSet());
        Map<ImmutableList<String>, String> imported = imported();
        Set<String> seen = new HashSet<>(language.scope(file.path(), snapshot.lookup()));
        seen.add(file.path());
        return all().filter(this::isKnown)
                .flatMap(module -> exported(module, seen::add)
                        .filter(export -> fits(export.member().name()))
                        .filter(export -> !taken.contains(
                                module.request() + "#" + export.member().name()))
                        .map(export -> language.syntax().takesNames()
                                ? taken(export)
                                : qualified(export, Optional.ofNullable(imported.get(module.files())))));
    }

    private Suggestion taken(Export export) {
        String name = export.member().name();
        return suggestion(export, name, new NewImport(export.module().request(), Optional.of(name), Optional.empty()));
    }

    /** A name behind its module: {@code qualifier} where that is imported already. */
    private Suggestion qualified(Export export, Optional<String> qualifier) {
        String text = qualifier.orElseGet(() -> localName(export.module()))
                + language.syntax().memberSeparator()
                + export.member().name();
        return qualifier.isPresent()
                ? suggestion(export, text, ImmutableList.of())
                : suggestion(export, text, NewImport.module(export.module().request()));
    }

    /** Members of the nearest module that an import would bind to {@code qualifier}. */
    Stream<Suggestion> members(String qualifier) {
        return all().filter(module -> localName(module).equals(qualifier))
                .limit(1)
                .flatMap(module -> exported(module, _ -> true))
                .map(export -> suggestion(
                        export,
                        export.member().name(),
                        NewImport.module(export.module().request())));
    }

    private Suggestion suggestion(Export export, String text, NewImport wanted) {
        return suggestion(export, text, language.addImport(file, wanted));
    }

    private Suggestion suggestion(Export export, String text, ImmutableList<Edit> additional) {
        Member member = export.member();
        return new Suggestion(
                member.name(),
                Suggestion.Kind.of(member.kind()),
                "from " + export.module().request(),
                new Edit(replaced, text),
                additional,
                Rank.ADDED + Rank.of(export.module()),
                member.file().map(path -> path + "#" + member.name()).orElse(""));
    }

    /** What {@code module} offers in those of its files that are {@code wanted}, or by an import of it without a source. */
    private Stream<Export> exported(Importable module, Predicate<String> wanted) {
        Stream<Member> members = module.files().isEmpty()
                ? reached(module)
                : module.files().stream().filter(wanted).flatMap(path -> exported(module, path));
        return members.map(member -> new Export(module, member));
    }

    /** Neighbours may be many; one is looked into when the file imports it. */
    private boolean isKnown(Importable module) {
        return module.files().stream().noneMatch(language::isNeighbour)
                || file.outline().imports().stream()
                        .anyMatch(wanted -> wanted.request().equals(module.request()));
    }

    /** What one file of {@code module} offers: as its declarations say, else as a whole, names handed on among them. */
    private Stream<Member> exported(Importable module, String path) {
        return snapshot.surface(path).stream()
                .flatMap(surface -> surface.exports().isEmpty() ? declared(surface, path) : reached(module));
    }

    private static Stream<Member> declared(Surface surface, String path) {
        return surface.symbols().stream()
                .filter(Surface.Symbol::exported)
                .map(symbol -> new Member(symbol.name(), symbol.kind(), Access.OPEN, Optional.of(path), ""));
    }

    private Stream<Member> reached(Importable module) {
        Resolution resolution = language.resolve(Import.unwritten(module.request()), file.path(), snapshot.lookup());
        return language.members(resolution, file.path(), snapshot.lookup()).byName().values().stream()
                .filter(member -> member.access() == Access.OPEN);
    }

    /** The local names of the modules that the file imports, by their sources. */
    private Map<ImmutableList<String>, String> imported() {
        Map<ImmutableList<String>, String> bound = new HashMap<>();
        for (Import wanted : file.outline().imports()) {
            ImmutableList<String> files =
                    file.resolution(wanted).map(Resolution::files).orElse(ImmutableList.of());
            wanted.binding().filter(_ -> !files.isEmpty()).ifPresent(name -> bound.putIfAbsent(files, name.text()));
        }
        return bound;
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
