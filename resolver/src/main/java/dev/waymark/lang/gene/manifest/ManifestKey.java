package dev.waymark.lang.gene.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.gene.builtin.Dialect;
import java.util.Optional;

/**
 * One key that a manifest may have.
 *
 * @param name how it is written
 * @param shape what it holds
 * @param keys the keys inside it, where it holds known ones
 * @param meaning what it is for, in a few words
 */
public record ManifestKey(String name, Shape shape, ImmutableList<ManifestKey> keys, String meaning) {

    /** What a key holds. */
    public enum Shape {
        TEXT("a string"),
        FLAG("true or false"),
        NUMBER("a number"),
        LIST("a list"),
        /** A list of strings. */
        TEXTS("a list of strings"),
        /** A map of known keys. */
        MAP("a map"),
        /** Dependencies: classic lists them, the new dialect maps aliases to them. */
        DEPENDENCIES("dependencies"),
        /** A map from names of the user's choice. */
        NAMED("a map"),
        ANY("anything");

        private final String description;

        Shape(String description) {
            this.description = description;
        }

        String description() {
            return description;
        }
    }

    /** The keys of a classic dependency. */
    public static final ImmutableList<ManifestKey> OF_CLASSIC_DEPENDENCY = ImmutableList.of(
            of("path", Shape.TEXT, "the package's folder, relative to this manifest"),
            of("subdir", Shape.TEXT, "a folder of this package"),
            of("git", Shape.TEXT, "the package's repository"),
            of("commit", Shape.TEXT, "a commit of the repository"),
            of("tag", Shape.TEXT, "a tag of the repository"),
            of("branch", Shape.TEXT, "a branch of the repository"));

    /** The keys of a dependency of the new dialect. */
    public static final ImmutableList<ManifestKey> OF_NEW_DEPENDENCY = ImmutableList.of(
            of("path", Shape.TEXT, "the package's folder, relative to this manifest"),
            of("workspace", Shape.FLAG, "whether it is another member of the workspace"),
            of("git", Shape.TEXT, "the package's repository"),
            of("commit", Shape.TEXT, "a commit of the repository"),
            of("tag", Shape.TEXT, "a tag of the repository"),
            of("branch", Shape.TEXT, "a branch of the repository"),
            of("registry", Shape.TEXT, "the registry that offers it"),
            of("features", Shape.LIST, "features of it to switch on"),
            of("default_features", Shape.FLAG, "whether its default features are on"),
            of("optional", Shape.FLAG, "whether a feature brings it"));

    private static final ImmutableList<ManifestKey> CLASSIC = ImmutableList.of(
            of("name", Shape.TEXT, "the name that imports use"),
            of("version", Shape.TEXT, "the package's version"),
            of("source-dir", Shape.TEXT, "the folder of its modules"),
            of("src-path", Shape.TEXT, "the folder of its modules"),
            of("main-module", Shape.TEXT, "the module behind `index`"),
            of("test-dir", Shape.TEXT, "the folder of its tests"),
            of("test-path", Shape.TEXT, "the folder of its tests"),
            of("dependencies", Shape.DEPENDENCIES, "packages that it needs"),
            of("license", Shape.TEXT, "its licence"),
            of("homepage", Shape.TEXT, "where to read about it"),
            of("globals", Shape.TEXTS, "global names that it sets"),
            of("singleton", Shape.ANY, "whether only one version may be loaded"),
            of("native", Shape.ANY, "whether it is compiled"),
            of("native-build", Shape.TEXTS, "commands that compile it"));

    private static final ImmutableList<ManifestKey> NEW = ImmutableList.of(
            of("format", Shape.NUMBER, "the format of this manifest, 1"),
            of("name", Shape.TEXT, "owner and name, as in `acme/tools`"),
            of("version", Shape.TEXT, "the package's version"),
            of("description", Shape.TEXT, "a few words on the package"),
            of("license", Shape.TEXT, "its licence"),
            of("repository", Shape.TEXT, "where its sources are kept"),
            of("singleton", Shape.FLAG, "whether only one version may be loaded"),
            map(
                    "library",
                    "the modules that others may import",
                    of("entry", Shape.TEXT, "the file behind `.`"),
                    of("uses", Shape.LIST, "features that it needs")),
            of("applications", Shape.LIST, "programs, each as `(application \"name\" ^entry \"path\")`"),
            of("dependencies", Shape.DEPENDENCIES, "packages that it needs, by alias"),
            of("dev_dependencies", Shape.DEPENDENCIES, "packages that its tests need, by alias"),
            of("build_dependencies", Shape.DEPENDENCIES, "packages that its build needs, by alias"),
            map("workspace", "packages that belong together", of("members", Shape.TEXTS, "their folders, as patterns")),
            of("features", Shape.NAMED, "what can be switched on"),
            of("default_features", Shape.LIST, "features that are on by default"),
            map("tests", "the package's tests", of("root", Shape.TEXT, "their folder")),
            map(
                    "files",
                    "what is published",
                    of("include", Shape.TEXTS, "files to publish"),
                    of("exclude", Shape.TEXTS, "files not to publish"),
                    of("executable", Shape.TEXTS, "files that can be run")),
            of("profiles", Shape.NAMED, "how it is built"),
            of("build", Shape.LIST, "steps of its build"),
            of("system_dependencies", Shape.NAMED, "libraries of the system"));

    /** The keys at the top of a manifest. */
    public static ImmutableList<ManifestKey> of(Dialect dialect) {
        return switch (dialect) {
            case CLASSIC -> CLASSIC;
            case NEW -> NEW;
        };
    }

    /** The keys of a dependency. */
    public static ImmutableList<ManifestKey> ofDependency(Dialect dialect) {
        return switch (dialect) {
            case CLASSIC -> OF_CLASSIC_DEPENDENCY;
            case NEW -> OF_NEW_DEPENDENCY;
        };
    }

    /** The key called {@code name} among {@code keys}. */
    public static Optional<ManifestKey> find(ImmutableList<ManifestKey> keys, String name) {
        return keys.stream().filter(key -> key.name.equals(name)).findFirst();
    }

    private static ManifestKey of(String name, Shape shape, String meaning) {
        return new ManifestKey(name, shape, ImmutableList.of(), meaning);
    }

    private static ManifestKey map(String name, String meaning, ManifestKey... keys) {
        return new ManifestKey(name, Shape.MAP, ImmutableList.copyOf(keys), meaning);
    }
}
