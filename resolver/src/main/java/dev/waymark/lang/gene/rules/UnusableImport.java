package dev.waymark.lang.gene.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.gene.resolve.GeneResolver;
import dev.waymark.lang.gene.resolve.Outcome;
import dev.waymark.lang.gene.scan.Request;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Optional;

/** An import that the search for its module refuses for another reason than that nothing is there. */
final class UnusableImport implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        for (Import wanted : file.outline().imports()) {
            Placement placement = wanted.placement();
            if (!wanted.request().isEmpty() && (placement.isHonoured() || placement == Placement.CONDITIONAL)) {
                Outcome outcome = GeneResolver.outcome(wanted.request(), file.path(), context.lookup());
                problem(wanted, outcome, file)
                        .map(problem -> placement.isHonoured() ? problem : problem.withSeverity(Severity.HINT))
                        .ifPresent(report::add);
            }
        }
    }

    private static Optional<Problem> problem(Import wanted, Outcome outcome, SourceFile file) {
        return switch (outcome) {
            case Outcome.NoPackage(String _, String reason) ->
                Optional.of(Problem.of(Code.UNRESOLVED_PACKAGE, packageSpan(wanted, file), reason));
            case Outcome.BadName(var fault) ->
                Optional.of(Problem.of(fault.code(), packageSpan(wanted, file), fault.message()));
            case Outcome.BadLock(String lock, String reason) ->
                Optional.of(Problem.of(Code.LOCK_MISMATCH, packageSpan(wanted, file), reason)
                        .withSeverity(Severity.ERROR)
                        .withNotes(List.of(new Note(lock, Span.ORIGIN, "The lock file"))));
            case Outcome.NoLibrary(String name) ->
                Optional.of(Problem.of(
                        Code.UNRESOLVED_IMPORT,
                        wanted.path(),
                        "`" + name + "` has no library, in which `"
                                + Request.of(wanted.request()).path()
                                + "` could lie; give its package.gene a `^library`, or write `./` in front of"
                                + " the path."));
            case Outcome.Outside(Optional<String> _, String root) ->
                Optional.of(Problem.of(Code.BOUNDARY_IMPORT, wanted.path(), outside(wanted, root)));
            case Outcome.Module _,
                    Outcome.Provided _,
                    Outcome.Compiled _,
                    Outcome.NotInstalled _,
                    Outcome.Several _,
                    Outcome.Nothing _,
                    Outcome.Unknown _ -> Optional.empty();
        };
    }

    private static String outside(Import wanted, String root) {
        String path = Request.of(wanted.request()).path();
        return "`" + path + "` leads out of the package in `" + FilePaths.name(root)
                + "`; import it by the name of its package.";
    }

    /** The name of the package as the import writes it; the path where it cannot be told. */
    private static Span packageSpan(Import wanted, SourceFile file) {
        String statement = file.text().slice(wanted.statement());
        String name = Request.of(wanted.request()).packageName().orElse("");
        for (String clause : List.of("^pkg \"", "of \"", "^pkg ")) {
            int at = statement.indexOf(clause + name);
            if (at >= 0 && !name.isEmpty()) {
                int before = bytes(statement.substring(0, at + clause.length()));
                int start = wanted.statement().start() + before;
                return new Span(start, start + bytes(name));
            }
        }
        return wanted.path();
    }

    private static int bytes(String text) {
        return text.getBytes(UTF_8).length;
    }
}
