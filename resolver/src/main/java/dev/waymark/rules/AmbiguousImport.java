package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.outline.Import;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;
import java.util.stream.Collectors;

/** An import that more than one place answers: an error where the language refuses, a hint where it picks by chance. */
public final class AmbiguousImport implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        for (Import wanted : file.outline().imports()) {
            if (wanted.placement().isHonoured()) {
                switch (context.resolution(wanted)) {
                    case Resolution.Ambiguous ambiguous ->
                        report.add(problem(wanted, Severity.ERROR, ambiguous.candidates(), file.path()));
                    case Resolution.Uncertain uncertain
                    when uncertain.candidates().size() > 1 ->
                        report.add(problem(wanted, Severity.HINT, uncertain.candidates(), file.path()));
                    case Resolution.Uncertain _,
                            Resolution.Found _,
                            Resolution.BuiltIn _,
                            Resolution.External _,
                            Resolution.NotInstalled _,
                            Resolution.Missing _ -> {}
                }
            }
        }
    }

    private static Problem problem(
            Import wanted, Severity severity, ImmutableList<String> candidates, String importer) {
        String places = candidates.stream()
                .map(path -> "`" + FilePaths.relativize(FilePaths.parent(importer), path) + "`")
                .collect(Collectors.joining(" or "));
        String message = "`" + wanted.request() + "` may be " + places
                + "; rename all but one, so that it is certain which is meant.";
        return Problem.of(Code.AMBIGUOUS_IMPORT, wanted.path(), message)
                .withSeverity(severity)
                .withNotes(candidates.stream()
                        .map(path -> new Note(path, Span.ORIGIN, "One that answers `" + wanted.request() + "`"))
                        .toList());
    }
}
