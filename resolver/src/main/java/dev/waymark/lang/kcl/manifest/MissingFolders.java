package dev.waymark.lang.kcl.manifest;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Span;

/** A folder that a {@code kcl.yaml} or a {@code kcl.work} names and that does not exist, or is no module. */
final class MissingFolders implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        KclFile.of(file.path()).ifPresent(kind -> {
            switch (kind) {
                case SETTINGS ->
                    PackageMaps.read(file.text()).forEach((name, path) -> map(path, file, context.lookup(), report));
                case WORK ->
                    WorkFile.read(file.text()).lines().stream()
                            .filter(WorkFile.Line::isKnown)
                            .flatMap(line -> line.path().stream())
                            .forEach(path -> workspace(path, file, context.lookup(), report));
                case SOURCE, MODULE, LOCK -> {}
            }
        });
    }

    private static void map(Name path, SourceFile file, Lookup lookup, Report report) {
        String folder = place(path, file);
        if (!lookup.isFolder(folder, "mapped package")) {
            report.add(warning(Code.INVALID_DEPENDENCY, path.span(), noFolder(path)));
        } else if (NearestModule.in(folder, lookup).isEmpty()) {
            report.add(warning(
                    Code.INVALID_DEPENDENCY,
                    path.span(),
                    "`" + path.text() + "` holds no kcl.mod, without which it is no package; add one."));
        }
    }

    private static void workspace(Name path, SourceFile file, Lookup lookup, Report report) {
        if (!lookup.isFolder(place(path, file), "workspace")) {
            report.add(warning(Code.INVALID_MANIFEST_VALUE, path.span(), noFolder(path)));
        }
    }

    private static String noFolder(Name path) {
        return "There is no folder `" + path.text() + "`; create it or correct the path.";
    }

    private static String place(Name path, SourceFile file) {
        return FilePaths.resolve(FilePaths.parent(file.path()), path.text());
    }

    private static Problem warning(Code code, Span span, String message) {
        return Problem.of(code, span, message).withSeverity(Severity.WARNING);
    }
}
