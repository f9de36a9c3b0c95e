package dev.waymark.lang.gene.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.resolve.ModuleBases.Base;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds libraries that classic loads in place of modules; what they offer is not known. */
final class NativeLibraries {

    /** Of all systems: a checkout may be looked at on another one than it was built on. */
    private static final ImmutableList<String> SUFFIXES = ImmutableList.of(".so", ".dylib", ".dll");

    private static final String EXTENSIONS = "build/extensions";

    private final Lookup lookup;

    NativeLibraries(Lookup lookup) {
        this.lookup = lookup;
    }

    /** The library that an import with {@code ^native} means by {@code path}. */
    Optional<String> find(String path, ImmutableList<Base> bases, Optional<String> root) {
        Stream<String> written = bases.stream()
                .flatMap(base -> Stream.of(base.folder(), FilePaths.join(base.folder(), EXTENSIONS)))
                .flatMap(place -> named(FilePaths.join(place, path)));
        Stream<String> built = root.stream()
                .flatMap(package_ -> Stream.of("build", EXTENSIONS).map(place -> FilePaths.join(package_, place)))
                .flatMap(place -> named(FilePaths.child(place, FilePaths.stem("/" + path))));
        return Stream.concat(written, built).findFirst();
    }

    /** The library below {@code build} that is loaded in place of the module at {@code path}. */
    Optional<String> built(String root, String path) {
        return SUFFIXES.stream()
                .map(suffix -> FilePaths.join(root, "build/" + FilePaths.stem("/" + path) + suffix))
                .filter(file -> lookup.isFile(file, "native library"))
                .findFirst();
    }

    private Stream<String> named(String path) {
        return Stream.concat(Stream.of(path), SUFFIXES.stream().map(suffix -> path + suffix))
                .filter(file -> lookup.isFile(file, "native library"));
    }
}
