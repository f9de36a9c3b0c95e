package dev.waymark.lang.gene.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.gene.manifest.GeneFile;
import dev.waymark.lang.gene.manifest.Manifest;
import dev.waymark.lang.gene.manifest.NearestPackage;
import dev.waymark.lang.gene.scan.Request;
import dev.waymark.language.Edition;
import dev.waymark.language.Importable;
import dev.waymark.outline.Name;
import dev.waymark.resolve.Origin;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules that an import of classic could name: those of the package, and those of packages that lie near. */
final class ClassicImportables {

    /** How many packages are worth offering. */
    private static final int PACKAGES = 100;

    private final String folder;
    private final Edition edition;
    private final Lookup lookup;
    private final Optional<String> own;
    private final ImmutableList.Builder<Importable> found = ImmutableList.builder();

    ClassicImportables(String folder, Lookup lookup) {
        this.folder = folder;
        this.edition = Edition.of(lookup.settings(folder), GeneResolver.GENE);
        this.lookup = lookup;
        this.own = NearestPackage.of(folder, lookup);
    }

    ImmutableList<Importable> collect() {
        String top = own.orElse(folder);
        Origin origin =
                own.map(root -> Packages.origin(root, Origin.Kind.OWN, lookup)).orElse(Origin.NONE);
        for (String file : ModuleWalk.of(top, lookup)) {
            spellings(file, own)
                    .map(Request::module)
                    .filter(request -> leadsTo(file, request))
                    .findFirst()
                    .ifPresent(request -> found.add(new Importable(request.text(), Optional.of(file), origin)));
        }
        near().forEach(this::modulesOf);
        return found.build();
    }

    private void modulesOf(String root) {
        Optional<String> name =
                Manifest.at(root, lookup).flatMap(Manifest::name).map(Name::text);
        if (name.isEmpty()) {
            return;
        }
        Origin origin = Packages.origin(root, Origin.Kind.DEPENDENCY, lookup);
        for (String file : ModuleWalk.of(root, lookup)) {
            Stream.concat(Stream.of(ClassicModules.ENTRY), spellings(file, Optional.of(root)))
                    .map(path -> new Request(Request.Kind.MODULE, path, name, Optional.empty(), false))
                    .filter(request -> leadsTo(file, request))
                    .findFirst()
                    .ifPresent(request -> found.add(new Importable(request.text(), Optional.of(file), origin)));
        }
    }

    /** How an import may write {@code file}, shortest first: as seen from the importing file, or from a base of the package. */
    private Stream<String> spellings(String file, Optional<String> root) {
        Stream<String> bases = root.stream()
                .flatMap(place -> ModuleBases.of(place, Edition.CURRENT, lookup).stream())
                .map(ModuleBases.Base::folder)
                .filter(base -> FilePaths.isWithin(file, base))
                .map(base -> FilePaths.relativize(base, file))
                .sorted(Comparator.comparingInt(String::length));
        Stream<String> beside = root.equals(own) ? Stream.of(FilePaths.relativize(folder, file)) : Stream.empty();
        return Stream.concat(beside.filter(path -> !path.startsWith("../")), bases)
                .map(path -> path.substring(0, path.length() - GeneFile.SUFFIX.length()))
                .distinct();
    }

    private boolean leadsTo(String file, Request request) {
        Outcome outcome = GeneResolver.classic(folder, request, ImmutableList.of(), lookup);
        return outcome instanceof Outcome.Module(String target, Origin _) && target.equals(file);
    }

    /** The roots of packages where the importer would look for them, its own left out. */
    private Set<String> near() {
        Set<String> roots = new LinkedHashSet<>();
        String home = lookup.workspaceFolder(folder, "packages near").orElse(own.orElse(folder));
        Stream<String> bases = Stream.concat(
                        new ClassicPackages(folder, edition, lookup).bases().stream(),
                        own.map(FilePaths::parent).stream())
                .filter(base -> FilePaths.isWithin(base, home)
                        || SearchPath.PACKAGES.folders(folder, lookup).contains(base))
                .distinct();
        bases.forEach(base -> {
            for (String child : children(base)) {
                roots.add(child);
                roots.addAll(children(child));
            }
        });
        roots.removeIf(root -> own.equals(Optional.of(root)) || !NearestPackage.isRoot(root, lookup));
        return roots.stream().limit(PACKAGES).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private ImmutableList<String> children(String base) {
        return lookup.list(base, GeneFile.MANIFEST.fileName(), "packages near").entrySet().stream()
                .filter(entry ->
                        entry.getValue() == Presence.FOLDER && !entry.getKey().startsWith("."))
                .map(entry -> FilePaths.child(base, entry.getKey()))
                .collect(ImmutableList.toImmutableList());
    }
}
