package dev.waymark.lang.kcl.manifest;

import dev.waymark.diagnostic.Code;
import dev.waymark.files.FilePaths;
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
 * A lock file that does not say what the manifest says. An empty one says nothing; one more entry is what a dependency
 * needs; folders are not locked.
 */
final class LockMismatch implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (KclFile.of(file.path()).equals(Optional.of(KclFile.MODULE))) {
            LockFile lock = LockFile.of(file.path(), context.lookup());
            Note note = new Note(KclFile.LOCK.in(FilePaths.parent(file.path())), Span.ORIGIN, "The lock file");
            for (Dependency dependency : ModFile.read(file.text()).dependencies()) {
                if (!lock.entries().isEmpty() && dependency.path().isEmpty()) {
                    difference(dependency, lock).ifPresent(found -> report.add(found.withNotes(List.of(note))));
                }
            }
        }
    }

    private static Optional<Problem> difference(Dependency dependency, LockFile lock) {
        Optional<LockFile.Locked> locked = lock.locked(dependency.alias());
        if (locked.isEmpty()) {
            return Optional.of(problem(dependency.key(), "is not in the lock file"));
        }
        String version = locked.get().version();
        return number(dependency)
                .filter(asked -> !version.isEmpty() && !bare(version).equals(bare(asked.text())))
                .map(asked ->
                        problem(new Name(dependency.key().text(), asked.span()), "is locked at `" + version + "`"));
    }

    /** What can be compared with a version: a tag may be one, a commit or a branch is none. */
    private static Optional<Name> number(Dependency dependency) {
        return dependency.source() instanceof Dependency.Git ? dependency.version() : dependency.reference();
    }

    private static String bare(String version) {
        return version.startsWith("v") ? version.substring(1) : version;
    }

    private static Problem problem(Name place, String finding) {
        return Problem.of(
                Code.LOCK_MISMATCH, place.span(), "`" + place.text() + "` " + finding + "; run `kcl mod update`.");
    }
}
