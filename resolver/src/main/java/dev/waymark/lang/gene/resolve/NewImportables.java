package dev.waymark.lang.gene.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.manifest.Dependency;
import dev.waymark.lang.gene.manifest.GeneFile;
import dev.waymark.lang.gene.manifest.Manifest;
import dev.waymark.lang.gene.manifest.NearestPackage;
import dev.waymark.lang.gene.manifest.NewManifest;
import dev.waymark.lang.gene.scan.Request;
import dev.waymark.language.Importable;
import dev.waymark.resolve.Origin;
import java.util.Optional;

/** The modules that an import of the new dialect could name: relative ones of the package, libraries of dependencies. */
final class NewImportables {

    private final String folder;
    private final Lookup lookup;
    private final Optional<String> own;
    private final ImmutableList.Builder<Importable> found = ImmutableList.builder();

    NewImportables(String folder, Lookup lookup) {
        this.folder = folder;
        this.lookup = lookup;
        this.own = NearestPackage.of(folder, lookup);
    }

    ImmutableList<Importable> collect() {
        String top = own.orElse(folder);
        Origin origin =
                own.map(root -> Packages.origin(root, Origin.Kind.OWN, lookup)).orElse(Origin.NONE);
        for (String file : ModuleWalk.of(top, lookup)) {
            offer(Request.module(relative(file)), file, origin);
        }
        own.ifPresent(this::dependencies);
        return found.build();
    }

    private void dependencies(String root) {
        for (Dependency dependency :
                Manifest.at(root, lookup).map(Manifest::dependencies).orElse(ImmutableList.of())) {
            if (NewPackages.place(dependency, root, lookup) instanceof Located.At(String place)) {
                library(dependency.alias().text(), place);
            }
        }
    }

    private void library(String alias, String root) {
        Optional<String> entry = Manifest.at(root, lookup)
                .filter(NewManifest.class::isInstance)
                .flatMap(manifest -> ((NewManifest) manifest).libraryFile(root));
        if (entry.isEmpty()) {
            return;
        }
        Origin origin = Packages.origin(root, Origin.Kind.DEPENDENCY, lookup);
        offer(of(alias, NewModules.ENTRY), entry.get(), origin);
        String library = FilePaths.parent(entry.get());
        for (String file : ModuleWalk.of(library, lookup)) {
            if (!file.equals(entry.get())) {
                offer(of(alias, withoutSuffix(FilePaths.relativize(library, file))), file, origin);
            }
        }
    }

    /** Only what leads there is offered: a file of the bare name beside it, for example, would keep it from that. */
    private void offer(Request request, String file, Origin origin) {
        Outcome outcome = new NewModules(folder, lookup).find(request.path(), request.packageName());
        if (outcome instanceof Outcome.Module(String target, Origin _) && target.equals(file)) {
            found.add(new Importable(request.text(), Optional.of(file), origin));
        }
    }

    private static Request of(String alias, String path) {
        return new Request(Request.Kind.MODULE, path, Optional.of(alias), Optional.empty(), false);
    }

    private String relative(String file) {
        String path = withoutSuffix(FilePaths.relativize(folder, file));
        return path.startsWith("../") ? path : "./" + path;
    }

    private static String withoutSuffix(String path) {
        return path.substring(0, path.length() - GeneFile.SUFFIX.length());
    }
}
