package dev.waymark.lang.gene.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.manifest.GeneFile;
import dev.waymark.lang.gene.manifest.NearestPackage;
import dev.waymark.lang.gene.resolve.ModuleBases.Base;
import dev.waymark.language.Edition;
import dev.waymark.resolve.Origin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds modules of classic by their paths, for the files of one folder.
 *
 * <p>Today's importer goes through tiers: beside the importing file, the package, the workspaces. The first tier with a
 * match answers, and two matches in it are refused. The specification's goes through one list, in which the first match
 * answers.
 */
final class ClassicModules {

    /** What an import calls the entry of a package. */
    static final String ENTRY = "index";

    private static final String COMPILED = ".gir";

    private final String folder;
    private final Edition edition;
    private final Lookup lookup;
    private final Optional<String> own;

    /**
     * A search for the files of {@code folder}.
     *
     * @param edition whose rules hold: today's, or the specification's
     */
    ClassicModules(String folder, Edition edition, Lookup lookup) {
        this.folder = folder;
        this.edition = edition;
        this.lookup = lookup;
        this.own = NearestPackage.of(folder, lookup);
    }

    /** The module that {@code path} means in the importing file's own package. */
    Outcome plain(String path) {
        return edition == Edition.CURRENT ? inTiers(path, own) : inOrder(path, own);
    }

    /** The module that {@code path} means in the package called {@code name}, whose root is {@code root}. */
    Outcome inPackage(String path, String name, String root) {
        if (path.equals(ENTRY)) {
            return entry(name, root);
        }
        String below = withoutName(path, name);
        Optional<String> package_ = Optional.of(root);
        Outcome outcome = edition == Edition.CURRENT ? inTiers(below, package_) : inOrder(below, package_);
        return outcome instanceof Outcome.Module(String file, Origin _) && !FilePaths.isWithin(file, root)
                ? new Outcome.Outside(Optional.of(file), root)
                : outcome;
    }

    /** What an import may write in front of a path in a package: its name, or the last part of that. */
    static String withoutName(String path, String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return Stream.of(name + "/", last + "/")
                .filter(path::startsWith)
                .findFirst()
                .map(prefix -> path.substring(prefix.length()))
                .orElse(path);
    }

    /** The folders in which the importing file's modules are looked for. */
    ImmutableList<Base> bases(Optional<String> root) {
        return Stream.of(ImmutableList.of(beside()), packageBases(root), workspaces())
                .flatMap(List::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private Outcome entry(String name, String root) {
        for (String entry : ModuleBases.entries(root, edition, lookup)) {
            Optional<String> file = packageBases(Optional.of(root)).stream()
                    .flatMap(base -> candidates(entry, base))
                    .findFirst()
                    .or(() -> compiled(root, entry));
            if (file.isPresent()) {
                return outcome(file.get());
            }
        }
        return new Outcome.NoPackage(
                name, "The package `" + name + "` has no entry module; add `src/index.gene` to it.");
    }

    private Outcome inTiers(String path, Optional<String> root) {
        Optional<Outcome> besides = only(matches(path, ImmutableList.of(beside())));
        if (besides.isPresent()) {
            return besides.get();
        }
        Set<String> inPackage = matches(path, packageBases(root));
        root.flatMap(package_ -> compiled(package_, path)).ifPresent(inPackage::add);
        return only(inPackage).or(() -> only(matches(path, workspaces()))).orElseGet(Outcome.Nothing::new);
    }

    private Set<String> matches(String path, ImmutableList<Base> bases) {
        Set<String> matches = new LinkedHashSet<>();
        bases.forEach(base -> candidates(path, base).forEach(matches::add));
        return matches;
    }

    private Optional<Outcome> only(Set<String> matches) {
        return matches.size() > 1
                ? Optional.of(new Outcome.Several(ImmutableList.copyOf(matches)))
                : matches.stream().findFirst().map(this::outcome);
    }

    private Outcome inOrder(String path, Optional<String> root) {
        return Stream.concat(Stream.of(beside()), packageBases(root).stream())
                .flatMap(base -> candidates(path, base))
                .findFirst()
                .or(() -> root.flatMap(package_ -> compiled(package_, path)))
                .map(this::outcome)
                .or(() -> root.flatMap(package_ -> new NativeLibraries(lookup).built(package_, path))
                        .map(Outcome.Compiled::new))
                .orElseGet(Outcome.Nothing::new);
    }

    /** The files that {@code path} may mean in one folder; a leading slash does not make it absolute. */
    private Stream<String> candidates(String path, Base base) {
        if (path.isEmpty()) {
            return Stream.empty();
        }
        String plain = FilePaths.join(base.folder(), path);
        boolean isExplicit = path.endsWith(GeneFile.SUFFIX) || path.endsWith(COMPILED);
        Stream<String> names = isExplicit
                ? Stream.of(plain)
                : edition == Edition.CURRENT
                        ? Stream.of(plain + GeneFile.SUFFIX, plain)
                        : Stream.of(plain + GeneFile.SUFFIX);
        return names.filter(file -> lookup.isFile(file, base.why()));
    }

    /** The compiled module of that name below {@code build}. */
    private Optional<String> compiled(String root, String path) {
        boolean isExplicit = path.endsWith(COMPILED);
        String file = FilePaths.join(root, "build/" + FilePaths.stem("/" + path) + COMPILED);
        return !isExplicit && lookup.isFile(file, "compiled module") ? Optional.of(file) : Optional.empty();
    }

    private Outcome outcome(String file) {
        return file.endsWith(COMPILED) ? new Outcome.Compiled(file) : new Outcome.Module(file, origin(file));
    }

    private Origin origin(String file) {
        Optional<String> root = NearestPackage.of(FilePaths.parent(file), lookup);
        Origin.Kind kind = root.equals(own) ? Origin.Kind.OWN : Origin.Kind.DEPENDENCY;
        return root.map(package_ -> Packages.origin(package_, kind, lookup)).orElse(Origin.NONE);
    }

    private Base beside() {
        return new Base(folder, "beside the importing file");
    }

    private ImmutableList<Base> packageBases(Optional<String> root) {
        return root.map(package_ -> ModuleBases.of(package_, edition, lookup)).orElse(ImmutableList.of());
    }

    private ImmutableList<Base> workspaces() {
        return SearchPath.WORKSPACES.folders(folder, lookup).stream()
                .map(place -> FilePaths.name(place).equals("src") ? place : FilePaths.child(place, "src"))
                .map(place -> new Base(place, SearchPath.WORKSPACES.variable()))
                .collect(ImmutableList.toImmutableList());
    }
}
