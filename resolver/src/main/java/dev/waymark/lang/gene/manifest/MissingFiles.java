package dev.waymark.lang.gene.manifest;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import java.util.Optional;

/** Files and folders that a manifest names and that are not there: the tools only miss them when they are asked for. */
final class MissingFiles implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        String root = FilePaths.parent(file.path());
        for (Import wanted : file.outline().imports()) {
            ManifestOutline.file(wanted.request())
                    .filter(path -> !context.lookup().isFile(FilePaths.join(root, path), "file of the target"))
                    .ifPresent(path -> report.add(problem(wanted.segments().getFirst(), "file")));
        }
        sourceDir(file, root, context.lookup()).ifPresent(folder -> report.add(problem(folder, "folder")));
    }

    private static Optional<Name> sourceDir(SourceFile file, String root, Lookup lookup) {
        return Manifest.read(file.text()) instanceof ClassicManifest manifest
                ? manifest.sourceDir()
                        .filter(folder -> !lookup.isFolder(FilePaths.join(root, folder.text()), "source-dir"))
                : Optional.empty();
    }

    private static Problem problem(Name place, String kind) {
        return Problem.of(
                        Code.INVALID_MANIFEST_VALUE,
                        place.span(),
                        "There is no " + kind + " `" + place.text() + "` in this package; correct the path.")
                .withSeverity(Severity.WARNING);
    }
}
