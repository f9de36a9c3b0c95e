package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.geblang.resolve.EditionDifference;
import dev.waymark.language.Edition;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
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
import java.util.Optional;

/**
 * An import that leads elsewhere by the documented order of search than by today's (seed: Module resolution order; the
 * tool looks beside the importing file first, and knows dependencies by their own names only).
 */
final class SearchOrderDifference implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (InForce.edition(file, context) != Edition.AUTO) {
            return;
        }
        for (Import wanted : file.outline().imports()) {
            if (wanted.placement() == Placement.TOP_LEVEL && !wanted.segments().isEmpty()) {
                check(wanted, file, context, report);
            }
        }
    }

    private static void check(Import wanted, SourceFile file, RuleContext context, Report report) {
        String module = "`" + Bindings.module(wanted) + "`";
        switch (EditionDifference.of(wanted.request(), file.path(), context.lookup())) {
            case EditionDifference.None() -> {}
            case EditionDifference.OtherFile(String documented) -> {
                String path = FilePaths.relativize(FilePaths.parent(file.path()), documented);
                report.add(problem(
                                wanted,
                                "The documented order of search would take " + path + " for " + module
                                        + "; rename one of the two modules.")
                        .withSeverity(Severity.HINT)
                        .withNotes(List.of(new Note(documented, Span.ORIGIN, "What the documented order would take"))));
            }
            case EditionDifference.OnlyToday() ->
                report.add(
                        problem(
                                wanted,
                                "Only today's tool finds " + module
                                        + "; move it to this package, or to one of its dependencies."),
                        () -> NewDependency.fixes(Bindings.module(wanted), file.path(), context.lookup()));
            case EditionDifference.OnlyDocumented(String found) -> {
                Optional<String> form = todaysForm(found, file, context);
                report.add(
                        problem(
                                wanted,
                                "Today's tool does not find " + module + "; "
                                        + form.map(f -> "write `" + f + "`").orElse("name its package in the manifest")
                                        + "."),
                        () -> form.stream()
                                .map(f ->
                                        Fix.of("Change to `" + f + "`", file.path(), new Edit(wanted.path(), f), true))
                                .collect(ImmutableList.toImmutableList()));
            }
        }
    }

    private static Problem problem(Import wanted, String message) {
        return Problem.of(Code.EDITION_DIFFERENCE, wanted.path(), message);
    }

    private static Optional<String> todaysForm(String found, SourceFile file, RuleContext context) {
        return KnownModules.of(file.path(), context.lookup())
                .filter(importable -> importable.file().equals(Optional.of(found)))
                .map(importable -> importable.request())
                .findFirst();
    }
}
