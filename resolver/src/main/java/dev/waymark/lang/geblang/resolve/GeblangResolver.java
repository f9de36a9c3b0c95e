package dev.waymark.lang.geblang.resolve;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.builtin.Builtins;
import dev.waymark.language.Edition;
import dev.waymark.resolve.Resolution;
import java.util.Optional;

/** Where an import leads, by the edition in force. */
public final class GeblangResolver {

    /** The language's id. */
    public static final String GEBLANG = "geblang";

    /** The whole search: every file of a folder gets the same answer for one request. */
    private record Key(String folder, String request) {}

    private record TwinKey(String importer, String request) {}

    private GeblangResolver() {}

    /** Where an import of {@code request}, with or without the built-ins' namespace, in {@code importer} leads. */
    public static Resolution resolve(String request, String importer, Lookup lookup) {
        String module = ModuleName.withoutNamespace(request);
        if (Builtins.SHIPPED.isNative(module)) {
            return lookup.step(new TwinKey(importer, module), "", inner -> shipped(module, importer, inner));
        }
        return search(FilePaths.parent(importer), request, lookup);
    }

    /** Inside a library module that wraps a native one of its own name, that name means the native one (seed: 1.6.0). */
    private static Resolution shipped(String module, String importer, Lookup lookup) {
        StandardLibrary library = StandardLibrary.of(FilePaths.parent(importer), lookup);
        Optional<String> own = library.module(importer);
        return own.equals(Optional.of(module))
                ? new Resolution.BuiltIn(module, lookup.trace())
                : search(FilePaths.parent(importer), module, lookup);
    }

    private static Resolution search(String folder, String request, Lookup lookup) {
        return lookup.step(
                new Key(folder, request), "", inner -> search(folder, request, edition(folder, inner), inner));
    }

    private static Resolution search(String folder, String request, Edition edition, Lookup lookup) {
        SearchOrder order = switch (edition) {
            case CURRENT -> SearchOrder.TODAY_STRICT;
            case DOCUMENTED -> SearchOrder.DOCUMENTED;
            case AUTO -> SearchOrder.EITHER;
        };
        return ModuleSearch.run(folder, request, order, lookup).resolution(lookup.trace());
    }

    private static Edition edition(String folder, Lookup lookup) {
        return Edition.of(lookup.settings(folder), GEBLANG);
    }
}
