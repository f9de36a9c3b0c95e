package dev.waymark.lang.kcl.manifest;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One key that a manifest may have (seed: Init, Add dependencies; the rest as the compiler and the package manager read
 * it).
 *
 * @param name how it is written
 * @param shape what it holds
 * @param keys the keys below it, where it is a table of known ones
 * @param meaning what it is for, in a few words
 */
public record ManifestKey(String name, Shape shape, ImmutableList<ManifestKey> keys, String meaning) {

    /** What a key holds. */
    public enum Shape {
        TEXT("a string"),
        /** A list of strings. */
        TEXTS("a list of strings"),
        /** A table of known keys. */
        TABLE("a table"),
        /** A table from names to dependencies. */
        DEPENDENCIES("a table of dependencies"),
        /** A table from names to folders. */
        FOLDERS("a table of folders"),
        ANY("anything");

        private final String description;

        Shape(String description) {
            this.description = description;
        }

        String description() {
            return description;
        }
    }

    /** The keys of a dependency that is a table. */
    public static final ImmutableList<ManifestKey> OF_DEPENDENCY = ImmutableList.of(
            of("oci", Shape.TEXT, "the package's address in an OCI registry"),
            of("git", Shape.TEXT, "the package's repository"),
            of("path", Shape.TEXT, "the package's folder, relative to this manifest"),
            of("repo", Shape.TEXT, "the package's OCI repository, without its host"),
            of("reg", Shape.TEXT, "the host of `repo`"),
            of("tag", Shape.TEXT, "a tag"),
            of("commit", Shape.TEXT, "a commit"),
            of("branch", Shape.TEXT, "a branch"),
            of("version", Shape.TEXT, "the version that the package must have"),
            of("package", Shape.TEXT, "the package's own name, where this key is another"));

    /** The keys at the top of a {@code kcl.mod}. */
    public static final ImmutableList<ManifestKey> OF_MODULE = ImmutableList.of(
            table(
                    "package",
                    "what the module is",
                    of("name", Shape.TEXT, "the module's name"),
                    of("edition", Shape.TEXT, "the compiler it is written for"),
                    of("version", Shape.TEXT, "the module's version"),
                    of("description", Shape.TEXT, "a few words on the module"),
                    of("include", Shape.TEXTS, "files to publish"),
                    of("exclude", Shape.TEXTS, "files not to publish")),
            of("dependencies", Shape.DEPENDENCIES, "other packages by the name that imports use"),
            table(
                    "profile",
                    "how the module is compiled",
                    of("entries", Shape.TEXTS, "the files to compile"),
                    of("disable_none", Shape.ANY, "whether attributes without a value are left out"),
                    of("sort_keys", Shape.ANY, "whether the output is sorted"),
                    of("selectors", Shape.ANY, "which part of the output is wanted"),
                    of("overrides", Shape.ANY, "values to replace"),
                    of("options", Shape.ANY, "arguments for `option`"),
                    of("arguments", Shape.ANY, "arguments for `option`")));

    /** The keys at the top of a {@code kcl.yaml}. */
    public static final ImmutableList<ManifestKey> OF_SETTINGS = ImmutableList.of(
            table(
                    PackageMaps.CONFIGS,
                    "arguments of the compiler",
                    of("file", Shape.ANY, "the files to compile"),
                    of("files", Shape.ANY, "the files to compile"),
                    of("output", Shape.TEXT, "where the output goes"),
                    of("overrides", Shape.ANY, "values to replace"),
                    of("path_selector", Shape.ANY, "which part of the output is wanted"),
                    of("strict_range_check", Shape.ANY, "whether numbers must fit in 32 bits"),
                    of("disable_none", Shape.ANY, "whether attributes without a value are left out"),
                    of("verbose", Shape.ANY, "how much the compiler tells"),
                    of("debug", Shape.ANY, "whether the compiler tells what it does"),
                    of("sort_keys", Shape.ANY, "whether the output is sorted"),
                    of("show_hidden", Shape.ANY, "whether hidden attributes are in the output"),
                    of("include_schema_type_path", Shape.ANY, "whether the output names its schemas"),
                    of(PackageMaps.MAPS, Shape.FOLDERS, "packages by name, each with its folder"),
                    of("fast_eval", Shape.ANY, "whether the faster evaluator runs")),
            of("kcl_options", Shape.ANY, "arguments for `option`, each with `key` and `value`"));

    /** The keys at the top of a file of that kind; none where they are free. */
    public static ImmutableList<ManifestKey> of(KclFile kind) {
        return switch (kind) {
            case MODULE -> OF_MODULE;
            case SETTINGS -> OF_SETTINGS;
            case SOURCE, LOCK, WORK -> ImmutableList.of();
        };
    }

    /** The key called {@code name} among {@code keys}. */
    public static Optional<ManifestKey> find(ImmutableList<ManifestKey> keys, String name) {
        return keys.stream().filter(key -> key.name.equals(name)).findFirst();
    }

    private static ManifestKey of(String name, Shape shape, String meaning) {
        return new ManifestKey(name, shape, ImmutableList.of(), meaning);
    }

    private static ManifestKey table(String name, String meaning, ManifestKey... keys) {
        return new ManifestKey(name, Shape.TABLE, ImmutableList.copyOf(keys), meaning);
    }
}
