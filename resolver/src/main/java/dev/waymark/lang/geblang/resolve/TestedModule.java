package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Surface;
import dev.waymark.resolve.Resolution;
import java.util.Optional;

/**
 * The module that a test looks into: a file called {@code *_test.gb} that declares itself to be a module which resolves
 * to another file sees everything that file declares (the tool, since 1.17).
 */
public final class TestedModule {

    private static final String TEST_SUFFIX = "_test" + ModuleName.SUFFIX;

    private TestedModule() {}

    /** Whether a file of that name may be such a test. */
    public static boolean isTest(String path) {
        return path.endsWith(TEST_SUFFIX);
    }

    /** The file that the test at {@code path} looks into; none for every other file. */
    public static ImmutableList<String> of(String path, Lookup lookup) {
        if (!isTest(path)) {
            return ImmutableList.of();
        }
        return lookup.surface(path, "module that the test declares")
                .flatMap(Surface::module)
                .flatMap(module -> file(module, path, lookup))
                .map(ImmutableList::of)
                .orElseGet(ImmutableList::of);
    }

    private static Optional<String> file(String module, String test, Lookup lookup) {
        return GeblangResolver.resolve(module, test, lookup) instanceof Resolution.Found found
                        && !found.location().equals(test)
                        && declares(found.location(), module, lookup)
                ? Optional.of(found.location())
                : Optional.empty();
    }

    private static boolean declares(String path, String module, Lookup lookup) {
        return lookup.surface(path, "module under test")
                .filter(surface -> !surface.broken() && surface.module().equals(Optional.of(module)))
                .isPresent();
    }
}
