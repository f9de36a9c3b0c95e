package dev.waymark.lang.kcl.resolve;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.language.Edition;
import dev.waymark.resolve.Resolution;

/** Where an import leads, by the edition in force. */
public final class KclResolver {

    /** The language's id. */
    public static final String KCL = "kcl";

    /** Every file of a folder gets the same answer for one request. */
    private record Key(String folder, String request) {}

    private KclResolver() {}

    /** Where an import of {@code request}, dots included, in the source at {@code importer} leads. */
    public static Resolution resolve(String request, String importer, Lookup lookup) {
        String folder = FilePaths.parent(importer);
        return lookup.step(new Key(folder, request), "", inner -> search(folder, request, inner));
    }

    /**
     * The path below the root that {@code request} means in the source at {@code importer}, dots counted in;
     * empty where they lead out of the root.
     */
    public static String absolute(String request, String importer, Lookup lookup) {
        String folder = FilePaths.parent(importer);
        return String.join(
                ".", ImportPath.of(request).below(Root.nearest(folder, lookup).folder(), folder));
    }

    private static Resolution search(String folder, String request, Lookup lookup) {
        ImportSearch search = new ImportSearch(folder, request, lookup);
        Outcome outcome = switch (Edition.of(lookup.settings(folder), KCL)) {
            case CURRENT -> search.today();
            case DOCUMENTED -> search.documented();
            case AUTO -> search.either();
        };
        return outcome.resolution(lookup.trace());
    }
}
