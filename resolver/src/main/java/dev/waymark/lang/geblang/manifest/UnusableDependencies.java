package dev.waymark.lang.geblang.manifest;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.language.Edition;
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

/**
 * A dependency that is not there, or is not what its entry says (seed: Dependencies; the tool passes over all of these
 * without a word).
 */
final class UnusableDependencies implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        String folder = FilePaths.parent(file.path());
        for (Dependency dependency : GeblangManifest.read(file.text()).dependencies()) {
            ignored(dependency).ifPresent(report::add);
            Mount.of(folder, dependency, context.lookup())
                    .flatMap(mount -> problem(dependency, mount, folder, context.lookup()))
                    .ifPresent(report::add);
        }
    }

    private static Optional<Problem> ignored(Dependency dependency) {
        return dependency.source() instanceof Dependency.Folder folder
                ? folder.ignored()
                        .map(url -> warning(
                                url.span(),
                                "`" + dependency.mount().text()
                                        + "` has a path, so that its repository is not looked at; remove one"
                                        + " of the two."))
                : Optional.empty();
    }

    private static Optional<Problem> problem(Dependency dependency, Mount mount, String folder, Lookup lookup) {
        Name name = dependency.mount();
        if (!mount.installed()) {
            return Optional.of(absent(dependency, mount));
        }
        return switch (mount.target()) {
            case ENCLOSING -> Optional.of(enclosed(name, mount));
            case BARE -> bare(name, edition(folder, lookup));
            case PACKAGE -> misnamed(name, mount, edition(folder, lookup), lookup);
        };
    }

    private static Problem absent(Dependency dependency, Mount mount) {
        String name = dependency.mount().text();
        return dependency
                .path()
                .map(path -> warning(
                        path.span(),
                        "`" + path.text() + "` is no folder on this machine; `" + name + "` provides nothing."))
                .orElseGet(() -> Problem.of(
                        Code.DEPENDENCY_NOT_INSTALLED,
                        dependency.mount().span(),
                        "`" + name + "` is not installed in " + Mount.VENDOR + "/" + mount.name()
                                + "; run `geblang install`."));
    }

    /** The tool walks up from the folder, finds the manifest of the package around it, and takes that one. */
    private static Problem enclosed(Name name, Mount mount) {
        String message = "`" + name.text() + "` has no manifest of its own, and another package's lies above it: its "
                + "modules are not found; add a geblang.yaml to its folder.";
        return warning(name.span(), message)
                .withNotes(mount.manifest().stream()
                        .map(path -> new Note(path, Span.ORIGIN, "This manifest is read for it instead"))
                        .toList());
    }

    private static Optional<Problem> bare(Name name, Edition edition) {
        String message = "`" + name.text()
                + "` has no manifest, which a dependency must have; add a geblang.yaml to its folder.";
        return switch (edition) {
            case CURRENT -> Optional.empty();
            case AUTO -> Optional.of(Problem.of(Code.EDITION_DIFFERENCE, name.span(), message));
            case DOCUMENTED -> Optional.of(Problem.of(Code.INVALID_DEPENDENCY, name.span(), message));
        };
    }

    /** The seed lets one think that the mount name is how imports write it; today only the package's own name is. */
    private static Optional<Problem> misnamed(Name name, Mount mount, Edition edition, Lookup lookup) {
        if (edition == Edition.DOCUMENTED) {
            return Optional.empty();
        }
        return mount.manifest()
                .flatMap(path -> lookup.read(path, "name of the dependency")
                        .map(GeblangManifest::read)
                        .flatMap(GeblangManifest::name)
                        .filter(own -> !own.text().equals(name.text()))
                        .map(own -> misnamed(name, own, path)));
    }

    private static Problem misnamed(Name name, Name own, String path) {
        String message = "`" + name.text() + "` is called `" + own.text()
                + "` in its own manifest; imports begin with `" + own.text() + ".`, not with `" + name.text() + ".`.";
        // The last part of the package's name is what `geblang install` itself would choose.
        boolean usual = own.text().endsWith("." + name.text());
        return warning(name.span(), message)
                .withSeverity(usual ? Severity.HINT : Severity.WARNING)
                .withNotes(List.of(new Note(path, own.span(), "The package's name is given here")));
    }

    private static Problem warning(Span span, String message) {
        return Problem.of(Code.INVALID_DEPENDENCY, span, message).withSeverity(Severity.WARNING);
    }

    private static Edition edition(String folder, Lookup lookup) {
        return Edition.of(lookup.settings(folder), "geblang");
    }
}
