package dev.waymark.lang.kcl.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import java.util.stream.IntStream;

/**
 * An import inside a block, which the compiler ignores, or below the first statement that is none, which it warns about.
 * Told by the outline alone, so that a statement without any name goes unnoticed.
 */
final class MisplacedImport implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (file.outline().imports().isEmpty()) {
            return;
        }
        int first = firstStatement(file);
        ImmutableList<Import> placed = Bindings.imports(file)
                .filter(wanted -> wanted.statement().start() < first)
                .collect(ImmutableList.toImmutableList());
        for (Import wanted : file.outline().imports()) {
            String message = "";
            if (wanted.placement() == Placement.NESTED) {
                message = "The import of `" + wanted.request() + "` is ignored inside a block; move it to the top.";
            } else if (wanted.statement().start() > first && isOnLaterLine(wanted, first, file)) {
                message = "The import of `" + wanted.request() + "` stands below other statements; move it to the top.";
            }
            if (!message.isEmpty()) {
                report.add(
                        Problem.of(Code.MISPLACED_IMPORT, wanted.path(), message),
                        () -> ImmutableList.of(ImportLines.moved(wanted, placed, file)));
            }
        }
    }

    private static int firstStatement(SourceFile file) {
        IntStream declarations = file.outline().declarations().stream()
                .limit(1)
                .map(Declaration::span)
                .mapToInt(span -> span.start());
        IntStream references = file.outline().references().stream()
                .limit(1)
                .map(Reference::span)
                .mapToInt(span -> span.start());
        return IntStream.concat(declarations, references).min().orElse(Integer.MAX_VALUE);
    }

    private static boolean isOnLaterLine(Import wanted, int first, SourceFile file) {
        return file.text().line(wanted.statement().start()) > file.text().line(first);
    }
}
