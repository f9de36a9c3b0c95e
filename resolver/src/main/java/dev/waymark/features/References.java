package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds every use of what stands at a place. */
public final class References {

    /**
     * One use in the file that was asked about.
     *
     * @param span where it stands
     * @param isWrite whether it declares or assigns, rather than reads
     */
    public record Highlight(Span span, boolean isWrite) {}

    private static final Comparator<Location> ORDER =
            Comparator.comparing(Location::path).thenComparing(Location::span);

    private References() {}

    /** The uses in all files of the workspace, sorted by path and place. */
    public static ImmutableList<Location> at(Snapshot snapshot, String path, int offset, boolean withDeclaration) {
        Optional<Subjects> subjects = Subjects.of(snapshot, path);
        Optional<Subject> subject = subjects.flatMap(found -> found.at(offset));
        if (subject.isEmpty()) {
            return ImmutableList.of();
        }
        Target target = Target.of(snapshot, subjects.orElseThrow(), subject.get());
        List<Location> found = new ArrayList<>(target.uses(snapshot));
        if (withDeclaration) {
            found.addAll(target.declarations());
        } else {
            found.removeAll(target.declarations());
        }
        return ImmutableSortedSet.copyOf(ORDER, found).asList();
    }

    /** The uses in the file itself, its declaration included. */
    public static ImmutableList<Highlight> highlights(Snapshot snapshot, String path, int offset) {
        Optional<Subjects> subjects = Subjects.of(snapshot, path);
        Optional<Subject> subject = subjects.flatMap(found -> found.at(offset));
        if (subject.isEmpty()) {
            return ImmutableList.of();
        }
        Target target = Target.of(snapshot, subjects.orElseThrow(), subject.get());
        SourceFile file = subjects.orElseThrow().file();
        Stream<Highlight> reads = target.usesIn(snapshot, file).map(use -> new Highlight(use.span(), false));
        Stream<Highlight> writes = target.declarations().stream()
                .filter(declaration -> declaration.path().equals(path))
                .map(declaration -> new Highlight(declaration.span(), true));
        return Stream.concat(writes, reads)
                .distinct()
                .sorted(Comparator.comparing(Highlight::span))
                .collect(ImmutableList.toImmutableList());
    }
}
