package dev.waymark.lang.hql.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.hql.builtin.BuiltinPackage;
import dev.waymark.lang.hql.builtin.Builtins;
import dev.waymark.language.Edition;
import dev.waymark.language.Importable;
import dev.waymark.resolve.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every module that an import in one folder could name: files, the nearest first, then what the compiler provides. */
public final class HqlImportables {

    private static final Origin SHIPPED =
            new Origin("", Optional.empty(), Optional.empty(), Origin.Kind.STANDARD_LIBRARY);

    private record Key(String folder) {}

    private HqlImportables() {}

    /** The modules that an import in {@code importer} could name, itself left out. */
    public static ImmutableList<Importable> of(String importer, Lookup lookup) {
        String folder = FilePaths.parent(importer);
        String own = "./" + FilePaths.name(importer);
        return lookup.step(new Key(folder), "importable modules", inner -> collect(folder, inner)).stream()
                .filter(importable -> !importable.request().equals(own))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Importable> collect(String folder, Lookup lookup) {
        Edition edition = HqlResolver.edition(folder, lookup);
        List<Importable> found = new ArrayList<>(files(folder, folder, lookup));
        if (edition == Edition.DOCUMENTED) {
            // Today's compiler refuses what lies outside of the importing file's folder.
            lookup.workspaceFolder(folder, "folders above")
                    .filter(home -> FilePaths.isWithin(folder, home) && !home.equals(folder))
                    .ifPresent(home -> found.addAll(files(home, folder, lookup)));
        }
        Edition offered = edition == Edition.AUTO ? Edition.CURRENT : edition;
        Builtins.SHIPPED.packages().stream()
                .filter(known -> known.edition() == offered)
                .map(BuiltinPackage::name)
                .forEach(name -> found.add(new Importable(name, Optional.empty(), SHIPPED)));
        return ImmutableList.copyOf(found);
    }

    private static ImmutableList<Importable> files(String below, String folder, Lookup lookup) {
        boolean isUpwards = !below.equals(folder);
        return ModuleWalk.of(below, lookup).stream()
                .filter(path -> !isUpwards || !FilePaths.isWithin(path, folder))
                .filter(path -> Builtins.SHIPPED.shadowing(path).isEmpty() || isUpwards)
                .map(path -> importable(path, folder))
                .collect(ImmutableList.toImmutableList());
    }

    private static Importable importable(String path, String folder) {
        String relative = FilePaths.relativize(folder, path);
        String request = relative.startsWith("../") ? relative : "./" + relative;
        return new Importable(request, Optional.of(path), Origin.NONE);
    }
}
