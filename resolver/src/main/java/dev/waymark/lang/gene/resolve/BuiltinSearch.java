package dev.waymark.lang.gene.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Dialect;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds namespaces of the language. Below {@code genex}, classic loads a library of the program's own for a name that it
 * does not know; what that offers is not known.
 */
final class BuiltinSearch {

    private static final String EXTENSIONS = "genex/";
    private static final ImmutableList<String> SUFFIXES = ImmutableList.of(".so", ".dylib", ".dll");

    private BuiltinSearch() {}

    /** The namespace {@code path}, which a file in {@code folder} asks for. */
    static Outcome find(String path, Dialect dialect, String folder, Lookup lookup) {
        if (dialect.builtins().namespace(path).isPresent()) {
            return new Outcome.Provided(path);
        }
        return dialect == Dialect.CLASSIC && path.startsWith(EXTENSIONS)
                ? extension(path.substring(EXTENSIONS.length()), folder, lookup)
                : new Outcome.Nothing();
    }

    /** The library behind {@code genex/NAME}: below the working directory, or in the home of the tool. */
    private static Outcome extension(String path, String folder, Lookup lookup) {
        String name = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        Optional<String> working = lookup.workspaceFolder(folder, "working directory");
        Optional<String> home = lookup.variable("GENE_HOME", "home of the tool").filter(FilePaths::isAbsolute);
        return Stream.concat(working.stream(), home.stream())
                .flatMap(place -> SUFFIXES.stream()
                        .map(suffix -> FilePaths.join(FilePaths.normalise(place), "build/lib" + name + suffix)))
                .filter(file -> lookup.isFile(file, "library of the extension"))
                .findFirst()
                .<Outcome>map(Outcome.Compiled::new)
                .orElseGet(Outcome.Nothing::new);
    }
}
