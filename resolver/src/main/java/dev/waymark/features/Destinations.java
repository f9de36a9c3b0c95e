package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import dev.waymark.language.Language;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where the subjects of one file are declared. */
final class Destinations {

    private final Snapshot snapshot;
    private final Language language;
    private final SourceFile file;

    Destinations(Snapshot snapshot, Subjects subjects) {
        this.snapshot = snapshot;
        this.language = subjects.language();
        this.file = subjects.file();
    }

    ImmutableList<Destination> of(Subject subject) {
        return switch (subject) {
            case Subject.PathPart part -> ofPath(part);
            case Subject.Module module -> ofModule(resolution(module.wanted()));
            case Subject.ImportedMember member -> ofMember(member.wanted(), member.name());
            case Subject.Declared declared -> ImmutableList.of(Destination.of(declared.path(), declared.declaration()));
        };
    }

    /** Where {@code wanted} leads. */
    Resolution resolution(Import wanted) {
        return file.resolution(wanted).orElseGet(() -> language.resolve(wanted, file.path(), snapshot.lookup()));
    }

    /** What can be reached through {@code wanted}. */
    Members members(Import wanted) {
        return language.members(resolution(wanted), file.path(), snapshot.lookup());
    }

    /** The name of the declaration that {@code member} leads to: another where a module hands it on under a new one. */
    String declaredName(Subject.ImportedMember member) {
        return members(member.wanted())
                .member(member.name())
                .map(Member::declared)
                .orElse(member.name());
    }

    /** A part that is not the last stands for the module of that shorter name, where there is one. */
    private ImmutableList<Destination> ofPath(Subject.PathPart part) {
        if (part.part() < part.wanted().segments().size() - 1) {
            ImmutableList<Destination> shorter =
                    ofModule(language.resolve(shortened(part), file.path(), snapshot.lookup()));
            if (!shorter.isEmpty()) {
                return shorter;
            }
        }
        return ofModule(resolution(part.wanted()));
    }

    private Import shortened(Subject.PathPart part) {
        Import wanted = part.wanted();
        ImmutableList<Name> segments = wanted.segments().subList(0, part.part() + 1);
        String request = segments.stream()
                .map(Name::text)
                .reduce((a, b) -> a + language.syntax().pathSeparator() + b)
                .orElse("");
        return new Import(wanted.statement(), request, segments, wanted.binding(), wanted.names(), wanted.placement());
    }

    private ImmutableList<Destination> ofModule(Resolution resolution) {
        if (resolution instanceof Resolution.BuiltIn builtIn) {
            return ImmutableList.of(Destination.of(BuiltInPage.address(language, builtIn.module()), Span.ORIGIN));
        }
        return resolution.files().stream()
                .map(path -> Destination.of(path, moduleName(path)))
                .collect(ImmutableList.toImmutableList());
    }

    private Span moduleName(String path) {
        return snapshot.file(path)
                .flatMap(target -> target.outline().module())
                .map(Name::span)
                .orElse(Span.ORIGIN);
    }

    private ImmutableList<Destination> ofMember(Import wanted, String name) {
        Resolution resolution = resolution(wanted);
        Optional<Member> member = members(wanted).member(name);
        if (member.isPresent() && member.get().file().isEmpty()) {
            return ImmutableList.of(BuiltInPage.destination(snapshot, language, resolution, wanted, name));
        }
        Stream<String> files =
                member.flatMap(Member::file).map(Stream::of).orElseGet(() -> resolution.files().stream());
        String declared = member.map(Member::declared).orElse(name);
        return files.flatMap(path -> declared(path, declared)).collect(ImmutableList.toImmutableList());
    }

    private Stream<Destination> declared(String path, String name) {
        return snapshot.file(path).stream().flatMap(target -> declared(target, name));
    }

    /** The declarations of {@code name}; the exports of that name where no declaration stands behind them. */
    private Stream<Destination> declared(SourceFile target, String name) {
        List<Destination> declarations = target.outline()
                .declared(name, language.syntax().memberSeparator())
                .map(declaration -> Destination.of(target.path(), declaration))
                .toList();
        return declarations.isEmpty()
                ? target.outline().exports().stream()
                        .filter(export -> export.name().text().equals(name))
                        .map(export ->
                                Destination.of(target.path(), export.name().span()))
                : declarations.stream();
    }
}
