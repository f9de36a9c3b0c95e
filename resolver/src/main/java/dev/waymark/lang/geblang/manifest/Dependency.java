package dev.waymark.lang.geblang.manifest;

import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * One entry below a manifest's {@code dependencies}.
 *
 * @param mount the key: the name that the manifest gives it
 * @param source where it comes from
 * @param span from the key to the end of the value
 */
public record Dependency(Name mount, Source source, Span span) {

    /** Where a dependency comes from. */
    public sealed interface Source {}

    /**
     * A folder on this machine.
     *
     * @param path as written: relative to the manifest, absolute, with a tilde or variables
     * @param ignored the repository that is given as well, at which nobody looks
     */
    public record Folder(Name path, Optional<Name> ignored) implements Source {}

    /** A git repository that {@code geblang install} copies to {@code vendor/MOUNT}. */
    public record Repository(Name url, Optional<Name> version) implements Source {}

    /** Neither: the tool then fails to find any package of this manifest. */
    public record Nowhere() implements Source {}

    /** The folder it is written to lie in, where it is one. */
    public Optional<Name> path() {
        return source instanceof Folder folder ? Optional.of(folder.path()) : Optional.empty();
    }

    /** Where its repository is, where it has one. */
    public Optional<Repository> repository() {
        return source instanceof Repository repository ? Optional.of(repository) : Optional.empty();
    }
}
