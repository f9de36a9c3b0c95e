package dev.waymark.lang.geblang.resolve;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;

/** How the two editions differ on one import; for the rule that tells about it, under the edition {@code auto}. */
public sealed interface EditionDifference {

    /** What the comparison depends on. */
    record Key(String folder, String request) {}

    /** They agree. */
    record None() implements EditionDifference {}

    /** Both find a file, but not the same one; {@code documented} is the specification's, and not the one taken. */
    record OtherFile(String documented) implements EditionDifference {}

    /** Only today's tool finds something. */
    record OnlyToday() implements EditionDifference {}

    /** Only the specification's rules find something: {@code file}. */
    record OnlyDocumented(String file) implements EditionDifference {}

    /** The difference for an import of {@code request} in {@code importer}; damaged manifests make none. */
    static EditionDifference of(String request, String importer, Lookup lookup) {
        String folder = FilePaths.parent(importer);
        return lookup.step(new Key(folder, request), "editions", inner -> between(folder, request, inner));
    }

    private static EditionDifference between(String folder, String request, Lookup lookup) {
        Outcome today = ModuleSearch.run(folder, request, SearchOrder.TODAY, lookup);
        Outcome documented = ModuleSearch.run(folder, request, SearchOrder.DOCUMENTED, lookup);
        if (today instanceof Outcome.File now && documented instanceof Outcome.File then) {
            return now.path().equals(then.path()) ? new None() : new OtherFile(then.path());
        }
        if (documented instanceof Outcome.File then && !today.isFound()) {
            return new OnlyDocumented(then.path());
        }
        boolean gone = documented instanceof Outcome.Nothing || documented instanceof Outcome.NotInstalled;
        return today instanceof Outcome.File && gone ? new OnlyToday() : new None();
    }
}
