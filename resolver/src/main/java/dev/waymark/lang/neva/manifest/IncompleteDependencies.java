package dev.waymark.lang.neva.manifest;

import dev.waymark.diagnostic.Code;
import dev.waymark.files.FilePaths;
import dev.waymark.language.Edition;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;

/**
 * A dependency without what it must have: a version (the compiler, "every dependency module must have version"); by the
 * specification also a path, and a version that is one (seed: Module Reference, Manifest File).
 */
final class IncompleteDependencies implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        String folder = FilePaths.parent(file.path());
        boolean documented = Edition.of(context.lookup().settings(folder), "neva") == Edition.DOCUMENTED;
        NevaManifest manifest = NevaManifest.read(file.text());
        if (manifest.readable()) {
            manifest.dependencies().stream()
                    .filter(dependency -> !DependencyAliases.isStandard(dependency))
                    .forEach(dependency -> check(dependency, documented, report));
        }
    }

    private static void check(Dependency dependency, boolean documented, Report report) {
        Name alias = dependency.alias();
        if (dependency.version().isEmpty()) {
            report.add(problem(alias, "`" + alias.text() + "` has no version; add the git tag to take."));
        }
        if (documented && dependency.writtenPath().isEmpty()) {
            report.add(problem(alias, "`" + alias.text() + "` has no path; add the git location to clone."));
        }
        dependency
                .version()
                .filter(version -> documented && Release.parse(version.text()).isEmpty())
                .ifPresent(version -> report.add(
                        problem(version, "`" + version.text() + "` is no semantic version; write one like 1.2.0.")));
    }

    private static Problem problem(Name place, String message) {
        return Problem.of(Code.INVALID_DEPENDENCY, place.span(), message);
    }
}
