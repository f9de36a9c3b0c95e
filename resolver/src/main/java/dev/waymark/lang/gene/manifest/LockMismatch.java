package dev.waymark.lang.gene.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
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
import java.util.stream.Stream;

/**
 * A lock file that was not made from the manifest beside it. The new dialect compares digests, and refuses to run; classic
 * notes which packages it brought.
 */
final class LockMismatch implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        String root = FilePaths.parent(file.path());
        Note note = new Note(GeneFile.LOCK.in(root), Span.ORIGIN, "The lock file");
        Stream<Problem> problems = switch (Manifest.read(file.text())) {
            case NewManifest manifest when manifest.isSound() -> stale(file, root, context.lookup()).stream();
            case NewManifest _ -> Stream.empty();
            case ClassicManifest manifest -> unlocked(manifest, root, context.lookup());
        };
        problems.map(problem -> problem.withNotes(List.of(note))).forEach(report::add);
    }

    private static Optional<Problem> stale(SourceFile file, String root, Lookup lookup) {
        ImmutableList<Datum> values = ManifestText.of(file.text()).values();
        Optional<String> actual = CanonicalData.digest(values.getFirst());
        return NewLock.at(root, lookup)
                .flatMap(NewLock::rootDigest)
                .filter(expected -> actual.isPresent() && !actual.get().equals(expected.text()))
                .map(_ -> Problem.of(
                                Code.LOCK_MISMATCH,
                                new Span(
                                        values.getFirst().span().start(),
                                        values.getFirst().span().start() + 1),
                                "The lock file was made from another state of this manifest; run `gene pkg update`.")
                        .withSeverity(Severity.ERROR));
    }

    private static Stream<Problem> unlocked(ClassicManifest manifest, String root, Lookup lookup) {
        Optional<ClassicLock> lock =
                ClassicLock.nearest(root, lookup).filter(found -> found.folder().equals(root));
        return lock.stream()
                .flatMap(known -> manifest.dependencies().stream()
                        .map(Dependency::alias)
                        .filter(name -> !known.roots().containsKey(name.text())))
                .map(LockMismatch::unlocked);
    }

    private static Problem unlocked(Name name) {
        return Problem.of(
                Code.LOCK_MISMATCH,
                name.span(),
                "`" + name.text() + "` is not in the lock file; run `gene deps install`.");
    }
}
