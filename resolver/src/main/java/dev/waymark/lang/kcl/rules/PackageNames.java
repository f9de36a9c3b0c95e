package dev.waymark.lang.kcl.rules;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.kcl.manifest.KclFile;
import dev.waymark.lang.kcl.resolve.PackageScope;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Surface;
import dev.waymark.outline.Surface.ImportedModule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scope that the files of one folder share, in the order in which the compiler reads them: by name.
 *
 * @param declared each name with its first declaration
 * @param imported each local name of a package with the imports that bind it
 * @param broken whether some file could not be read to its end, so that names may be missing
 */
record PackageNames(
        ImmutableMap<String, Declared> declared, ImmutableListMultimap<String, Imported> imported, boolean broken) {

    private record Key(String folder) {}

    /** A declaration in the file at {@code file}. */
    record Declared(String file, DeclarationKind kind) {}

    /** An import in the file at {@code file}. */
    record Imported(String file, String request) {}

    /** The scope of the files in {@code folder}; worked out once for all of them. */
    static PackageNames of(String folder, Lookup lookup) {
        return lookup.step(new Key(folder), "names of the package", inner -> read(folder, inner));
    }

    /** Whether a file of the package declares {@code name}. */
    boolean isDeclared(String name) {
        return declared.containsKey(name);
    }

    /** The first declaration of {@code name}, if it stands in a file that the compiler reads before {@code path}. */
    Optional<Declared> declaredBefore(String path, String name) {
        return Optional.ofNullable(declared.get(name))
                .filter(first -> first.file().compareTo(path) < 0);
    }

    /** The first import that binds {@code name}. */
    Optional<Imported> firstImport(String name) {
        return imported.get(name).stream().findFirst();
    }

    private static PackageNames read(String folder, Lookup lookup) {
        Map<String, Declared> declared = new HashMap<>();
        ImmutableListMultimap.Builder<String, Imported> imported = ImmutableListMultimap.builder();
        boolean broken = false;
        for (String file : files(folder, lookup)) {
            Optional<Surface> surface = lookup.surface(file, "names of the package");
            broken |= surface.filter(known -> !known.broken()).isEmpty();
            surface.ifPresent(known -> add(known, file, declared, imported));
        }
        return new PackageNames(ImmutableMap.copyOf(declared), imported.build(), broken);
    }

    /** Files that are no part of the package when it is imported come last. */
    private static List<String> files(String folder, Lookup lookup) {
        return lookup.list(folder, KclFile.SUFFIX, "files of the package").entrySet().stream()
                .filter(entry -> entry.getValue() == Presence.FILE && !PackageScope.isTest(entry.getKey()))
                .map(entry -> FilePaths.child(folder, entry.getKey()))
                .sorted(Comparator.comparing((String file) -> !Siblings.isMember(file)))
                .toList();
    }

    private static void add(
            Surface surface,
            String file,
            Map<String, Declared> declared,
            ImmutableListMultimap.Builder<String, Imported> imported) {
        surface.symbols().forEach(symbol -> declared.putIfAbsent(symbol.name(), new Declared(file, symbol.kind())));
        for (ImportedModule wanted : surface.imports()) {
            wanted.binding().ifPresent(binding -> imported.put(binding, new Imported(file, wanted.request())));
        }
    }
}
