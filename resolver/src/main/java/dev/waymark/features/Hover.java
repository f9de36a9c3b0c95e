package dev.waymark.features;

import dev.waymark.files.FilePaths;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Outline;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what stands at a place, where it comes from, and where it was looked for in vain. */
public final class Hover {

    private final Snapshot snapshot;
    private final Subjects subjects;
    private final Destinations destinations;

    private Hover(Snapshot snapshot, Subjects subjects) {
        this.snapshot = snapshot;
        this.subjects = subjects;
        this.destinations = new Destinations(snapshot, subjects);
    }

    /** What is to be shown about {@code offset} in the file at {@code path}. */
    public static Optional<HoverText> at(Snapshot snapshot, String path, int offset) {
        return Subjects.of(snapshot, path)
                .flatMap(subjects -> subjects.at(offset)
                        .flatMap(subject -> new Hover(snapshot, subjects)
                                .markdown(subject)
                                .map(markdown -> new HoverText(Subjects.origin(subject), markdown))));
    }

    private Optional<String> markdown(Subject subject) {
        return switch (subject) {
            case Subject.PathPart part -> Optional.of(ofImport(part.wanted()));
            case Subject.Module module -> Optional.of(ofImport(module.wanted()));
            case Subject.ImportedMember member -> ofMember(member);
            case Subject.Declared declared -> Optional.of(ofDeclaration(declared.path(), declared.declaration()));
        };
    }

    private String ofImport(Import wanted) {
        Resolution resolution = destinations.resolution(wanted);
        String head = code("import " + wanted.request());
        return switch (resolution) {
            case Resolution.Found found -> head + foundAt(found) + dialect();
            case Resolution.BuiltIn builtIn ->
                head + "Built into " + subjects.language().id() + "." + dialect();
            case Resolution.External external ->
                head + "External: `" + external.name() + "`. Its members are not known.";
            case Resolution.NotInstalled missing ->
                head + "The dependency `" + missing.dependency() + "` is declared, but not installed.";
            case Resolution.Ambiguous _, Resolution.Uncertain _, Resolution.Missing _ ->
                head
                        + Explanation.of(snapshot, subjects.file().path(), wanted)
                                .map(Explanation::markdown)
                                .orElse("");
        };
    }

    /** How the file is read, where that could be otherwise. */
    private String dialect() {
        return subjects.language()
                .dialect(subjects.file().path(), snapshot.lookup())
                .map(name -> "\n\nRead in the dialect `" + name + "`.")
                .orElse("");
    }

    private String foundAt(Resolution.Found found) {
        String documentation = found.targets().stream()
                .findFirst()
                .flatMap(this::moduleDocumentation)
                .map(words -> "\n\n" + words)
                .orElse("");
        return "`" + shown(found.location()) + "`" + from(found.origin()) + documentation;
    }

    private static String from(Origin origin) {
        if (origin.name().isEmpty()) {
            return "";
        }
        String version = origin.version().map(number -> " " + number).orElse("");
        return switch (origin.kind()) {
            case OWN -> ", package `" + origin.name() + "`" + version;
            case DEPENDENCY -> ", dependency `" + origin.name() + "`" + version;
            case SEARCH_PATH -> ", from `" + origin.name() + "`" + version;
            case STANDARD_LIBRARY -> ", standard library" + version;
        };
    }

    /** A module's own words stand in the comment at the head of its file, above those on its first declaration. */
    private Optional<String> moduleDocumentation(String path) {
        return snapshot.file(path).flatMap(file -> {
            Outline outline = file.outline();
            int end = outline.declarations().stream()
                    .findFirst()
                    .flatMap(Declaration::documentation)
                    .map(words -> Math.min(words.start(), outline.bodyStart()))
                    .orElse(outline.bodyStart());
            return Documentation.clean(file.text().slice(new Span(0, end)));
        });
    }

    private Optional<String> ofMember(Subject.ImportedMember member) {
        Optional<Destination> declared = destinations.of(member).stream()
                .filter(to -> to.declaration().isPresent())
                .findFirst();
        if (declared.isPresent()) {
            Destination to = declared.get();
            return to.declaration().map(declaration -> ofDeclaration(to.path(), declaration));
        }
        return destinations.members(member.wanted()).member(member.name()).map(known -> ofBuiltIn(member, known));
    }

    private String ofBuiltIn(Subject.ImportedMember member, Member known) {
        String name = member.wanted().request() + subjects.language().syntax().memberSeparator() + known.name();
        String documentation = known.documentation().isEmpty() ? "" : "\n\n" + known.documentation();
        return code(known.detail().isEmpty() ? name : known.detail()) + "`" + name + "`, built into "
                + subjects.language().id() + "." + documentation;
    }

    private String ofDeclaration(String path, Declaration declaration) {
        Optional<SourceText> text = snapshot.text(path);
        String signature = text.map(source -> source.slice(declaration.signature()))
                .map(Hover::onOneLine)
                .orElse(declaration.name().text());
        String documentation = text.flatMap(source -> Documentation.of(source, declaration))
                .map(words -> "\n\n" + words)
                .orElse("");
        String place = path.equals(subjects.file().path()) ? "" : "`" + shown(path) + "`";
        return code(signature) + place + documentation;
    }

    private static String onOneLine(String signature) {
        return signature.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    private String code(String text) {
        return "```" + subjects.language().id() + "\n" + text + "\n```\n";
    }

    private String shown(String path) {
        return snapshot.roots().stream()
                .filter(root -> FilePaths.isWithin(path, root))
                .map(root -> FilePaths.relativize(root, path))
                .findFirst()
                .orElse(path);
    }
}
