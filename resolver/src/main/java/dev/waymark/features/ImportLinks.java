package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Import;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.stream.Stream;

/** Turns the paths of imports, and the dependencies of manifests, into links. */
public final class ImportLinks {

    /**
     * A text that leads to a file.
     *
     * @param span the text
     * @param target the file, or the address of a page that Waymark writes itself
     */
    public record DocumentLink(Span span, String target) {}

    private ImportLinks() {}

    /** The links of the file at {@code path}, in the order of its text. A path that leads to a folder opens its first file. */
    public static ImmutableList<DocumentLink> of(Snapshot snapshot, String path) {
        return Subjects.of(snapshot, path).stream()
                .flatMap(subjects -> links(subjects, new Destinations(snapshot, subjects)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<DocumentLink> links(Subjects subjects, Destinations destinations) {
        return subjects.file().outline().imports().stream()
                .filter(wanted -> !wanted.segments().isEmpty())
                .flatMap(wanted -> link(wanted, destinations));
    }

    private static Stream<DocumentLink> link(Import wanted, Destinations destinations) {
        int last = wanted.segments().size() - 1;
        Subject.PathPart whole =
                new Subject.PathPart(wanted, last, wanted.segments().get(last).span());
        return destinations.of(whole).stream().limit(1).map(to -> new DocumentLink(wanted.path(), to.path()));
    }
}
