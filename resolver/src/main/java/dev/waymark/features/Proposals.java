package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.language.Importable;
import dev.waymark.language.Language;
import dev.waymark.language.NewImport;
import dev.waymark.language.Site;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Surface;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that could stand at one place. */
final class Proposals {

    /** Where proposals stand in the list, by how near they are. */
    private static final int OWN = 0;

    private static final int IMPORTED = 1;
    private static final int PACKAGE = 2;
    private static final int DEPENDENCY = 3;
    private static final int BUILT_IN = 4;
    private static final int ADDED = 10;

    private final Snapshot snapshot;
    private final Language language;
    private final SourceFile file;
    private final Destinations destinations;
    private final Span replaced;
    private final String typed;

    /**
     * Proposals for one place.
     *
     * @param replaced what a proposal replaces
     * @param typed what stands there up to the cursor; what would have to be imported must fit it
     */
    Proposals(Snapshot snapshot, Subjects subjects, Span replaced, String typed) {
        this.snapshot = snapshot;
        this.language = subjects.language();
        this.file = subjects.file();
        this.destinations = new Destinations(snapshot, subjects);
        this.replaced = replaced;
        this.typed = typed;
    }

    /** Modules that an import may name. */
    Stream<Suggestion> modules() {
        return importables()
                .map(module -> new Suggestion(
                        module.request(),
                        Suggestion.Kind.MODULE,
                        place(module),
                        new Edit(replaced, module.request()),
                        ImmutableList.of(),
                        nearness(module),
                        ""));
    }

    /** Names that may be taken out of the module that {@code wanted} imports, but for those it takes already. */
    Stream<Suggestion> importedNames(Import wanted) {
        Set<String> taken = new HashSet<>();
        wanted.names().stream()
                .map(Import.ImportedName::name)
                .filter(name -> !name.span().overlaps(replaced))
                .forEach(name -> taken.add(name.text()));
        return open(wanted).filter(member -> !taken.contains(member.name())).map(this::plain);
    }

    /** What can be reached behind a module's local name. */
    Stream<Suggestion> members(String qualifier) {
        Optional<Import> bound = file.binding(qualifier);
        if (bound.isPresent()) {
            return open(bound.get()).map(this::plain);
        }
        return importables()
                .filter(module -> localName(module).equals(qualifier))
                .limit(1)
                .flatMap(this::membersOfMissing);
    }

