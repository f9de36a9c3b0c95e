package dev.waymark.lang.gene.manifest;

import dev.waymark.diagnostic.Code;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import java.util.Optional;

/** A dependency that cannot be used as it is declared, or that is still to be brought to this machine. */
final class UnusableDependencies implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Manifest manifest = Manifest.read(file.text());
        for (Dependency dependency : manifest.dependencies()) {
            problem(dependency, manifest.dialect(), file.path(), context.lookup())
                    .ifPresent(report::add);
        }
    }

    private static Optional<Problem> problem(Dependency dependency, Dialect dialect, String path, Lookup lookup) {
        if (dependency.source() instanceof Dependency.Nowhere) {
            return Optional.empty();
        }
        Optional<Problem> invalid = switch (DependencyPlace.of(dependency, FilePaths.parent(path), lookup)) {
            case DependencyPlace.At(String root) -> otherName(dependency, root, lookup);
            case DependencyPlace.Wrong(Name place) ->
                invalid(
                        place,
                        "holds no package.gene, so that `" + dependency.alias().text()
                                + "` cannot be imported; correct the path.");
            case DependencyPlace.NoMember() ->
                invalid(dependency.name(), "is no member of this workspace; correct the name, or add the member.");
            case DependencyPlace.NotInstalled() -> Optional.of(absent(dependency, dialect));
        };
        return invalid.map(problem -> problem.code() == Code.INVALID_DEPENDENCY
                ? problem.withSeverity(FaultyManifest.refusal(dialect, path, lookup))
                : problem);
    }

    private static Optional<Problem> otherName(Dependency dependency, String root, Lookup lookup) {
        String wanted = dependency.name().text();
        return Manifest.at(root, lookup)
                .flatMap(Manifest::name)
                .filter(name -> !name.text().equals(wanted))
                .flatMap(name -> invalid(
                        dependency.name(),
                        "is what this asks for, but the package there calls itself `" + name.text()
                                + "`; use one name."));
    }

    private static Optional<Problem> invalid(Name place, String message) {
        return Optional.of(Problem.of(Code.INVALID_DEPENDENCY, place.span(), "`" + place.text() + "` " + message));
    }

    private static Problem absent(Dependency dependency, Dialect dialect) {
        String command = switch (dialect) {
            case CLASSIC -> "gene deps install";
            case NEW -> "gene pkg sync";
        };
        return Problem.of(
                Code.DEPENDENCY_NOT_INSTALLED,
                dependency.alias().span(),
                "`" + dependency.name().text() + "` is not installed; run `" + command + "`.");
    }
}
