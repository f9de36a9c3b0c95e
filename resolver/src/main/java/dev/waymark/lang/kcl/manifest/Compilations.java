package dev.waymark.lang.kcl.manifest;

import com.google.common.collect.ImmutableListMultimap;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;

/**
 * The modules that compile sources of a folder beside their own, as the entries of their profiles say: a folder of common
 * sources without a manifest, and a module for each place where they run.
 */
public final class Compilations {

    private record Key(String parent) {}

    private Compilations() {}

    /** The manifests beside {@code folder} that list something in it. */
    public static Iterable<String> of(String folder, Lookup lookup) {
        String parent = FilePaths.parent(folder);
        return lookup.step(new Key(parent), "modules that compile folders beside theirs", inner -> read(parent, inner))
                .get(folder);
    }

    /** The manifests directly below {@code parent} by the other folders there that they compile. */
    private static ImmutableListMultimap<String, String> read(String parent, Lookup lookup) {
        ImmutableListMultimap.Builder<String, String> byFolder = ImmutableListMultimap.builder();
        lookup.list(parent, KclFile.MODULE.fileName(), "modules beside a folder")
                .forEach((name, presence) -> {
                    String module = FilePaths.child(parent, name);
                    if (presence == Presence.FOLDER) {
                        NearestModule.in(module, lookup)
                                .ifPresent(manifest -> ModFile.at(manifest, lookup).entries().stream()
                                        .filter(entry -> entry.startsWith("../"))
                                        .map(entry -> FilePaths.resolve(module, entry))
                                        .map(entry -> KclFile.isSource(entry) ? FilePaths.parent(entry) : entry)
                                        .distinct()
                                        .forEach(folder -> byFolder.put(folder, manifest)));
                    }
                });
        return byFolder.build();
    }
}
