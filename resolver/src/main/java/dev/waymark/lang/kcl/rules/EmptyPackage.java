package dev.waymark.lang.kcl.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.kcl.resolve.KclImportables;
import dev.waymark.language.Importable;
import dev.waymark.outline.Import;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import java.util.List;

/** An import of a folder without sources, or of a package that a dependency has not: the compiler takes both in silence. */
final class EmptyPackage implements Rule {

    private static final int OFFERED = 5;

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Bindings.imports(file).forEach(wanted -> {
            if (context.resolution(wanted) instanceof Resolution.Found found
                    && found.targets().isEmpty()) {
                report.add(problem(wanted, found, context.lookup()), () -> below(wanted, file, context.lookup()));
            }
        });
    }

    private static Problem problem(Import wanted, Resolution.Found found, Lookup lookup) {
        boolean isThere = lookup.isFolder(found.location(), "folder of the package");
        String message = isThere
                ? "The folder of `" + wanted.request()
                        + "` holds no KCL files of a package; import one of its packages."
                : "`" + found.origin().name() + "` has no package `" + FilePaths.name(found.location())
                        + "` in this place; correct the path.";
        return Problem.of(Code.UNRESOLVED_IMPORT, wanted.path(), message)
                .withSeverity(Severity.WARNING)
                .withNotes(List.of(new Note(
                        found.location(), Span.ORIGIN, isThere ? "This folder" : "Nothing stands in this place")));
    }

    private static ImmutableList<Fix> below(Import wanted, SourceFile file, Lookup lookup) {
        return KclImportables.of(file.path(), lookup).stream()
                .map(Importable::request)
                .filter(request -> request.startsWith(wanted.request() + "."))
                .limit(OFFERED)
                .map(request ->
                        Fix.of("Change to `" + request + "`", file.path(), new Edit(wanted.path(), request), false))
                .collect(ImmutableList.toImmutableList());
    }
}
