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

/** Which name a module has by the place of its file, and which text a new one begins with. */
final class NewModules {

    private static final String INIT = "init" + ModuleName.SUFFIX;

    private NewModules() {}

    /**
     * The text of a new module at {@code path} for an import of {@code module} in {@code importer}; empty where the
     * module would not be called so, where nobody would look for it first, and in library code.
     */
    static Optional<String> text(String path, String module, String importer, Lookup lookup) {
        if (!path.endsWith(ModuleName.SUFFIX) || FilePaths.name(path).equals(INIT) || LibraryCode.holds(path, lookup)) {
            return Optional.empty();
        }
        Optional<String> manifest = NearestManifest.of(FilePaths.parent(path), lookup);
        if (!manifest.equals(NearestManifest.of(FilePaths.parent(importer), lookup))) {
            return Optional.empty();
        }
        Optional<String> name =
                manifest.isPresent() ? nameInPackage(path, module, lookup) : nameAlone(path, module, importer, lookup);
        return name.map(own -> "module " + own + ";\n");
    }

    /** Whether the package of {@code path} knows the file as {@code module}, its own name in front or not. */
    static boolean isCalled(String path, String module, Lookup lookup) {
        return nameAt(path, lookup)
                .filter(name -> name.equals(module)
                        || packageName(path, lookup)
                                .filter(own -> module.equals(own + "." + name))
                                .isPresent())
                .isPresent();
    }

    /** The name of a module at {@code path} by its package's manifest: the way to it from the root (seed: Fields). */
    static Optional<String> nameAt(String path, Lookup lookup) {
        return manifest(path, lookup).stream()
                .flatMap(manifest -> roots(manifest, path, lookup))
                .filter(root -> FilePaths.isWithin(path, root))
                .map(root -> FilePaths.relativize(root, path))
                .flatMap(relative -> dotted(relative).or(() -> packageName(path, lookup)).stream())
                .findFirst();
    }

    private static Optional<String> nameInPackage(String path, String module, Lookup lookup) {
        return isCalled(path, module, lookup) ? Optional.of(module) : nameAt(path, lookup);
    }

    /** Outside of packages a program finds its modules beside the file and from the folder it is started in. */
    private static Optional<String> nameAlone(String path, String module, String importer, Lookup lookup) {
        String below = module.replace('.', '/') + ModuleName.SUFFIX;
        Optional<String> home = lookup.workspaceFolder(path, "working directory");
        Optional<String> fromHome =
                home.map(root -> FilePaths.relativize(root, path)).flatMap(NewModules::dotted);
        if (home.filter(root -> FilePaths.join(root, below).equals(path)).isPresent()) {
            return fromHome;
        }
        boolean isBeside = FilePaths.join(FilePaths.parent(importer), below).equals(path);
        return isBeside && !module.contains(".") ? Optional.of(module) : isBeside ? fromHome : Optional.empty();
    }

    private static Optional<GeblangManifest> manifest(String path, Lookup lookup) {
        return NearestManifest.of(FilePaths.parent(path), lookup)
                .flatMap(manifest -> lookup.read(manifest, "name and roots of the package"))
                .map(GeblangManifest::read);
    }

    private static Optional<String> packageName(String path, Lookup lookup) {
        return manifest(path, lookup).flatMap(GeblangManifest::name).map(Name::text);
    }

    private static Stream<String> roots(GeblangManifest manifest, String path, Lookup lookup) {
        Stream<String> written = Stream.concat(
                Stream.of(manifest.source().map(Name::text).orElse(".")),
                manifest.paths().stream().map(Name::text));
        return NearestManifest.of(FilePaths.parent(path), lookup).stream()
                .map(FilePaths::parent)
                .flatMap(folder -> written.map(root -> FilePaths.join(folder, root)));
    }

    /** The dots in place of the slashes; a folder's init file is the folder, and that of a root has no name by its place. */
    private static Optional<String> dotted(String relative) {
        if (relative.equals(INIT)) {
            return Optional.empty();
        }
        String whole = relative.endsWith("/" + INIT)
                ? FilePaths.parent(relative)
                : relative.substring(0, relative.length() - ModuleName.SUFFIX.length());
        return Optional.of(whole.replace('/', '.'));
    }
}
