package dev.waymark.lang.kcl.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.kcl.resolve.KclResolver;
import dev.waymark.outline.Import;
import dev.waymark.outline.Surface.ImportedModule;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Span;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An import that leads back to its own file, by the files that the compiler reads: an import leads to every file of its
 * package. The compiler rejects each import on a circle, and so every one is reported.
 */
final class ImportCircle implements Rule {

    /** How many files are followed; a longer way back is not worth the time. */
    private static final int FILES = 2_000;

    private static final int SHOWN = 6;

    private record Key(String path) {}

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        boolean mayBe = !file.outline().imports().isEmpty()
                && !context.lookup()
                        .circle(file.path(), "whether its imports lead back to it")
                        .isEmpty();
        if (!mayBe) {
            return;
        }
        Bindings.imports(file).forEach(wanted -> {
            ImmutableList<String> way =
                    wayBack(file.path(), context.resolution(wanted).files(), context.lookup());
            if (!way.isEmpty()) {
                report.add(problem(wanted, way, file.path()));
            }
        });
    }

    /** The files on the shortest way from one of {@code starts} to {@code goal}, that included; none where there is no way. */
    private static ImmutableList<String> wayBack(String goal, Collection<String> starts, Lookup lookup) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        starts.forEach(start -> {
            cameFrom.put(start, "");
            open.add(start);
        });
        while (!open.isEmpty() && cameFrom.size() < FILES && !cameFrom.containsKey(goal)) {
            String path = open.remove();
            for (String next : targets(path, lookup)) {
                if (cameFrom.putIfAbsent(next, path) == null) {
                    open.add(next);
                }
            }
        }
        return cameFrom.containsKey(goal) ? way(goal, cameFrom) : ImmutableList.of();
    }

    private static ImmutableList<String> way(String goal, Map<String, String> cameFrom) {
        Deque<String> way = new ArrayDeque<>();
        for (String at = goal; !at.isEmpty(); at = cameFrom.getOrDefault(at, "")) {
            way.addFirst(at);
        }
        return ImmutableList.copyOf(way);
    }

    private static ImmutableSet<String> targets(String path, Lookup lookup) {
        return lookup.step(
                new Key(path),
                "imports of a file",
                inner -> inner.surface(path, "imports of a file").stream()
                        .flatMap(surface -> surface.imports().stream())
                        .map(ImportedModule::request)
                        .distinct()
                        .map(request -> KclResolver.resolve(request, path, inner))
                        .filter(Resolution.Found.class::isInstance)
                        .flatMap(found -> found.files().stream())
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private static Problem problem(Import wanted, ImmutableList<String> way, String path) {
        String message = "This import closes a circle, which the compiler rejects: " + shown(way, path)
                + "; move what both need to a third package.";
        return Problem.of(Code.IMPORT_CYCLE, wanted.path(), message)
                .withSeverity(Severity.ERROR)
                .withNotes(way.stream()
                        .limit(way.size() - 1L)
                        .map(file -> new Note(file, Span.ORIGIN, "On the way back to " + FilePaths.name(path)))
                        .toList());
    }

    private static String shown(ImmutableList<String> way, String path) {
        Stream<String> files = way.size() > SHOWN
                ? Stream.of(way.subList(0, SHOWN - 2).stream(), Stream.of("…"), Stream.of(path))
                        .flatMap(part -> part)
                : way.stream();
        return Stream.concat(Stream.of(path), files)
                .map(file -> file.equals("…") ? file : FilePaths.relativize(FilePaths.parent(path), file))
                .collect(Collectors.joining(" → "));
    }
}
