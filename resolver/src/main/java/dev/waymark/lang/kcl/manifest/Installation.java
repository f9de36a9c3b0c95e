package dev.waymark.lang.kcl.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Name;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the folder in which a declared dependency lies on this machine, without asking any network. */
public final class Installation {

    /** The setting that maps packages to folders, as {@code kcl -E NAME=PATH} does (seed: {@code --extern}). */
    public static final String EXTERNALS = "kcl.externals";

    /** Where {@code --vendor} puts dependencies, beside the manifest. */
    public static final String VENDOR = "vendor";

    private record Key(String manifest, String key) {}

    private record NameKey(String manifest, String alias, String folderName) {}

    private Installation() {}

    /** The folder that {@code name} is mapped to for compiling in {@code folder}, by a setting or a {@code kcl.yaml}. */
    public static Optional<String> mapped(String name, String folder, String top, Lookup lookup) {
        return Optional.ofNullable(lookup.settings(folder).table(EXTERNALS).get(name))
                .or(() ->
                        Optional.ofNullable(PackageMaps.of(folder, top, lookup).get(name)));
    }

    /** The folder of {@code dependency}, which the manifest at {@code manifest} declares; it need not hold anything. */
    public static Optional<String> of(String manifest, Dependency dependency, String folder, Lookup lookup) {
        String root = FilePaths.parent(manifest);
        Optional<String> written = dependency.path().map(path -> FilePaths.resolve(root, path.text()));
        return written.map(place -> subPackage(place, dependency, lookup))
                .or(() -> mapped(dependency.alias(), folder, root, lookup))
                .or(() -> mapped(dependency.key().text(), folder, root, lookup))
                .or(() -> brought(manifest, dependency, lookup));
    }

    /** The folder of a package that only the lock file of {@code manifest} names: something that a dependency needs. */
    public static Optional<String> ofLocked(String manifest, String alias, Lookup lookup) {
        return LockFile.of(manifest, lookup)
                .locked(alias)
                .map(LockFile.Locked::folderName)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> lookup.step(
                        new NameKey(manifest, alias, name),
                        "",
                        inner -> inStores(manifest, ImmutableList.of(name), inner)));
    }

    private static Optional<String> brought(String manifest, Dependency dependency, Lookup lookup) {
        return lookup.step(new Key(manifest, dependency.key().text()), "", inner -> {
            LockFile lock = LockFile.of(manifest, inner);
            return inStores(manifest, folderNames(dependency, lock), inner)
                    .map(place -> subPackage(place, dependency, inner))
                    .or(() -> Sibling.find(manifest, dependency, inner));
        });
    }

    /** The name in the lock file counts first, unless the manifest has asked for another version since. */
    static ImmutableList<String> folderNames(Dependency dependency, LockFile lock) {
        Optional<LockFile.Locked> locked = lock.locked(dependency.alias());
        Stream<String> name = locked.map(LockFile.Locked::folderName).filter(known -> !known.isEmpty()).stream();
        String asked = dependency.reference().map(Name::text).orElse("");
        boolean agree = asked.isEmpty()
                || locked.filter(known -> known.version().equals(asked)).isPresent();
        return (agree ? Stream.concat(name, dependency.folderNames()) : Stream.concat(dependency.folderNames(), name))
                .distinct()
                .filter(known -> !known.contains("/") && !known.startsWith("."))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<String> inStores(String manifest, ImmutableList<String> names, Lookup lookup) {
        String root = FilePaths.parent(manifest);
        Stream<String> vendor =
                Stream.of(FilePaths.child(root, VENDOR)).filter(place -> lookup.isFolder(place, "vendored packages"));
        return Stream.concat(vendor, Stream.of(root).flatMap(place -> Stores.of(place, lookup).stream()))
                .flatMap(store -> names.stream().map(name -> FilePaths.child(store, name)))
                .filter(place -> lookup.isFolder(place, "package in a store"))
                .findFirst();
    }

    /** A key {@code package} picks one module of a repository that holds several. */
    private static String subPackage(String place, Dependency dependency, Lookup lookup) {
        return dependency
                .packageName()
                .flatMap(name -> SubModules.find(place, name.text(), lookup))
                .orElse(place);
    }
}
