package dev.waymark.lang.kcl.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.kcl.resolve.EditionDifference;
import dev.waymark.language.Edition;
import dev.waymark.outline.Import;
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

/**
 * An import that leads elsewhere by the seed's order of search, which begins beside the importing file, than by today's,
 * which looks below the root alone.
 */
final class OtherEdition implements Rule {

    private record Key(String folder, String request) {}

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (file.outline().imports().isEmpty() || InForce.edition(file, context) != Edition.AUTO) {
            return;
        }
        Bindings.imports(file)
                .filter(wanted -> !wanted.segments().isEmpty())
                .forEach(wanted -> check(wanted, file, context, report));
    }

    private static void check(Import wanted, SourceFile file, RuleContext context, Report report) {
        String written = "`" + wanted.request() + "`";
        switch (difference(wanted.request(), file.path(), context)) {
            case EditionDifference.None() -> {}
            case EditionDifference.OnlyBeside(String location, String request) ->
                report.add(
                        problem(
                                wanted,
                                "Today's compiler does not look for " + written + " beside this file; write `" + request
                                        + "`.",
                                location),
                        () -> ImmutableList.of(Fix.of(
                                "Change to `" + request + "`", file.path(), new Edit(wanted.path(), request), true)));
            case EditionDifference.OnlyInModuleRoot(String location) ->
                report.add(problem(
                        wanted,
                        "Today's compiler does not read KCL_MODULE_ROOT, where " + written
                                + " is found; make it a dependency in a kcl.mod.",
                        location));
            case EditionDifference.OtherPlace(String documented) ->
                report.add(problem(
                                wanted,
                                "The documented order of search would take "
                                        + FilePaths.relativize(FilePaths.parent(file.path()), documented) + " for "
                                        + written + "; rename one of the two packages.",
                                documented)
                        .withSeverity(Severity.HINT));
        }
    }

    private static EditionDifference difference(String request, String importer, RuleContext context) {
        return context.lookup()
                .step(
                        new Key(FilePaths.parent(importer), request),
                        "difference of editions",
                        inner -> EditionDifference.of(request, importer, inner));
    }

    private static Problem problem(Import wanted, String message, String place) {
        return Problem.of(Code.EDITION_DIFFERENCE, wanted.path(), message)
                .withNotes(List.of(new Note(place, Span.ORIGIN, "What the documented order finds")));
    }
}
