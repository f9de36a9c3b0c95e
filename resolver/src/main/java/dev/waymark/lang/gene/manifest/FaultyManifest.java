package dev.waymark.lang.gene.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.language.Edition;
import dev.waymark.outline.Fault;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.SourceText;

/**
 * What is wrong with a manifest by its text alone. The new dialect refuses it; classic's importer passes over it, and only
 * whoever brings dependencies refuses it, so that the edition {@code current} warns. A package inside another may be read
 * by its application's own rules, and is warned.
 */
final class FaultyManifest implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Dialect dialect = PackageDialect.ofManifest(file.path(), file.text(), context.lookup());
        for (ManifestFault found : faults(file.text(), dialect)) {
            Fault fault = found.fault();
            Severity severity = found.refused() ? refusal(dialect, file.path(), context.lookup()) : Severity.WARNING;
            report.add(Problem.of(fault.code(), fault.span(), fault.message()).withSeverity(severity));
        }
    }

    private static ImmutableList<ManifestFault> faults(SourceText text, Dialect dialect) {
        Data data = Data.read(text, dialect);
        if (!data.faults().isEmpty()) {
            // What was read behind a broken place may have been meant otherwise.
            return data.faults().stream()
                    .map(fault -> new ManifestFault(fault, true))
                    .collect(ImmutableList.toImmutableList());
        }
        return switch (dialect) {
            case CLASSIC -> ClassicFaults.of(ManifestText.of(text));
            case NEW -> NewFaults.of(data.values());
        };
    }

    /** How much it matters that the tool refuses the manifest at {@code path}. */
    static Severity refusal(Dialect dialect, String path, Lookup lookup) {
        String root = FilePaths.parent(path);
        boolean matters = switch (dialect) {
            case CLASSIC -> Edition.of(lookup.settings(root), "gene") != Edition.CURRENT;
            case NEW ->
                root.equals(FilePaths.parent(root))
                        || NearestPackage.of(FilePaths.parent(root), lookup).isEmpty();
        };
        return matters ? Severity.ERROR : Severity.WARNING;
    }
}
