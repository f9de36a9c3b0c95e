package dev.waymark.lang.neva.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.manifest.YamlReader;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A manifest that the compiler passes over: another name counts first, or its own is written in upper case. */
final class IgnoredManifest implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Optional<String> counts = NearestManifest.in(FilePaths.parent(file.path()), context.lookup());
        if (NevaFile.isMisspeltManifest(file.path())) {
            misspelt(file, counts, context.lookup(), report);
        } else {
            counts.filter(path -> !path.equals(file.path())).ifPresent(path -> report.add(second(path, head(file))));
        }
    }

    private static Span head(SourceFile file) {
        return ManifestFaults.head(YamlReader.read(file.text()));
    }

    private static Problem second(String counts, Span head) {
        String message = "This manifest is not read, since " + FilePaths.name(counts)
                + " beside it comes first; keep one of the two.";
        return Problem.of(Code.MALFORMED_MANIFEST, head, message)
                .withSeverity(Severity.WARNING)
                .withNotes(List.of(new Note(counts, Span.ORIGIN, "This manifest is read instead")));
    }

    /** An error where the folder is in no module without it. */
    private static void misspelt(SourceFile file, Optional<String> counts, Lookup lookup, Report report) {
        String path = file.path();
        String folder = FilePaths.parent(path);
        String right = FilePaths.name(path).toLowerCase(Locale.ROOT);
        boolean isNeeded = NearestManifest.of(folder, lookup).isEmpty();
        Problem problem = Problem.of(
                        Code.MALFORMED_MANIFEST,
                        head(file),
                        "This manifest is not read; rename it to " + right + ", in lower case.")
                .withSeverity(isNeeded ? Severity.ERROR : Severity.WARNING);
        report.add(
                problem,
                () -> counts.isPresent()
                        ? ImmutableList.of()
                        : ImmutableList.of(new Fix(
                                "Rename to " + right,
                                ImmutableList.of(new FileEdit.Move(path, FilePaths.child(folder, right))),
                                true)));
    }
}
