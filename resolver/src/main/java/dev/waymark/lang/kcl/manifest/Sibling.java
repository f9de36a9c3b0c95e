package dev.waymark.lang.kcl.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Name;
import java.util.Optional;

/**
 * A module of the workspace that is what a dependency asks for: a repository of many modules need not install its own.
 * Manifests declare themselves to be the module of their name, so that the workspace knows them without a walk.
 */
final class Sibling {

    private static final String KCL = "kcl";

    private final ImmutableList<String> named;
    private final String asked;
    private final Lookup lookup;

    private Sibling(ImmutableList<String> named, String asked, Lookup lookup) {
        this.named = named;
        this.asked = asked.startsWith("v") ? asked.substring(1) : asked;
        this.lookup = lookup;
    }

    /** The folder of a module with the name and the version that {@code dependency} of {@code manifest} asks for. */
    static Optional<String> find(String manifest, Dependency dependency, Lookup lookup) {
        ImmutableList<String> named =
                lookup.declarers(KCL, dependency.realName(), "module of the workspace with that name").stream()
                        .filter(other -> !other.equals(manifest))
                        .collect(ImmutableList.toImmutableList());
        String asked = dependency.reference().map(Name::text).orElse("");
        return new Sibling(named, asked, lookup).find().map(FilePaths::parent);
    }

    /** The version itself, else a more exact one: {@code 1.32.4} for {@code 1.32}. */
    private Optional<String> find() {
        if (asked.isEmpty()) {
            return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        }
        return named.stream()
                .filter(other -> version(other).equals(asked))
                .findFirst()
                .or(() -> named.stream()
                        .filter(other -> version(other).startsWith(asked + "."))
                        .findFirst());
    }

    private String version(String manifest) {
        String version = ModFile.at(manifest, lookup).version().map(Name::text).orElse("");
        return version.startsWith("v") ? version.substring(1) : version;
    }
}
