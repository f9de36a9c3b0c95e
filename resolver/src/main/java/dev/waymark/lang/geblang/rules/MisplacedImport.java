package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Import;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;

/**
 * An import inside a block, or behind {@code export}. The tool parses both and then minds them only half: it never asks
 * whether the module exists, and passes nothing on.
 */
final class MisplacedImport implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        for (Import wanted : file.outline().imports()) {
            switch (wanted.placement()) {
                case TOP_LEVEL, SCOPED, CONDITIONAL -> {}
                case NESTED ->
                    report.add(
                            problem(
                                    wanted,
                                    "The import of `" + Bindings.module(wanted)
                                            + "` is checked only at the top level of a file; move it there."),
                            () -> ImmutableList.of(ImportPlace.moved(wanted, file)));
                case EXPORTED ->
                    report.add(
                            problem(
                                    wanted,
                                    "An import of `" + Bindings.module(wanted)
                                            + "` cannot be exported; remove `export`, and export declarations"
                                            + " instead."),
                            () -> ImmutableList.of(withoutExport(wanted, file)));
            }
        }
    }

    private static Problem problem(Import wanted, String message) {
        return Problem.of(Code.MISPLACED_IMPORT, wanted.path(), message);
    }

    /** The statement begins with its {@code export} keywords, or directly behind them. */
    private static Fix withoutExport(Import wanted, SourceFile file) {
        int lineStart = file.text().lineStart(file.text().line(wanted.path().start()));
        int from = Math.min(lineStart, wanted.statement().start());
        String before = file.text().slice(new Span(from, wanted.path().start()));
        int first = before.indexOf("export");
        int last = Math.max(before.lastIndexOf("import"), before.lastIndexOf("from"));
        Span keyword = first < 0 || last < first ? Span.at(wanted.path().start()) : new Span(from + first, from + last);
        return Fix.of("Remove `export`", file.path(), Edit.delete(keyword), true);
    }
}
