package dev.waymark.lang.gene.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
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
import java.util.Optional;

/** An import where the dialect takes none: classic below its top level, the newer one for a wildcard under a condition. */
final class MisplacedImport implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Optional<Span> reported = Optional.empty();
        for (Import wanted : file.outline().imports()) {
            boolean isOther = !reported.equals(Optional.of(wanted.statement()));
            if (wanted.placement() == Placement.NESTED
                    && file.outline().dialect().isPresent()
                    && isOther) {
                reported = Optional.of(wanted.statement());
                report.add(
                        Problem.of(Code.MISPLACED_IMPORT, keyword(wanted), message(file))
                                .withSeverity(Severity.ERROR),
                        () -> ImmutableList.of(moved(wanted, file)));
            }
        }
    }

    private static String message(SourceFile file) {
        return file.outline().dialect().equals(Optional.of(Dialect.CLASSIC.label()))
                ? "An import stands at the top level of its file, or in `(comptime …)`; move it there."
                : "An import of everything, with an alias or with `^export` stands at the top level of its file; move"
                        + " it there.";
    }

    private static Span keyword(Import wanted) {
        int start = wanted.statement().start() + 1;
        return new Span(
                start, Math.min(start + "import".length(), wanted.statement().end()));
    }

    private static Fix moved(Import wanted, SourceFile file) {
        String text = file.text().slice(wanted.statement());
        int line = file.text().lineStart(file.text().line(file.outline().bodyStart()));
        return new Fix(
                "Move the import to the top of the file",
                ImmutableList.of(new FileEdit.Change(
                        file.path(),
                        ImmutableList.of(
                                Edit.insert(line, text + "\n"), Deletion.statement(file.text(), wanted.statement())))),
                false);
    }
}
