package dev.waymark.lang.kcl.manifest;

import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.language.Edition;
import dev.waymark.outline.Fault;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;

/**
 * What is wrong with a manifest by its text alone: an error where the package manager refuses it. The edition
 * {@code current} is that of the compiler alone, which compiles on, and is warned.
 */
final class FaultyManifest implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        KclFile.of(file.path())
                .ifPresent(kind -> ManifestFaults.of(kind, file.text())
                        .forEach(found -> report.add(problem(found, file.path(), context.lookup()))));
    }

    private static Problem problem(ManifestFault found, String path, Lookup lookup) {
        Fault fault = found.fault();
        Problem problem = Problem.of(fault.code(), fault.span(), fault.message());
        return found.refused() ? problem.withSeverity(refusal(path, lookup)) : problem.withSeverity(Severity.WARNING);
    }

    /** How much it matters that the package manager refuses the manifest at {@code path}. */
    static Severity refusal(String path, Lookup lookup) {
        Edition edition = Edition.of(lookup.settings(FilePaths.parent(path)), "kcl");
        return edition == Edition.CURRENT ? Severity.WARNING : Severity.ERROR;
    }
}
