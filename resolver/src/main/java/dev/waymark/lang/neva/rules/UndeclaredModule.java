package dev.waymark.lang.neva.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.manifest.Dependency;
import dev.waymark.lang.neva.manifest.NevaManifest;
import dev.waymark.lang.neva.resolve.ImportedModule;
import dev.waymark.lang.neva.resolve.NevaImportables;
import dev.waymark.language.Importable;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.rules.Spelling;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An import from a module that the manifest does not declare, those included that only a dependency declares. The compiler
 * breaks down on the first name in it, and is silent where there is none.
 */
final class UndeclaredModule implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Bindings.imports(file).filter(wanted -> !wanted.segments().isEmpty()).forEach(wanted -> {
            if (ImportedModule.of(wanted.request(), file.path(), context.lookup())
                    instanceof ImportedModule.Undeclared(String manifest)) {
                report(wanted, manifest, file, context.lookup(), report);
            }
        });
    }

    private static void report(Import wanted, String manifest, SourceFile file, Lookup lookup, Report report) {
        Name module = wanted.segments().getFirst();
        ImmutableList<String> near = Spelling.nearest(
                module.text(),
                NevaManifest.at(manifest, lookup).dependencies().stream()
                        .map(Dependency::alias)
                        .map(Name::text));
        String advice = near.isEmpty() ? "; declare it there." : "; did you mean `" + near.getFirst() + "`?";
        String message = "`" + module.text() + "` is no dependency in " + FilePaths.name(manifest) + advice;
        Problem problem = Problem.of(Code.UNRESOLVED_PACKAGE, module.span(), message)
                .withSeverity(NevaRepairs.isReached(wanted, file) ? Severity.ERROR : Severity.WARNING)
                .withNotes(List.of(new Note(manifest, Span.ORIGIN, "The manifest of this module")));
        report.add(problem, () -> fixes(wanted, module, near, manifest, file, lookup));
    }

    private static ImmutableList<Fix> fixes(
            Import wanted, Name module, ImmutableList<String> near, String manifest, SourceFile file, Lookup lookup) {
        Stream<Fix> renamed = near.stream()
                .map(alias -> Fix.of(
                        "Change to `" + alias + "`", file.path(), new Edit(module.span(), alias), near.size() == 1));
        Stream<Fix> own = ownPackage(wanted, file, lookup).stream()
                .map(request ->
                        Fix.of("Change to `" + request + "`", file.path(), new Edit(wanted.path(), request), false));
        Stream<Fix> declared = NewDependency.fix(module.text(), manifest, lookup).stream();
        return Stream.of(renamed, own, declared).flatMap(fixes -> fixes).collect(ImmutableList.toImmutableList());
    }

    /** The package of the own module that has the path of {@code wanted}. */
    private static Optional<String> ownPackage(Import wanted, SourceFile file, Lookup lookup) {
        String own =
                "@" + wanted.request().substring(Math.max(0, wanted.request().indexOf(':')));
        return NevaImportables.of(file.path(), lookup).stream()
                .map(Importable::request)
                .filter(own::equals)
                .findFirst();
    }
}
