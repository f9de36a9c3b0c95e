package dev.waymark.lang.geblang.manifest;

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

/**
 * A folder of modules that does not exist (seed: Fields). The tool passes over it. Further paths may be generated later,
 * so that they are worth a hint only.
 */
final class MissingFolders implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        GeblangManifest manifest = GeblangManifest.read(file.text());
        manifest.source().ifPresent(source -> check(source, Severity.WARNING, file, context.lookup(), report));
        manifest.paths().forEach(path -> check(path, Severity.HINT, file, context.lookup(), report));
    }

    private static void check(Name path, Severity severity, SourceFile file, Lookup lookup, Report report) {
        String folder = FilePaths.join(FilePaths.parent(file.path()), path.text());
        if (!lookup.isFolder(folder, "folder of modules")) {
            String message =
                    "There is no folder `" + path.text() + "` beside this manifest; create it or change the path.";
            report.add(Problem.of(Code.INVALID_MANIFEST_VALUE, path.span(), message)
                    .withSeverity(severity));
        }
    }
}
