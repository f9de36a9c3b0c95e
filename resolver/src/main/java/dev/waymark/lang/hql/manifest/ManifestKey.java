package dev.waymark.lang.hql.manifest;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One key of the manifest (as publishing reads it).
 *
 * @param name how it is written
 * @param isRequired whether nothing is published without it
 * @param isTable whether it holds a table of strings, and not a string
 * @param form what its text must look like
 * @param example a text of that form, for messages
 * @param meaning what it is for, in a few words
 */
public record ManifestKey(
        String name, boolean isRequired, boolean isTable, Pattern form, String example, String meaning) {

    static final String EXPORTS = "exports";

    private static final Pattern ANY = Pattern.compile("(?s).*");

    /** Every key that is read. */
    public static final ImmutableList<ManifestKey> ALL = ImmutableList.of(
            required("name", Pattern.compile("@.*/.*"), "@ada/shop", "the package's name, with its owner"),
            required("version", Pattern.compile("\\d+\\.\\d+\\.\\d+"), "0.0.1", "the package's version"),
            required(EXPORTS, Pattern.compile("(?s).+"), "./mod.hql", "the package's entry file"),
            optional("description", "a few words on the package"),
            optional("author", "who wrote it"),
            optional("license", "the licence it comes under"),
            optional("repository", "where its sources are"),
            optional("homepage", "where one reads about it"),
            new ManifestKey("dependencies", false, true, ANY, "", "other packages by name, each with its version"));

    /** The key called {@code name}. */
    static Optional<ManifestKey> find(String name) {
        return ALL.stream().filter(key -> key.name.equals(name)).findFirst();
    }

    private static ManifestKey required(String name, Pattern form, String example, String meaning) {
        return new ManifestKey(name, true, false, form, example, meaning);
    }

    private static ManifestKey optional(String name, String meaning) {
        return new ManifestKey(name, false, false, ANY, "", meaning);
    }
}
