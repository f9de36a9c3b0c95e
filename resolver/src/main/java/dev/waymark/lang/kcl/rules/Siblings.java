package dev.waymark.lang.kcl.rules;

import com.google.common.collect.ImmutableSet;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.kcl.manifest.KclFile;
import dev.waymark.lang.kcl.manifest.NearestModule;
import dev.waymark.lang.kcl.resolve.KclResolver;
import dev.waymark.lang.kcl.resolve.PackageScope;
import dev.waymark.lang.kcl.scan.KclScanner;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Outline;
import dev.waymark.resolve.Resolution;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files that the compiler surely reads together with another one: those of a module's package. Without a
 * {@code kcl.mod} the files of a folder may be programs of their own. Their texts are only read once something is wrong.
 */
final class Siblings {

    /** The name of a schema and its instance behind it. */
    private static final Pattern UNIFIED = Pattern.compile("\\s*:\\s*[\\p{L}\\p{N}_$.]+\\s*[({]");

    private record Key(String folder) {}

    private Siblings() {}

    /** Whether the files of a folder are surely one package for the file at {@code path}. */
    static boolean areCertain(String path, Lookup lookup) {
        return isMember(path)
                && NearestModule.of(FilePaths.parent(path), lookup).isPresent();
    }

    /** Whether the files of {@code folder} import each other one by one, as modules of their own. */
    static boolean areSeparate(String folder, Lookup lookup) {
        return !single(folder, lookup).isEmpty();
    }

    /** Whether a file beside {@code path} imports it as a module of its own, which shares no scope. */
    static boolean isSingle(String path, Lookup lookup) {
        return single(FilePaths.parent(path), lookup).contains(path);
    }

    /** The files of {@code folder} that other ones of it import one by one. */
    private static ImmutableSet<String> single(String folder, Lookup lookup) {
        return lookup.step(
                new Key(folder),
                "whether files of the folder import each other",
                inner -> PackageNames.of(folder, inner).imported().values().stream()
                        .map(imported -> KclResolver.resolve(imported.request(), imported.file(), inner))
                        .filter(Resolution.Found.class::isInstance)
                        .map(found -> ((Resolution.Found) found).location())
                        .filter(place -> KclFile.isSource(place)
                                && FilePaths.parent(place).equals(folder))
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /** Whether a file is part of its package however that is reached. */
    static boolean isMember(String path) {
        return !PackageScope.isTest(path) && !FilePaths.name(path).startsWith("_");
    }

    /** The import at the top level that {@code imported} speaks of, where its file surely shares the scope. */
    static Optional<Import> find(PackageNames.Imported imported, String name, Lookup lookup) {
        String folder = FilePaths.parent(imported.file());
        if (areSeparate(folder, lookup) && !WholePackages.contain(folder, lookup)) {
            return Optional.empty();
        }
        return outline(imported.file(), lookup).stream()
                .flatMap(outline -> outline.imports().stream())
                .filter(wanted -> wanted.placement() == Placement.TOP_LEVEL
                        && wanted.request().equals(imported.request())
                        && wanted.binding()
                                .filter(binding -> binding.text().equals(name))
                                .isPresent())
                .findFirst();
    }

    /** The first declaration of {@code name} in the file at {@code path}. */
    static Optional<Declaration> declaration(String path, String name, Lookup lookup) {
        return outline(path, lookup).stream()
                .flatMap(outline -> outline.declarations().stream())
                .filter(declaration -> declaration.name().text().equals(name))
                .findFirst();
    }

    /** Whether {@code declaration} is unified with what its name is already: {@code name: Schema {...}}. */
    static boolean isUnified(Declaration declaration, SourceText text) {
        int from = declaration.name().span().end();
        int end = Math.max(from, declaration.span().end());
        return UNIFIED.matcher(text.slice(new Span(from, end))).lookingAt();
    }

    private static Optional<Outline> outline(String path, Lookup lookup) {
        return lookup.read(path, "names of the package").map(KclScanner::scan);
    }
}
