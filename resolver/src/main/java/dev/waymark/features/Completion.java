package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import dev.waymark.language.Site;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Proposes what may be typed at a place. */
public final class Completion {

    private static final int LIMIT = 200;

    private Completion() {}

    /** What may stand at {@code offset} of the file at {@code path}, at most 200 of it. */
    public static Suggestions at(Snapshot snapshot, String path, int offset) {
        return Subjects.of(snapshot, path)
                .map(subjects -> at(snapshot, subjects, offset))
                .orElse(Suggestions.NONE);
    }

    /** The documentation of the suggestion that carries {@code key}, as markdown. */
    public static Optional<String> documentation(Snapshot snapshot, String key) {
        int cut = key.lastIndexOf('#');
        if (cut < 0) {
            return Optional.empty();
        }
        String path = key.substring(0, cut);
        String name = key.substring(cut + 1);
        return snapshot.file(path)
                .flatMap(file -> file.outline().declarations().stream()
                        .filter(declaration -> declaration.name().text().equals(name))
                        .findFirst()
                        .flatMap(declaration -> Documentation.of(file.text(), declaration)));
    }

    private static Suggestions at(Snapshot snapshot, Subjects subjects, int offset) {
        SourceFile file = subjects.file();
        Site site = subjects.language().site(file, offset, snapshot.lookup());
        String typed = typed(file, site.replaced(), offset);
        Proposals seen = new Proposals(snapshot, subjects, site.replaced());
        Importables importable = new Importables(snapshot, subjects, site.replaced(), typed);
        Stream<Suggestion> proposed = switch (site) {
            case Site.ModulePath _ -> importable.paths();
            case Site.ImportedName name -> seen.importedNames(name.wanted());
            case Site.Member member ->
                seen.members(member.qualifier()).orElseGet(() -> importable.members(member.qualifier()));
            case Site.Bare _ ->
                Stream.of(seen.names(), importable.modules(), importable.names())
                        .flatMap(part -> part);
            case Site.Word word -> seen.words(word.choices());
            case Site.Nothing _ -> Stream.empty();
        };
        return limited(proposed, typed);
    }

    private static String typed(SourceFile file, Span replaced, int offset) {
        return file.text().slice(new Span(replaced.start(), Math.max(replaced.start(), offset)));
    }

    private static Suggestions limited(Stream<Suggestion> proposed, String typed) {
        List<Suggestion> fitting = proposed.filter(suggestion -> Matching.isSubsequence(typed, suggestion.label()))
                .sorted(Comparator.comparingInt(Suggestion::rank).thenComparing(Suggestion::label))
                .limit(LIMIT + 1L)
                .toList();
        boolean isCut = fitting.size() > LIMIT;
        return new Suggestions(ImmutableList.copyOf(fitting.subList(0, Math.min(fitting.size(), LIMIT))), isCut);
    }
}
