package dev.waymark.lang.neva.resolve;

import com.google.common.base.Splitter;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The path of an import, taken apart.
 *
 * @param module what stands in front of the colon; {@code @} for the form {@code @/lib}; empty where nothing stands there
 * @param directory the package's directory below the module's, with slashes; empty for the module itself
 */
public record ImportPath(Optional<String> module, String directory) {

    /** What stands for the importing file's own module. */
    static final String OWN = "@";

    /** What stands for the standard library. */
    static final String STANDARD = "std";

    private static final Splitter PARTS = Splitter.on('/');

    /** Takes apart what a file's outline calls a request. */
    public static ImportPath of(String request) {
        int colon = request.indexOf(':');
        if (colon >= 0) {
            return new ImportPath(Optional.of(request.substring(0, colon)), request.substring(colon + 1));
        }
        if (request.equals(OWN) || request.startsWith(OWN + "/")) {
            return new ImportPath(Optional.of(OWN), request.substring(Math.min(2, request.length())));
        }
        // A dot makes a module of it: no directory of a package has one.
        return request.contains(".")
                ? new ImportPath(Optional.of(request), "")
                : new ImportPath(Optional.empty(), request);
    }

    /** Whether every part of {@code directory} says something: half-typed imports do not. */
    static boolean isWhole(String directory) {
        return StreamSupport.stream(PARTS.split(directory).spliterator(), false)
                .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    boolean isOfStandardLibrary() {
        return module.isEmpty() || module.get().equals(STANDARD);
    }

    boolean isOwn() {
        return module.filter(OWN::equals).isPresent();
    }
}
