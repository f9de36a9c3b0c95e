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
import java.util.Optional;

/** A dependency that is not on this machine: an error of its path, or a package that is still to be downloaded. */
final class UnusableDependencies implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (KclFile.of(file.path()).equals(Optional.of(KclFile.MODULE))) {
            for (Dependency dependency : ModFile.read(file.text()).dependencies()) {
                problem(dependency, file.path(), context.lookup()).ifPresent(report::add);
            }
        }
    }

    private static Optional<Problem> problem(Dependency dependency, String manifest, Lookup lookup) {
        String folder = FilePaths.parent(manifest);
        Optional<String> place = Installation.of(manifest, dependency, folder, lookup);
        boolean usable = place.filter(found -> NearestModule.in(found, lookup).isPresent())
                .isPresent();
        if (usable || dependency.source() instanceof Dependency.Nowhere) {
            return Optional.empty();
        }
        return Optional.of(dependency
                .path()
                .map(path -> badPath(path, dependency, FilePaths.resolve(folder, path.text()), lookup)
                        .withSeverity(FaultyManifest.refusal(manifest, lookup)))
                .orElseGet(() -> absent(dependency, place)));
    }

    private static Problem badPath(Name path, Dependency dependency, String place, Lookup lookup) {
        String message = lookup.isFolder(place, "folder of the dependency")
                ? "`" + path.text() + "` holds no kcl.mod, so that `" + dependency.alias()
                        + "` cannot be imported; add one."
                : "There is no folder `" + path.text() + "`, so that `" + dependency.alias()
                        + "` cannot be imported; correct the path.";
        return Problem.of(Code.INVALID_DEPENDENCY, path.span(), message);
    }

    private static Problem absent(Dependency dependency, Optional<String> place) {
        String name = dependency.key().text();
        if (place.isPresent()) {
            String message = "`" + name + "` is expected in " + place.get() + ", which holds no kcl.mod; add one.";
            return Problem.of(Code.INVALID_DEPENDENCY, dependency.key().span(), message)
                    .withSeverity(Severity.WARNING);
        }
        return Problem.of(
                Code.DEPENDENCY_NOT_INSTALLED,
                dependency.key().span(),
                "`" + name + "` is not installed; run `kcl mod update`.");
    }
}
