package dev.waymark.lang.geblang.rules;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.manifest.GeblangManifest;
import dev.waymark.lang.geblang.manifest.NearestManifest;
import dev.waymark.lang.geblang.resolve.LibraryCode;
import dev.waymark.lang.geblang.resolve.ModuleName;
import dev.waymark.outline.Name;
import java.util.Optional;
import java.util.stream.Stream;

/** Modules that are still to be created: where, and under which name they declare themselves there. */
final class NewModules {

    private NewModules() {}

    /** Whether one would create a module as {@code path}: a folder's init file is not where one begins. */
    static boolean isPlace(String path) {
        return path.endsWith(ModuleName.SUFFIX) && !path.endsWith("/init" + ModuleName.SUFFIX);
    }

    /** The text of a new module at {@code path} for an import of {@code module}; empty where none should be created. */
    static Optional<String> text(String path, String module, Lookup lookup) {
        if (!isPlace(path) || LibraryCode.holds(path, lookup)) {
            return Optional.empty();
        }
        String stem = FilePaths.stem(path);
        boolean isWhole = path.endsWith("/" + module.replace('.', '/') + ModuleName.SUFFIX);
        Optional<String> own = module.contains(".") || !isWhole ? nameAt(path, lookup) : Optional.empty();
        return Optional.of("module " + own.orElse(isWhole ? module : stem) + ";\n");
    }

    /** The name of a module at {@code path} by the package's manifest: its path below the root (seed: Fields). */
    static Optional<String> nameAt(String path, Lookup lookup) {
        return NearestManifest.of(FilePaths.parent(path), lookup)
                .flatMap(manifest -> roots(manifest, lookup)
                        .filter(root -> FilePaths.isWithin(path, root))
                        .map(root -> FilePaths.relativize(root, path))
                        .map(NewModules::dotted)
                        .findFirst());
    }

    private static Stream<String> roots(String manifest, Lookup lookup) {
        return lookup.read(manifest, "roots of the package").map(GeblangManifest::read).stream()
                .flatMap(read -> Stream.concat(
                        Stream.of(read.source().map(Name::text).orElse(".")),
                        read.paths().stream().map(Name::text)))
                .map(root -> FilePaths.join(FilePaths.parent(manifest), root));
    }

    private static String dotted(String relative) {
        return relative.substring(0, relative.length() - ModuleName.SUFFIX.length())
                .replace('/', '.');
    }
}
