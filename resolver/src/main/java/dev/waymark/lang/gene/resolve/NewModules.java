package dev.waymark.lang.gene.resolve;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.manifest.GeneFile;
import dev.waymark.lang.gene.manifest.Manifest;
import dev.waymark.lang.gene.manifest.NearestPackage;
import dev.waymark.lang.gene.manifest.NewManifest;
import dev.waymark.resolve.Origin;
import java.util.Optional;

/**
 * Finds modules of the new dialect, for the files of one folder: relative ones beside the file, all others in the folder of
 * the package's library. Without a manifest the package is the folder of the file that is run, which may be any on the way
 * up.
 */
final class NewModules {

    /** What an import calls the library's own file. */
    static final String ENTRY = ".";

    private static final Splitter SEGMENTS = Splitter.on('/');
    private static final String BESIDE = "beside the importing file";

    private final String folder;
    private final Lookup lookup;
    private final Optional<String> own;

    NewModules(String folder, Lookup lookup) {
        this.folder = folder;
        this.lookup = lookup;
        this.own = NearestPackage.of(folder, lookup);
    }

    /** The module that {@code path} means; {@code alias}, where it is given, names its package. */
    Outcome find(String path, Optional<String> alias) {
        if (alias.isPresent()) {
            return inPackage(path, alias.get());
        }
        if (isUrl(path)) {
            return new Outcome.Compiled(path);
        }
        if (path.startsWith("./") || path.startsWith("../")) {
            return candidate(FilePaths.resolve(folder, path), BESIDE, boundary());
        }
        String below = path.startsWith("/") ? path.substring(1) : path;
        return own.map(root -> inLibrary(below, root)).orElseGet(() -> withoutPackage(below));
    }

    private Outcome inPackage(String path, String alias) {
        return switch (NewPackages.find(alias, own, lookup)) {
            case Located.Failed(Outcome why) -> why;
            case Located.Unsaid() -> new Outcome.Nothing();
            case Located.At(String root) ->
                leaves(path) ? new Outcome.Outside(Optional.empty(), root) : inLibrary(path, root);
        };
    }

    /** Whether {@code path} is none that is relative to the library of a package. */
    private static boolean leaves(String path) {
        return path.isEmpty()
                || path.startsWith("/")
                || isUrl(path)
                || SEGMENTS.splitToList(path).contains("..");
    }

    private Outcome inLibrary(String path, String root) {
        Optional<Manifest> manifest = Manifest.at(root, lookup);
        if (!(manifest.orElse(null) instanceof NewManifest known)) {
            return new Outcome.Unknown();
        }
        Optional<String> file = known.libraryFile(root);
        if (file.isEmpty()) {
            return known.isSound() ? new Outcome.NoLibrary(known.title(root)) : new Outcome.Unknown();
        }
        return path.equals(ENTRY)
                ? at(file.get(), "library of the package")
                : candidate(FilePaths.join(FilePaths.parent(file.get()), path), "folder of the library", root);
    }

    /** The folder of the file that is run is the root; that may be any folder above. */
    private Outcome withoutPackage(String path) {
        if (path.equals(ENTRY)) {
            return new Outcome.Unknown();
        }
        String top = boundary();
        return FilePaths.ancestry(folder).stream()
                .takeWhile(above -> FilePaths.isWithin(above, top))
                .map(above -> candidate(
                        FilePaths.join(above, path), above.equals(folder) ? BESIDE : "beside a file further up", top))
                .filter(outcome -> !(outcome instanceof Outcome.Nothing))
                .findFirst()
                .orElseGet(Outcome.Nothing::new);
    }

    /**
     * The folder that a relative path must not leave. A package inside another may be started as a part of the outer one,
     * so the outermost counts; the workspace folder where there is none.
     */
    private String boundary() {
        Optional<String> outermost = own;
        for (Optional<String> root = own; root.isPresent(); ) {
            outermost = root;
            String parent = FilePaths.parent(root.get());
            root = parent.equals(root.get()) ? Optional.empty() : NearestPackage.of(parent, lookup);
        }
        return outermost
                .or(() -> lookup.workspaceFolder(folder, "folder that is not left"))
                .orElse(folder);
    }

    /** A name without a suffix gets one; a file of the bare name beside it makes the tool refuse both. */
    private Outcome candidate(String place, String why, String root) {
        boolean hasSuffix = FilePaths.name(place).lastIndexOf('.') > 0;
        String file = hasSuffix ? place : place + GeneFile.SUFFIX;
        boolean isThere = lookup.isFile(file, why);
        if (!FilePaths.isWithin(place, root)) {
            return new Outcome.Outside(isThere ? Optional.of(file) : Optional.empty(), root);
        }
        boolean isTwofold = isThere && !hasSuffix && lookup.isFile(place, why);
        return isTwofold ? new Outcome.Several(ImmutableList.of(file, place)) : at(file, why);
    }

    private Outcome at(String file, String why) {
        return lookup.isFile(file, why) ? new Outcome.Module(file, origin(file)) : new Outcome.Nothing();
    }

    private Origin origin(String file) {
        Optional<String> root = NearestPackage.of(FilePaths.parent(file), lookup);
        Origin.Kind kind = root.equals(own) ? Origin.Kind.OWN : Origin.Kind.DEPENDENCY;
        return root.map(place -> Packages.origin(place, kind, lookup)).orElse(Origin.NONE);
    }

    private static boolean isUrl(String path) {
        return path.startsWith("https://") || path.startsWith("http://");
    }
}
