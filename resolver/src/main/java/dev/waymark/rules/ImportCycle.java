package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An import that leads back to its own file. Reported on the import by which the shortest circle leaves the file. */
public final class ImportCycle implements Rule {

    private static final int MOST_SHOWN = 6;

    private final Severity severity;
    private final String consequence;
    private final BiPredicate<ImmutableList<String>, Lookup> matters;

    /**
     * The rule of a language in which every circle matters.
     *
     * @param severity how much a circle matters there
     * @param consequence what it does there, as the end of a sentence: "which fails when the program runs"
     */
    public ImportCycle(Severity severity, String consequence) {
        this(severity, consequence, (_, _) -> true);
    }

    /**
     * The rule of a language in which some circles matter.
     *
     * @param matters whether the files on a circle make it one of them
     */
    public ImportCycle(Severity severity, String consequence, BiPredicate<ImmutableList<String>, Lookup> matters) {
        this.severity = severity;
        this.consequence = consequence;
        this.matters = matters;
    }

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        ImmutableList<String> circle = context.lookup().circle(file.path(), "whether its imports lead back to it");
        if (circle.isEmpty() || !matters.test(circle, context.lookup())) {
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
        String message = "This import closes a circle, " + consequence + ": " + way(circle, path)
                + "; move what both need to a third file.";
        return Problem.of(Code.IMPORT_CYCLE, wanted.path(), message)
                .withSeverity(severity)
                .withNotes(circle.stream()
                        .skip(1)
                        .map(file -> new Note(file, Span.ORIGIN, "On the way back to " + FilePaths.name(path)))
                        .toList());
    }

    private static String way(ImmutableList<String> circle, String path) {
        Stream<String> middle = circle.size() > MOST_SHOWN
                ? Stream.concat(circle.stream().limit(MOST_SHOWN - 1), Stream.of("…"))
                : circle.stream();
        return Stream.concat(middle, Stream.of(path))
                .map(file -> file.equals("…") ? file : FilePaths.relativize(FilePaths.parent(path), file))
                .collect(Collectors.joining(" → "));
    }
}
