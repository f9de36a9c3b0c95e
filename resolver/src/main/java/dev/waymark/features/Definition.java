package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Import;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;

/** Goes to where things are declared. */
public final class Definition {

    private Definition() {}

    /** The places that declare what stands at {@code offset} in the file at {@code path}. */
    public static ImmutableList<Link> at(Snapshot snapshot, String path, int offset) {
        return Subjects.of(snapshot, path)
                .flatMap(subjects -> subjects.at(offset)
                        .map(subject -> links(subject, new Destinations(snapshot, subjects).of(subject))))
                .orElse(ImmutableList.of());
    }

    /** As {@link #at}, but for imported names the import that brings them in. */
    public static ImmutableList<Link> declaration(Snapshot snapshot, String path, int offset) {
        return Subjects.of(snapshot, path)
                .flatMap(subjects -> subjects.at(offset))
                .map(subject -> switch (subject) {
                    case Subject.Module module -> toImport(path, module.span(), module.wanted());
                    case Subject.ImportedMember member -> toImport(path, member.span(), member.wanted());
                    case Subject.PathPart _, Subject.Declared _ -> at(snapshot, path, offset);
                })
                .orElse(ImmutableList.of());
    }

    private static ImmutableList<Link> toImport(String path, Span origin, Import wanted) {
        return ImmutableList.of(new Link(origin, path, wanted.statement(), wanted.path()));
    }

    private static ImmutableList<Link> links(Subject subject, ImmutableList<Destination> destinations) {
        return destinations.stream()
                .map(to -> new Link(Subjects.origin(subject), to.path(), to.target(), to.selection()))
                .collect(ImmutableList.toImmutableList());
    }
}
