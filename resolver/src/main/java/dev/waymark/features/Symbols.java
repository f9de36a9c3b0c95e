package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.language.Language;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Surface;
import dev.waymark.resolve.SourceFile;
import dev.waymark.workspace.Snapshot;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists what files declare. */
public final class Symbols {

    /**
     * A declaration that answers a search.
     *
     * @param declaration what was found
     * @param path the file that declares it
     * @param container the module or file it belongs to, for people
     */
    public record Match(Declaration declaration, String path, String container) {}

    private record Candidate(String path, String name, int rank) {}

    private Symbols() {}

    /** The declarations of the file at {@code path}, each with its members. */
    public static ImmutableList<Declaration> of(Snapshot snapshot, String path) {
        return Subjects.of(snapshot, path)
                .map(subjects -> whole(subjects.file(), subjects.language()))
                .orElse(ImmutableList.of());
    }

    private static ImmutableList<Declaration> whole(SourceFile file, Language language) {
        return file.outline().declarations().stream()
                .map(declaration -> declaration.with(language.inside(file.text(), declaration)))
                .collect(ImmutableList.toImmutableList());
    }

    /** At most {@code limit} top-level declarations whose names hold the letters of {@code query} in order, best first. */
    public static ImmutableList<Match> matching(Snapshot snapshot, String query, int limit) {
        return snapshot.paths().stream()
                .flatMap(path -> candidates(snapshot, path, query))
                .sorted(Comparator.comparingInt(Candidate::rank)
                        .thenComparing(Candidate::name)
                        .thenComparing(Candidate::path))
                .limit(limit)
                .flatMap(candidate -> match(snapshot, candidate).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Candidate> candidates(Snapshot snapshot, String path, String query) {
        return snapshot.surface(path).stream()
                .flatMap(surface -> surface.symbols().stream())
                .map(Surface.Symbol::name)
                .filter(name -> Matching.isSubsequence(query, name))
                .map(name -> new Candidate(path, name, rank(query, name)));
    }

    private static int rank(String query, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String wanted = query.toLowerCase(Locale.ROOT);
        if (lower.equals(wanted)) {
            return 0;
        }
        if (lower.startsWith(wanted)) {
            return 1;
        }
        return lower.contains(wanted) ? 2 : 3;
    }

    private static Optional<Match> match(Snapshot snapshot, Candidate candidate) {
        return snapshot.file(candidate.path()).stream()
                .flatMap(file -> file.outline().declarations().stream())
                .filter(declaration -> declaration.name().text().equals(candidate.name()))
                .findFirst()
                .map(declaration -> new Match(declaration, candidate.path(), container(snapshot, candidate.path())));
    }

    private static String container(Snapshot snapshot, String path) {
        return snapshot.surface(path).flatMap(Surface::module).orElseGet(() -> FilePaths.name(path));
    }
}
