package dev.waymark.lang.kcl.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders in which package managers keep what they downloaded: the seed's, those of later releases, today's. All are
 * asked, so that a package counts as installed whichever tool brought it.
 */
public final class Stores {

    /** The setting that stands in for {@code KCL_PKG_PATH}. */
    public static final String SETTING = "kcl.packagePath";

    private static final String VARIABLE = "KCL_PKG_PATH";

    private record Key(String configured) {}

    private record HomeKey(String configured) {}

    private Stores() {}

    /** The stores that exist, for the files in {@code folder}, today's first. */
    public static ImmutableList<String> of(String folder, Lookup lookup) {
        String configured = lookup.settings(folder).string(SETTING);
        return lookup.step(new Key(configured), "package stores", inner -> find(configured, inner));
    }

    /** The one store in which today's compiler itself looks for packages that nobody mapped. */
    public static Optional<String> home(String folder, Lookup lookup) {
        String configured = lookup.settings(folder).string(SETTING);
        return lookup.step(
                new HomeKey(configured),
                "package store",
                inner -> named(configured, inner)
                        .findFirst()
                        .or(() -> home(inner).map(home -> FilePaths.resolve(home, ".kcl/kpm"))));
    }

    private static ImmutableList<String> find(String configured, Lookup lookup) {
        return Stream.of(named(configured, lookup), dataHomes(lookup), homes(lookup))
                .flatMap(part -> part)
                .distinct()
                .filter(store -> lookup.isFolder(store, "package store"))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> named(String configured, Lookup lookup) {
        return configured.isEmpty() ? variable(VARIABLE, lookup) : Stream.of(configured);
    }

    private static Stream<String> dataHomes(Lookup lookup) {
        return Stream.of("XDG_DATA_HOME", "LOCALAPPDATA")
                .flatMap(name -> variable(name, lookup))
                .map(data -> FilePaths.resolve(data, "kcl/modules"));
    }

    private static Stream<String> homes(Lookup lookup) {
        Stream<String> below = home(lookup).stream()
                .flatMap(home -> Stream.of(".local/share/kcl/modules", "Library/kcl/modules", ".kcl/kpm")
                        .map(place -> FilePaths.resolve(home, place)));
        Stream<String> seed = Stream.concat(
                variable("KPM_HOME", lookup), home(lookup).map(home -> FilePaths.child(home, ".kpm")).stream());
        return Stream.concat(below, seed);
    }

    private static Optional<String> home(Lookup lookup) {
        return Stream.of("HOME", "USERPROFILE")
                .flatMap(name -> variable(name, lookup))
                .findFirst();
    }

    private static Stream<String> variable(String name, Lookup lookup) {
        return lookup.variable(name, "package store").stream()
                .filter(FilePaths::isAbsolute)
                .map(FilePaths::normalise);
    }
}
