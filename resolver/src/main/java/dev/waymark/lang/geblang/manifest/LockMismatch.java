package dev.waymark.lang.geblang.manifest;

import dev.waymark.diagnostic.Code;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.geblang.manifest.Dependency.Repository;
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
 * A lock file that does not say what the manifest says (seed: "commit geblang.lock"). Resolution never reads it, so that
 * the installed copy may silently be another release. Without a lock file nothing was installed yet.
 */
final class LockMismatch implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        String path = FilePaths.child(FilePaths.parent(file.path()), GeblangManifest.LOCK_NAME);
        List<Dependency> remote = GeblangManifest.read(file.text()).dependencies().stream()
                .filter(dependency -> dependency.repository().isPresent())
                .toList();
        if (!remote.isEmpty()) {
            context.lookup()
                    .read(path, "lock file")
                    .map(LockFile::read)
                    .ifPresent(lock -> remote.stream()
                            .filter(dependency -> isInstalled(dependency, file, context))
                            .forEach(dependency -> check(dependency, lock, path, report)));
        }
    }

    /** What is not there is not installed: that is said already, and installing it writes the lock file, too. */
    private static boolean isInstalled(Dependency dependency, SourceFile file, RuleContext context) {
        return Mount.of(FilePaths.parent(file.path()), dependency, context.lookup())
                .filter(Mount::installed)
                .isPresent();
    }

    private static void check(Dependency dependency, LockFile lock, String path, Report report) {
        dependency
                .repository()
                .flatMap(repository -> difference(dependency.mount(), repository, lock))
                .ifPresent(problem ->
                        report.add(problem.withNotes(List.of(new Note(path, Span.ORIGIN, "The lock file")))));
    }

    private static Optional<Problem> difference(Name mount, Repository repository, LockFile lock) {
        if (!lock.sound()) {
            return Optional.of(problem(mount.span(), "The lock file cannot be read"));
        }
        LockFile.Locked locked = lock.entries().get(mount.text());
        if (locked == null) {
            return Optional.of(problem(mount.span(), "`" + mount.text() + "` is not in the lock file"));
        }
        if (!locked.url().equals(LockFile.address(repository.url().text()))) {
            return Optional.of(
                    problem(repository.url().span(), "`" + mount.text() + "` is locked from `" + locked.url() + "`"));
        }
        String version = repository.version().map(Name::text).orElse("");
        return locked.version().equals(version)
                ? Optional.empty()
                : Optional.of(problem(
                        repository.version().orElse(mount).span(),
                        "`" + mount.text() + "` is locked at `" + locked.version() + "`"));
    }

    private static Problem problem(Span span, String finding) {
        return Problem.of(Code.LOCK_MISMATCH, span, finding + "; run `geblang install`.");
    }
}
