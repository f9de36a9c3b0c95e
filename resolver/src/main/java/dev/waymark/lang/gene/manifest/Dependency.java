package dev.waymark.lang.gene.manifest;

import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * A package that a manifest asks for: {@code ($dep "x/lib" "1.0" ^path "../lib")} in classic, {@code ^lib (dep "acme/lib"
 * ^path "../lib")} in the new dialect.
 *
 * @param alias what imports call it: classic's name, the new dialect's alias
 * @param name what its own manifest calls it
 * @param scope when it is there
 * @param source where it comes from
 * @param version which versions will do
 * @param span all of it
 */
public record Dependency(Name alias, Name name, Scope scope, Source source, Optional<Name> version, Span span) {

    /** When a dependency is there. */
    public enum Scope {
        RUNTIME("dependencies"),
        DEVELOPMENT("dev_dependencies"),
        BUILD("build_dependencies");

        private final String section;

        Scope(String section) {
            this.section = section;
        }

        /** The key of the manifest that lists such dependencies. */
        String section() {
            return section;
        }
    }

    /** Where a dependency comes from. */
    public sealed interface Source {}

    /** A folder, relative to the manifest's. */
    public record Folder(Name path) implements Source {}

    /** A repository. */
    public record Git(Name url) implements Source {}

    /** Another member of the workspace, by its name. */
    public record Member() implements Source {}

    /** A registry: whatever has no other source in the new dialect. */
    public record Registry() implements Source {}

    /** Nothing that the dialect knows. */
    public record Nowhere() implements Source {}

    /** The folder it is written to lie in, where it is one. */
    public Optional<Name> path() {
        return source instanceof Folder(Name path) ? Optional.of(path) : Optional.empty();
    }

    /** What says where it comes from: its folder, else its address, else its name. */
    public Name address() {
        return switch (source) {
            case Folder(Name path) -> path;
            case Git(Name url) -> url;
            case Member _, Registry _, Nowhere _ -> name;
        };
    }
}
