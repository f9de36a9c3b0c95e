package dev.waymark.lang.kcl.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.kcl.manifest.Compilations;
import dev.waymark.lang.kcl.manifest.Installation;
import dev.waymark.lang.kcl.manifest.KclFile;
import dev.waymark.lang.kcl.manifest.ModFile;
import dev.waymark.lang.kcl.manifest.NearestModule;
import dev.waymark.outline.Name;
import dev.waymark.resolve.Origin;
import java.util.Optional;

/**
 * A folder below which absolute imports are looked for.
 *
 * @param folder the folder
 * @param manifest the {@code kcl.mod} that makes it a root; empty where it is the folder of the file that is compiled
 * @param why what it is to the importing file
 */
record Root(String folder, Optional<String> manifest, String why) {

    private record Key(String folder) {}

    /**
     * The roots for the files in {@code folder}, the likeliest first.
     *
     * <p>There is one for each way to compile a file: the nearest {@code kcl.mod}, when the file itself is compiled or its
     * package is a dependency; one further up, when a file there imports it; one beside it, whose manifest lists the file
     * to be compiled. Without any {@code kcl.mod} the root is the folder of the file that is compiled: this one, or one on
     * the way up that holds sources.
     */
    static ImmutableList<Root> of(String folder, Lookup lookup) {
        return lookup.step(new Key(folder), "roots", inner -> find(folder, inner));
    }

    /** The root that an import in {@code folder} is most likely seen from. */
    static Root nearest(String folder, Lookup lookup) {
        return NearestModule.of(folder, lookup)
                .map(manifest -> of(manifest, "root of the module"))
                .orElseGet(() -> new Root(folder, Optional.empty(), "beside the importing file"));
    }

    /** The package that its files belong to. */
    Origin origin(Origin.Kind kind, Lookup lookup) {
        return manifest.map(path -> origin(path, kind, lookup)).orElse(Origin.NONE);
    }

    static Origin origin(String manifest, Origin.Kind kind, Lookup lookup) {
        ModFile file = ModFile.at(manifest, lookup);
        String name = file.name().map(Name::text).orElseGet(() -> FilePaths.name(FilePaths.parent(manifest)));
        return new Origin(name, file.version().map(Name::text), Optional.of(manifest), kind);
    }

    private static ImmutableList<Root> find(String folder, Lookup lookup) {
        Root nearest = nearest(folder, lookup);
        ImmutableList.Builder<Root> roots = ImmutableList.<Root>builder().add(nearest);
        Optional<String> home = lookup.workspaceFolder(folder, "folders above");
        if (home.isPresent() && !isMapped(nearest, folder, lookup)) {
            FilePaths.ancestry(nearest.folder()).stream()
                    .skip(1)
                    .takeWhile(above -> FilePaths.isWithin(above, home.get()))
                    .flatMap(above -> above(above, nearest.manifest().isPresent(), lookup).stream())
                    .forEach(roots::add);
            Compilations.of(folder, lookup)
                    .forEach(manifest -> roots.add(of(manifest, "root of a module that compiles this file")));
        }
        return roots.build();
    }

    private static Optional<Root> above(String folder, boolean isModule, Lookup lookup) {
        if (isModule) {
            return NearestModule.in(folder, lookup).map(manifest -> of(manifest, "root of an outer module"));
        }
        boolean hasSources =
                lookup.list(folder, KclFile.SUFFIX, "sources above").containsValue(Presence.FILE);
        return hasSources
                ? Optional.of(new Root(folder, Optional.empty(), "beside a file further up"))
                : Optional.empty();
    }

    /** A package that a setting maps to its own root is compiled with that root alone. */
    private static boolean isMapped(Root root, String folder, Lookup lookup) {
        return lookup.settings(folder).table(Installation.EXTERNALS).containsValue(root.folder());
    }

    private static Root of(String manifest, String why) {
        return new Root(FilePaths.parent(manifest), Optional.of(manifest), why);
    }
}
