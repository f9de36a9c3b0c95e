package dev.waymark.lang.neva.manifest;

import dev.waymark.diagnostic.Code;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Optional;

/** A dependency that is not on this machine yet, or whose module the compiler refuses. */
final class DownloadedModules implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        NevaManifest manifest = NevaManifest.read(file.text());
        for (Dependency dependency : manifest.dependencies()) {
            if (manifest.readable() && dependency.version().isPresent() && !DependencyAliases.isStandard(dependency)) {
                problem(dependency, context.lookup()).ifPresent(report::add);
            }
        }
    }

    private static Optional<Problem> problem(Dependency dependency, Lookup lookup) {
        return Downloads.of(lookup)
                .module(dependency)
                .filter(place -> lookup.isFolder(place, "downloaded module"))
                .map(place -> present(dependency, place, lookup))
                .orElseGet(() -> Optional.of(absent(dependency)));
    }

    private static Problem absent(Dependency dependency) {
        Name alias = dependency.alias();
        String version = dependency.version().map(Name::text).orElse("");
        return Problem.of(
                Code.DEPENDENCY_NOT_INSTALLED,
                alias.span(),
                "`" + alias.text() + "` " + version + " is not on this machine; run `neva build` to download it.");
    }

    /** The compiler looks for the module's manifest as it does for any: also above the module's folder. */
    private static Optional<Problem> present(Dependency dependency, String place, Lookup lookup) {
        Name alias = dependency.alias();
        Optional<String> manifest = NearestManifest.of(place, lookup);
        if (manifest.isEmpty()) {
            return Optional.of(Problem.of(
                    Code.MALFORMED_MANIFEST,
                    alias.span(),
                    "`" + alias.text() + "` was downloaded to " + place + ", but it holds no neva.yml; take a version"
                            + " that is a Neva module."));
        }
        String compiler = LanguageVersion.compiler(lookup);
        return NevaManifest.at(manifest.get(), lookup)
                .neva()
                .filter(asked -> !LanguageVersion.isServed(asked, compiler))
                .map(asked -> newer(dependency, asked, compiler, manifest.get()));
    }

    private static Problem newer(Dependency dependency, Name asked, String compiler, String manifest) {
        String message = "`" + dependency.alias().text() + "` asks for Neva " + asked.text() + ", not " + compiler
                + "; update Neva with `neva upgrade`, or take an earlier version.";
        Span span = dependency.version().orElse(dependency.alias()).span();
        return Problem.of(Code.INCOMPATIBLE_VERSION, span, message)
                .withNotes(List.of(new Note(manifest, asked.span(), "The release is asked for here")));
    }
}
