package dev.waymark.lang.geblang.manifest;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One key that a manifest may have (seed: Fields; the rest as the tool's decoder reads it).
 *
 * @param name how it is written
 * @param shape what it holds
 * @param keys the keys below it, where it is a table of known ones
 * @param meaning what it is for, in a few words
 */
public record ManifestKey(String name, Shape shape, ImmutableList<ManifestKey> keys, String meaning) {

    /** What a key holds. */
    public enum Shape {
        /** A string; numbers and booleans are taken as they are written. */
        TEXT("a string"),
        /** A list of strings. */
        TEXTS("a list of strings"),
        SWITCH("true or false"),
        /** A table, its keys known or not. */
        TABLE("a table"),
        /** A table from mount names to dependencies. */
        DEPENDENCIES("a table of dependencies"),
        ANY("anything");

        private final String description;

        Shape(String description) {
            this.description = description;
        }

        String description() {
            return description;
        }
    }

    /** The keys at the top of a manifest. */
    public static final ImmutableList<ManifestKey> ALL = ImmutableList.of(
            of("name", Shape.TEXT, "the package's namespace: the prefix of its modules"),
            of("version", Shape.TEXT, "the package's version; resolution ignores it"),
            of("source", Shape.TEXT, "the folder of its modules; without it the manifest's own"),
            of("paths", Shape.TEXTS, "more folders of modules, searched after `source`"),
            of("modulePaths", Shape.TEXTS, "the same as `paths`, searched after them"),
            of("resources", Shape.TEXTS, "files that a built program carries along"),
            of("dependencies", Shape.DEPENDENCIES, "other packages by mount name: a path, or `git` with a `version`"),
            table(
                    "package",
                    "another place for `name` and `version`",
                    of("name", Shape.TEXT, "the package's namespace"),
                    of("version", Shape.TEXT, "the package's version")),
            table(
                    "permissions",
                    "what the program may do beyond the language",
                    table(
                            "ffi",
                            "foreign functions",
                            of("enabled", Shape.SWITCH, "whether foreign functions may be called"),
                            of("libraries", Shape.ANY, "the libraries, by `path` or `glob`")),
                    of("onnx", Shape.SWITCH, "whether models may be run"),
                    of("processControl", Shape.SWITCH, "whether processes may be controlled"),
                    of("browser", Shape.SWITCH, "whether a browser may be driven")),
            of("extensions", Shape.ANY, "programs that serve as extension modules"));

    /** The keys of a dependency that is a table. */
    public static final ImmutableList<ManifestKey> OF_DEPENDENCY = ImmutableList.of(
            of("path", Shape.TEXT, "the package's folder"),
            of("git", Shape.TEXT, "the package's repository"),
            of("version", Shape.TEXT, "a tag or a branch, or `latest`"));

    /** The key called {@code name} among {@code keys}. */
    static Optional<ManifestKey> find(ImmutableList<ManifestKey> keys, String name) {
        return keys.stream().filter(key -> key.name.equals(name)).findFirst();
    }

    /** The keys below the one called {@code name}; none where those are free, or where there is no such key. */
    public static ImmutableList<ManifestKey> below(ImmutableList<ManifestKey> keys, String name) {
        return find(keys, name).map(ManifestKey::keys).orElse(ImmutableList.of());
    }

    private static ManifestKey of(String name, Shape shape, String meaning) {
        return new ManifestKey(name, shape, ImmutableList.of(), meaning);
    }

    private static ManifestKey table(String name, String meaning, ManifestKey... keys) {
        return new ManifestKey(name, Shape.TABLE, ImmutableList.copyOf(keys), meaning);
    }
}
