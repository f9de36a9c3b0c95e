package dev.waymark.lang.gene.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.manifest.ClassicManifest;
import dev.waymark.lang.gene.manifest.Manifest;
import dev.waymark.language.Edition;
import dev.waymark.outline.Name;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The folders of a classic package that hold its modules, each with what it is. */
final class ModuleBases {

    /**
     * A folder in which modules are looked for.
     *
     * @param why what it is to the importing file
     */
    record Base(String folder, String why) {}

    private ModuleBases() {}

    /** The bases of the package in {@code root}; the specification reads no manifest, so that the second falls away. */
    static ImmutableList<Base> of(String root, Edition edition, Lookup lookup) {
        Map<String, Base> bases = new LinkedHashMap<>();
        add(bases, root, "root of the package");
        if (edition == Edition.CURRENT) {
            manifest(root, lookup)
                    .flatMap(ClassicManifest::sourceDir)
                    .ifPresent(folder -> add(bases, FilePaths.join(root, folder.text()), "source-dir of the package"));
        }
        for (String folder : ImmutableList.of("src", "lib", "build")) {
            add(bases, FilePaths.child(root, folder), folder + " of the package");
        }
        return ImmutableList.copyOf(bases.values());
    }

    /** The names of the entry module, in order. */
    static ImmutableList<String> entries(String root, Edition edition, Lookup lookup) {
        String main = edition == Edition.CURRENT
                ? manifest(root, lookup)
                        .flatMap(ClassicManifest::mainModule)
                        .map(Name::text)
                        .orElse(ClassicModules.ENTRY)
                : ClassicModules.ENTRY;
        return main.isEmpty() || main.equals(ClassicModules.ENTRY)
                ? ImmutableList.of(ClassicModules.ENTRY)
                : ImmutableList.of(main, ClassicModules.ENTRY);
    }

    private static Optional<ClassicManifest> manifest(String root, Lookup lookup) {
        return Manifest.at(root, lookup)
                .filter(ClassicManifest.class::isInstance)
                .map(ClassicManifest.class::cast);
    }

    private static void add(Map<String, Base> bases, String folder, String why) {
        bases.putIfAbsent(folder, new Base(folder, why));
    }
}
