package dev.waymark.lang.kcl.resolve;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;

/** How the two editions differ on one import; for the rule that tells about it, under the edition {@code auto}. */
public sealed interface EditionDifference {

    /** They agree. */
    record None() implements EditionDifference {}

    /** Only the seed finds something, beside the importing file; today it is written {@code request}. */
    record OnlyBeside(String location, String request) implements EditionDifference {}

    /** Only the seed finds something, below {@code KCL_MODULE_ROOT}. */
    record OnlyInModuleRoot(String location) implements EditionDifference {}

    /** Both find something, but not the same; {@code documented} is the seed's, and not the one taken. */
    record OtherPlace(String documented) implements EditionDifference {}

    /** The difference for an import of {@code request} in {@code importer}. */
    static EditionDifference of(String request, String importer, Lookup lookup) {
        ImportSearch search = new ImportSearch(FilePaths.parent(importer), request, lookup);
        Outcome today = search.today();
        if (search.beside() instanceof Outcome.Files beside) {
            return today.isFound()
                    ? other(today, beside)
                    : new OnlyBeside(beside.place().location(), "." + request);
        }
        return !today.isFound() && search.moduleRoot() instanceof Outcome.Files root
                ? new OnlyInModuleRoot(root.place().location())
                : new None();
    }

    private static EditionDifference other(Outcome today, Outcome.Files beside) {
        String documented = beside.place().location();
        boolean same =
                today instanceof Outcome.Files now && now.place().location().equals(documented);
        return same ? new None() : new OtherPlace(documented);
    }
}
