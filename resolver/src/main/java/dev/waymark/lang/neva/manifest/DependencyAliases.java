package dev.waymark.lang.neva.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.language.Edition;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.YamlReader;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Deletion;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A dependency under a name that imports cannot use: the standard library's, which the compiler refuses, or one that they
 * cannot write, which it passes over. The specification has such names in an example, {@code github.com/nevalang/x@0-0-12}.
 */
final class DependencyAliases implements Rule {

    private static final String STANDARD = "std";

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        NevaManifest manifest = NevaManifest.read(file.text());
        Edition edition = Edition.of(context.lookup().settings(FilePaths.parent(file.path())), "neva");
        for (Dependency dependency : manifest.dependencies()) {
            if (isStandard(dependency)) {
                report.add(standard(dependency.alias()), () -> List.of(removed(dependency, file)));
            } else if (edition != Edition.DOCUMENTED
                    && !ImportSpelling.isModule(dependency.alias().text())) {
                report.add(
                        unspeakable(dependency.alias(), edition),
                        () -> renamed(dependency, manifest, file).map(List::of).orElse(List.of()));
            }
        }
    }

    static boolean isStandard(Dependency dependency) {
        return dependency.alias().text().equals(STANDARD);
    }

    private static Problem standard(Name alias) {
        return Problem.of(
                Code.INVALID_DEPENDENCY,
                alias.span(),
                "`std` is the standard library, which every module has already; remove it, or choose another name.");
    }

    private static Problem unspeakable(Name alias, Edition edition) {
        String message = "`" + alias.text() + "` cannot be written in an import; name it with letters, digits and `_`, "
                + "and give the repository as its `path`.";
        return edition == Edition.AUTO
                ? Problem.of(Code.EDITION_DIFFERENCE, alias.span(), message)
                : Problem.of(Code.INVALID_DEPENDENCY, alias.span(), message).withSeverity(Severity.WARNING);
    }

    private static Fix removed(Dependency dependency, SourceFile file) {
        return Fix.of("Remove `std`", file.path(), Deletion.statement(file.text(), dependency.span()), true);
    }

    /** Gives another name, and the old one as the path where that was meant. */
    private static Optional<Fix> renamed(Dependency dependency, NevaManifest manifest, SourceFile file) {
        String name = ImportSpelling.nameFrom(dependency.alias().text());
        boolean isTaken = name.equals(STANDARD) || manifest.dependency(name).isPresent();
        Edit key = new Edit(dependency.alias().span(), name);
        Optional<Edit> path = path(dependency, file);
        if (isTaken || (dependency.writtenPath().isEmpty() && path.isEmpty())) {
            return Optional.empty();
        }
        ImmutableList.Builder<Edit> edits = ImmutableList.<Edit>builder().add(key);
        path.ifPresent(edits::add);
        return Optional.of(new Fix(
                "Rename to `" + name + "`", ImmutableList.of(new FileEdit.Change(file.path(), edits.build())), true));
    }

    private static Optional<Edit> path(Dependency dependency, SourceFile file) {
        if (dependency.writtenPath().isPresent()) {
            return Optional.empty();
        }
        return YamlReader.read(file.text())
                .path(NevaManifest.DEPS, dependency.alias().text())
                .map(ManifestValue::entries)
                .flatMap(entries -> entries.stream().findFirst())
                .map(first -> inserted(first, dependency, file));
    }

    private static Edit inserted(Entry first, Dependency dependency, SourceFile file) {
        int at = first.key().span().start();
        String before =
                file.text().slice(new Span(file.text().lineStart(file.text().line(at)), at));
        String line =
                NevaManifest.PATH + ": " + file.text().slice(dependency.alias().span());
        return Edit.insert(at, before.isBlank() ? line + "\n" + before : line + ", ");
    }
}
