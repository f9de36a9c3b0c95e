package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;
import java.util.stream.Stream;

/** An import that leads back to its own file. Reported on the import by which the shortest circle leaves the file. */
public final class ImportCycle implements Rule {

    private final Severity severity;
    private final String consequence;

    /**
     * The rule of one language.
     *
     * @param severity how much a circle matters there
     * @param consequence what it does there, as the end of a sentence: "which fails when the program runs"
     */
    public ImportCycle(Severity severity, String consequence) {
        this.severity = severity;
        this.consequence = consequence;
    }

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        ImmutableList<String> circle = context.lookup().circle(file.path(), "whether its imports lead back to it");
        if (circle.isEmpty()) {
            return;
        }
        String next = circle.get(1 % circle.size());
        file.outline().imports().stream()
                .filter(wanted -> wanted.placement() == Placement.TOP_LEVEL)
                .filter(wanted -> context.resolution(wanted).files().contains(next))
                .findFirst()
                .ifPresent(wanted -> report.add(problem(wanted, circle, file.path())));
    }

    private Problem problem(Import wanted, ImmutableList<String> circle, String path) {
        String way = String.join(
                " → ",
                Stream.concat(circle.stream(), circle.stream().limit(1))
                        .map(file -> FilePaths.relativize(FilePaths.parent(path), file))
                        .toList());
        String message =
                "This import closes a circle, " + consequence + ": " + way + "; move what both need to a third file.";
        return Problem.of(Code.IMPORT_CYCLE, wanted.path(), message)
                .withSeverity(severity)
                .withNotes(circle.stream()
                        .skip(1)
                        .map(file -> new Note(file, Span.ORIGIN, "On the way back to " + FilePaths.name(path)))
                        .toList());
    }
}
