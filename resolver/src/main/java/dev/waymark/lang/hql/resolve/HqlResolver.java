package dev.waymark.lang.hql.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.hql.builtin.Builtins;
import dev.waymark.language.Edition;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;
import java.util.Optional;

/**
 * Where an import leads. There is one place for each: no suffix is tried, no folder searched, and no manifest asked (the
 * compiler; seed: Resolution Algorithm).
 */
public final class HqlResolver {

    /** The language's id. */
    public static final String HQL = "hql";

    /** Every file of a folder gets the same answer for one request. */
    private record Key(String folder, String request) {}

    private HqlResolver() {}

    /** Where an import of {@code request} in the file at {@code importer} leads. */
    public static Resolution resolve(String request, String importer, Lookup lookup) {
        String folder = FilePaths.parent(importer);
        return lookup.step(new Key(folder, request), "", inner -> search(folder, request, inner));
    }

    /** The edition in force for the files in {@code folder}. */
    public static Edition edition(String folder, Lookup lookup) {
        return Edition.of(lookup.settings(folder), HQL);
    }

    /**
     * Whether {@code request} leaves the folder of the file at {@code importer}, which today's compiler forbids; the way
     * out and in again is no leaving.
     */
    public static boolean leavesFolder(String request, String importer) {
        String folder = FilePaths.parent(importer);
        return Specifier.of(request) instanceof Specifier.Local local
                && local.isRelative()
                && !FilePaths.isWithin(FilePaths.resolve(folder, local.path()), folder);
    }

    private static Resolution search(String folder, String request, Lookup lookup) {
        Edition edition = edition(folder, lookup);
        return switch (Specifier.of(request)) {
            case Specifier.Provided(String name) -> provided(name, edition, lookup);
            case Specifier.Remote(String address) -> new Resolution.External(address, lookup.trace());
            case Specifier.Local(String path) -> file(FilePaths.resolve(folder, path), folder, edition, lookup);
            case Specifier.Node(String name) ->
                edition == Edition.DOCUMENTED
                        ? new Resolution.External(name, lookup.trace())
                        : new Resolution.Missing(lookup.trace());
            case Specifier.Bare _, Specifier.Unsupported _ -> {
                NearMisses.of(request, folder, lookup);
                yield new Resolution.Missing(lookup.trace());
            }
        };
    }

    private static Resolution provided(String name, Edition edition, Lookup lookup) {
        if (Builtins.SHIPPED
                .find(name)
                .filter(known -> known.isKnownTo(edition))
                .isPresent()) {
            return new Resolution.BuiltIn(name, lookup.trace());
        }
        return isInside(name) ? new Resolution.External(name, lookup.trace()) : new Resolution.Missing(lookup.trace());
    }

    /** Whether {@code name} is a file inside a package: what the compiler makes of these depends on its installation. */
    private static boolean isInside(String name) {
        return name.chars().filter(c -> c == '/').count() > 1 && !name.startsWith("@hlvm/lib/stdlib/");
    }

    private static Resolution file(String path, String folder, Edition edition, Lookup lookup) {
        boolean isPresent =
                lookup.isFile(path, FilePaths.isWithin(path, folder) ? "beside the importing file" : "at this path");
        Optional<String> shadowing = Builtins.SHIPPED.shadowing(path);
        if (shadowing.isPresent() && edition != Edition.DOCUMENTED) {
            return new Resolution.BuiltIn(shadowing.get(), lookup.trace());
        }
        return isPresent
                ? new Resolution.Found(ImmutableList.of(path), path, Origin.NONE, lookup.trace())
                : new Resolution.Missing(lookup.trace());
    }
}
