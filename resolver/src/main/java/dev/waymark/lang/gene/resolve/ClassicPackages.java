package dev.waymark.lang.gene.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.gene.manifest.ClassicLock;
import dev.waymark.lang.gene.manifest.GeneFile;
import dev.waymark.lang.gene.manifest.Manifest;
import dev.waymark.lang.gene.manifest.NearestPackage;
import dev.waymark.lang.gene.manifest.StatedDependency;
import dev.waymark.language.Edition;
import dev.waymark.outline.Name;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds packages of classic by their names, for the files of one folder.
 *
 * <p>Today's importer asks, in this order: {@code ^path}, what {@code $dep} forms said, the lock file, the folder of
 * brought dependencies, the places where packages lie, a sibling. A manifest must say the name that is asked for, but for
 * the first two. The specification's reads no manifest, knows neither locks nor {@code $dep}, and takes the first folder
 * of the right name.
 */
final class ClassicPackages {

    /** Where dependencies are brought to. */
    static final String BROUGHT = ".gene/deps";

    private static final String PACKAGES = "packages";

    private final String folder;
    private final Edition edition;
    private final Lookup lookup;
    private final Optional<String> own;

    ClassicPackages(String folder, Edition edition, Lookup lookup) {
        this.folder = folder;
        this.edition = edition;
        this.lookup = lookup;
        this.own = NearestPackage.of(folder, lookup);
    }

    /** The package called {@code name}; {@code path}, where it is given, says where it lies. */
    Located find(String name, Optional<String> path, ImmutableList<StatedDependency> stated) {
        if (path.isPresent()) {
            return overridden(name, path.get());
        }
        return edition == Edition.CURRENT ? today(name, stated) : documented(name);
    }

    private Located overridden(String name, String path) {
        String place = FilePaths.resolve(own.orElse(folder), path);
        Optional<String> root = edition == Edition.CURRENT
                ? NearestPackage.of(place, lookup)
                : Optional.of(place).filter(found -> NearestPackage.isRoot(found, lookup));
        return root.<Located>map(Located.At::new)
                .orElseGet(() -> failed(
                        name,
                        "`" + path + "` holds no package.gene, so that `" + name
                                + "` is not found there; correct the path."));
    }

    private Located today(String name, ImmutableList<StatedDependency> stated) {
        List<Supplier<Located>> steps = List.of(
                () -> stated(name, stated),
                () -> locked(name),
                () -> brought(name),
                () -> inBases(name),
                () -> sibling(name));
        return steps.stream()
                .map(Supplier::get)
                .filter(located -> !(located instanceof Located.Unsaid))
                .findFirst()
                .orElseGet(() -> nowhere(name));
    }

    private Located documented(String name) {
        return bases().stream()
                .flatMap(base -> places(base, name))
                .filter(place -> NearestPackage.isRoot(place, lookup))
                .findFirst()
                .or(() -> siblingPlace(name).filter(place -> NearestPackage.isRoot(place, lookup)))
                .<Located>map(Located.At::new)
                .orElseGet(() -> nowhere(name));
    }

    private Located stated(String name, ImmutableList<StatedDependency> stated) {
        Optional<String> place = stated.stream()
                .filter(dependency -> dependency.name().equals(name))
                .findFirst()
                .map(dependency -> FilePaths.resolve(own.orElse(folder), dependency.path()));
        if (place.isEmpty()) {
            return new Located.Unsaid();
        }
        return NearestPackage.of(place.get(), lookup)
                .<Located>map(Located.At::new)
                .orElseGet(() -> failed(
                        name, "The `$dep` form for `" + name + "` leads to no package.gene; correct its `^path`."));
    }

    private Located locked(String name) {
        return ClassicLock.nearest(folder, lookup)
                .map(lock -> located(lock, lock.find(name, folder, lookup)))
                .orElseGet(Located.Unsaid::new);
    }

    private static Located located(ClassicLock lock, ClassicLock.Answer answer) {
        return switch (answer) {
            case ClassicLock.Root(String root) -> new Located.At(root);
            case ClassicLock.Broken(String reason) ->
                new Located.Failed(new Outcome.BadLock(GeneFile.LOCK.in(lock.folder()), reason));
            case ClassicLock.Silent() -> new Located.Unsaid();
        };
    }

    /** Only names of two segments or more are brought; their first two make the folder. */
    private Located brought(String name) {
        List<String> segments = List.of(name.split("/", -1));
        Optional<String> home = FilePaths.ancestry(folder).stream()
                .map(above -> FilePaths.join(above, BROUGHT))
                .filter(place -> lookup.isFolder(place, "brought dependencies"))
                .findFirst();
        if (segments.size() < 2 || home.isEmpty()) {
            return new Located.Unsaid();
        }
        String place = FilePaths.join(home.get(), segments.get(0) + "/" + segments.get(1));
        return only(lookup.list(place, GeneFile.SUFFIX, "brought versions").entrySet().stream()
                .filter(entry -> entry.getValue() == Presence.FOLDER)
                .map(entry -> FilePaths.child(place, entry.getKey()))
                .filter(root -> isCalled(name, root))
                .toList());
    }

    private Located inBases(String name) {
        Set<String> roots = new LinkedHashSet<>();
        bases().stream()
                .flatMap(base -> places(base, name))
                .forEach(place -> rootOf(place, name).ifPresent(roots::add));
        return only(List.copyOf(roots));
    }

    private Located sibling(String name) {
        return siblingPlace(name)
                .flatMap(place -> rootOf(place, name))
                .<Located>map(Located.At::new)
                .orElseGet(Located.Unsaid::new);
    }

    private Optional<String> siblingPlace(String name) {
        return own.map(root -> FilePaths.join(FilePaths.parent(root), lastPart(name)));
    }

    /** Where packages lie, as seen from the importing file. */
    ImmutableList<String> bases() {
        return Stream.of(
                        Stream.of(folder, FilePaths.child(folder, PACKAGES)),
                        SearchPath.PACKAGES.folders(folder, lookup).stream(),
                        FilePaths.ancestry(folder).stream().skip(1))
                .flatMap(part -> part)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> places(String base, String name) {
        return Stream.of(FilePaths.join(base, name), FilePaths.join(base, lastPart(name)))
                .distinct();
    }

    /** The package that {@code place} belongs to, if there is such a folder or file and the manifest says {@code name}. */
    private Optional<String> rootOf(String place, String name) {
        Presence presence = lookup.presence(place, "place of the package");
        return presence == Presence.FOLDER || presence == Presence.FILE
                ? NearestPackage.of(place, lookup).filter(root -> isCalled(name, root))
                : Optional.empty();
    }

    private boolean isCalled(String name, String root) {
        return Manifest.at(root, lookup)
                .flatMap(Manifest::name)
                .map(Name::text)
                .filter(name::equals)
                .isPresent();
    }

    private static Located only(List<String> roots) {
        return switch (roots.size()) {
            case 0 -> new Located.Unsaid();
            case 1 -> new Located.At(roots.getFirst());
            default -> new Located.Failed(new Outcome.Several(ImmutableList.copyOf(roots)));
        };
    }

    private Located nowhere(String name) {
        boolean isDeclared = own.flatMap(root -> Manifest.at(root, lookup))
                .flatMap(manifest -> manifest.dependency(name))
                .isPresent();
        return isDeclared
                ? new Located.Failed(new Outcome.NotInstalled(name))
                : failed(name, "No package is called `" + name + "` where Gene looks for packages.");
    }

    private static Located failed(String name, String reason) {
        return new Located.Failed(new Outcome.NoPackage(name, reason));
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