    /** Names that the file sees, then those that an import would bring. */
    Stream<Suggestion> names() {
        return Stream.of(declared(), imported(), missingModules(), missingNames())
                .flatMap(part -> part);
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
                        OWN,
                        ""));
    }

    private Stream<Suggestion> declared() {
        Stream<String> scope =
                Stream.concat(Stream.of(file.path()), language.scope(file.path(), snapshot.lookup()).stream());
        return scope.flatMap(path -> declarations(path)
                .filter(declaration -> !declaration.name().span().overlaps(replaced))
                .map(declaration -> new Suggestion(
                        declaration.name().text(),
                        kind(declaration.kind()),
                        "",
                        new Edit(replaced, declaration.name().text()),
                        ImmutableList.of(),
                        OWN,
                        path + "#" + declaration.name().text())));
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
        return new Suggestion(
                name.text(), kind, wanted.request(), new Edit(replaced, name.text()), ImmutableList.of(), IMPORTED, "");
    }

    private Stream<Suggestion> missingModules() {
        return missing()
                .filter(module -> fits(localName(module)))
                .map(module -> new Suggestion(
                        localName(module),
                        Suggestion.Kind.MODULE,
                        "import " + module.request(),
                        new Edit(replaced, localName(module)),
                        language.addImport(file, NewImport.module(module.request())),
                        ADDED + nearness(module),
                        ""));
    }

    private Stream<Suggestion> missingNames() {
        ImmutableSet<String> taken = file.outline().imports().stream()
                .flatMap(wanted -> wanted.names().stream()
                        .map(name -> wanted.request() + "#" + name.name().text()))
                .collect(ImmutableSet.toImmutableSet());
        return importables()
                .filter(this::isElsewhere)
                .flatMap(module -> module.file().stream()
                        .flatMap(path -> snapshot.surface(path).stream())
                        .flatMap(surface -> surface.symbols().stream())
                        .filter(symbol -> symbol.exported() && fits(symbol.name()))
                        .filter(symbol -> !taken.contains(module.request() + "#" + symbol.name()))
                        .map(symbol -> missingName(module, symbol)));
    }

    private boolean isElsewhere(Importable module) {
        return !module.file().equals(Optional.of(file.path()));
    }

    /** Working out an import for every name of a large workspace would take too long. */
    private boolean fits(String name) {
        return Matching.isSubsequence(typed, name);
    }

    private Suggestion missingName(Importable module, Surface.Symbol symbol) {
        NewImport wanted = new NewImport(module.request(), Optional.of(symbol.name()), Optional.empty());
        return new Suggestion(
                symbol.name(),
                kind(symbol.kind()),
                "from " + module.request(),
                new Edit(replaced, symbol.name()),
                language.addImport(file, wanted),
                ADDED + nearness(module),
                module.file().map(path -> path + "#" + symbol.name()).orElse(""));
    }

    private Stream<Suggestion> membersOfMissing(Importable module) {
        ImmutableList<Edit> added = language.addImport(file, NewImport.module(module.request()));
        return module.file().stream()
                .flatMap(path -> snapshot.surface(path).stream())
                .flatMap(surface -> surface.symbols().stream())
                .filter(Surface.Symbol::exported)
                .map(symbol -> new Suggestion(
                        symbol.name(),
                        kind(symbol.kind()),
                        "from " + module.request(),
                        new Edit(replaced, symbol.name()),
                        added,
                        ADDED,
                        module.file().map(path -> path + "#" + symbol.name()).orElse("")));
    }

    /** Modules that the file does not import yet. */
    private Stream<Importable> missing() {
        ImmutableSet<String> present =
                file.outline().imports().stream().map(Import::request).collect(ImmutableSet.toImmutableSet());
        return importables()
                .filter(module -> !present.contains(module.request()))
                .filter(this::isElsewhere);
    }

    private Stream<Importable> importables() {
        Lookup lookup = snapshot.lookup();
        return language.importables(file.path(), lookup).stream();
    }

    private Stream<Member> open(Import wanted) {
        return destinations.members(wanted).byName().values().stream()
                .filter(member -> member.access() == Member.Access.OPEN);
    }

    private Suggestion plain(Member member) {
        return new Suggestion(
                member.name(),
                kind(member.kind()),
                member.detail(),
                new Edit(replaced, member.name()),
                ImmutableList.of(),
                OWN,
                member.file().map(path -> path + "#" + member.name()).orElse(""));
    }

    private String localName(Importable module) {
        String request = module.request();
        return request.substring(request.lastIndexOf(language.syntax().pathSeparator()) + 1);
    }

    private static String place(Importable module) {
        return switch (module.origin().kind()) {
            case OWN -> module.file().map(FilePaths::name).orElse("");
            case DEPENDENCY, SEARCH_PATH -> module.origin().name();
            case STANDARD_LIBRARY -> "standard library";
        };
    }

    private static int nearness(Importable module) {
        return switch (module.origin().kind()) {
            case OWN -> PACKAGE;
            case DEPENDENCY, SEARCH_PATH -> DEPENDENCY;
            case STANDARD_LIBRARY -> BUILT_IN;
        };
    }

    private static Suggestion.Kind kind(DeclarationKind kind) {
        return switch (kind) {
            case FUNCTION, METHOD, MACRO -> Suggestion.Kind.FUNCTION;
            case CLASS -> Suggestion.Kind.CLASS;
            case INTERFACE -> Suggestion.Kind.INTERFACE;
            case ENUM -> Suggestion.Kind.ENUM;
            case ENUM_MEMBER -> Suggestion.Kind.ENUM_MEMBER;
            case TYPE -> Suggestion.Kind.TYPE;
            case CONSTANT -> Suggestion.Kind.CONSTANT;
            case VARIABLE -> Suggestion.Kind.VARIABLE;
            case FIELD -> Suggestion.Kind.FIELD;
            case NAMESPACE -> Suggestion.Kind.MODULE;
            case KEY -> Suggestion.Kind.PROPERTY;
        };
    }
}
