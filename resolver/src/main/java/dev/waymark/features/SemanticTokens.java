package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.features.SemanticToken.Modifier;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells the meaning of the names that a module system knows: modules, imported names, declarations and their uses. What
 * the grammar of a client sees by itself is left to it.
 */
public final class SemanticTokens {

    private final Snapshot snapshot;
    private final Subjects subjects;
    private final SourceFile file;
    private final Destinations destinations;
    private final Map<String, Import> bindings = new HashMap<>();
    private final Map<String, Member> taken = new HashMap<>();
    private final Map<String, Declaration> declared = new HashMap<>();
    private final Map<Import, Members> members = new HashMap<>();
    private final Map<String, Member> provided = new HashMap<>();

    private SemanticTokens(Snapshot snapshot, Subjects subjects) {
        this.snapshot = snapshot;
        this.subjects = subjects;
        this.file = subjects.file();
        this.destinations = new Destinations(snapshot, subjects);
        collect();
    }

    /** The tokens of the file at {@code path}, in the order of its text; they do not overlap. */
    public static ImmutableList<SemanticToken> of(Snapshot snapshot, String path) {
        return Subjects.of(snapshot, path)
                .map(subjects -> new SemanticTokens(snapshot, subjects).tokens())
                .orElse(ImmutableList.of());
    }

    private void collect() {
        Stream<String> scope = subjects.language().scope(file.path(), snapshot.lookup()).stream();
        file.outline()
                .declarations()
                .forEach(known -> declared.putIfAbsent(known.name().text(), known));
        scope.flatMap(path -> snapshot.file(path).stream())
                .flatMap(other -> other.outline().declarations().stream())
                .forEach(known -> declared.putIfAbsent(known.name().text(), known));
        subjects.language()
                .implicitImport(file.path())
                .ifPresent(wanted -> provided.putAll(members(wanted).byName()));
        for (Import wanted : file.outline().imports()) {
            wanted.binding().ifPresent(binding -> bindings.putIfAbsent(binding.text(), wanted));
            wanted.names()
                    .forEach(name -> members(wanted)
                            .member(name.name().text())
                            .ifPresent(member -> taken.putIfAbsent(name.local().text(), member)));
        }
    }

    private Members members(Import wanted) {
        return members.computeIfAbsent(wanted, destinations::members);
    }

    private ImmutableList<SemanticToken> tokens() {
        Stream<SemanticToken> all = Stream.of(
                        file.outline().imports().stream().flatMap(this::inImport),
                        declarations(),
                        file.outline().references().stream().flatMap(this::inReference))
                .flatMap(tokens -> tokens)
                .filter(token -> token.span().length() > 0)
                .sorted(Comparator.comparing(SemanticToken::span));
        ImmutableList.Builder<SemanticToken> tokens = ImmutableList.builder();
        int[] end = {0};
        all.forEach(token -> {
            if (token.span().start() >= end[0]) {
                tokens.add(token);
                end[0] = token.span().end();
            }
        });
        return tokens.build();
    }

    private Stream<SemanticToken> inImport(Import wanted) {
        SemanticToken.Type type = destinations.resolution(wanted) instanceof Resolution.Missing
                ? SemanticToken.Type.UNRESOLVED
                : SemanticToken.Type.NAMESPACE;
        Stream<SemanticToken> path = wanted.segments().stream()
                .filter(SemanticTokens::isWord)
                .map(part -> new SemanticToken(part.span(), type, origin(wanted)));
        Stream<SemanticToken> binding =
                wanted.isAliased() ? wanted.binding().stream().map(name -> declaration(name.span())) : Stream.empty();
        Stream<SemanticToken> names = wanted.names().stream().flatMap(name -> {
            Optional<SemanticToken> there = member(wanted, name.name());
            Stream<SemanticToken> here = name.alias().stream()
                    .flatMap(alias -> there.stream()
                            .map(token -> new SemanticToken(alias.span(), token.type(), token.modifiers())));
            return Stream.concat(there.stream(), here);
        });
        return Stream.of(path, binding, names).flatMap(tokens -> tokens);
    }

    /** Signs that lead a path, such as dots, are no names. */
    private static boolean isWord(Name part) {
        return part.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static SemanticToken declaration(Span alias) {
        return new SemanticToken(alias, SemanticToken.Type.NAMESPACE, ImmutableSet.of(Modifier.DECLARATION));
    }

    private ImmutableSet<Modifier> origin(Import wanted) {
        return destinations.resolution(wanted) instanceof Resolution.BuiltIn
                ? ImmutableSet.of(Modifier.DEFAULT_LIBRARY)
                : ImmutableSet.of();
    }

    /** Nothing where the members of the module cannot be known. */
    private Optional<SemanticToken> member(Import wanted, Name name) {
        Members known = members(wanted);
        Optional<Member> member = known.member(name.text());
        if (member.isPresent()) {
            return member.map(found -> token(found, name.span()));
        }
        return known.complete()
                ? Optional.of(new SemanticToken(name.span(), SemanticToken.Type.UNRESOLVED, ImmutableSet.of()))
                : Optional.empty();
    }

    private static SemanticToken token(Member member, Span span) {
        return member.file().isPresent()
                ? SemanticToken.of(span, member.kind())
                : SemanticToken.of(span, member.kind(), Modifier.DEFAULT_LIBRARY);
    }

    /** Manifests are left to their grammars: what they declare are keys. */
    private Stream<SemanticToken> declarations() {
        Stream.Builder<SemanticToken> tokens = Stream.builder();
        Deque<Declaration> waiting = new ArrayDeque<>(file.outline().declarations());
        while (!waiting.isEmpty()) {
            Declaration next = waiting.pop();
            if (next.kind() != DeclarationKind.KEY) {
                tokens.add(
                        next.exported()
                                ? SemanticToken.of(
                                        next.name().span(), next.kind(), Modifier.DECLARATION, Modifier.EXPORTED)
                                : SemanticToken.of(next.name().span(), next.kind(), Modifier.DECLARATION));
                waiting.addAll(next.members());
            }
        }
        return tokens.build();
    }

    private Stream<SemanticToken> inReference(Reference reference) {
        Name name = reference.name();
        Import wanted = bindings.get(name.text());
        if (wanted != null && reference.mayNameModule()) {
            SemanticToken module = new SemanticToken(name.span(), SemanticToken.Type.NAMESPACE, origin(wanted));
            Stream<SemanticToken> member = reference.member().flatMap(part -> member(wanted, part)).stream();
            return Stream.concat(Stream.of(module), member);
        }
        Member member = taken.get(name.text());
        if (member != null) {
            return Stream.of(token(member, name.span()));
        }
        return reference.mayNameDeclaration() ? declaredOrProvided(name).stream() : Stream.empty();
    }

    private Optional<SemanticToken> declaredOrProvided(Name name) {
        return Optional.ofNullable(declared.get(name.text()))
                .map(known -> SemanticToken.of(name.span(), known.kind()))
                .or(() -> Optional.ofNullable(provided.get(name.text())).map(member -> token(member, name.span())));
    }
}
