package dev.waymark.lang.kcl.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One entry below a manifest's {@code dependencies} (seed: Add dependencies; the package manager for the later forms).
 *
 * @param key its name as the manifest has it
 * @param source where it comes from
 * @param version the key {@code version}: what its own manifest must say, never a git tag
 * @param packageName its own name, where the key is an alias of it
 * @param span from the key to the end of the value
 */
public record Dependency(Name key, Source source, Optional<Name> version, Optional<Name> packageName, Span span) {

    /** Where a dependency comes from. */
    public sealed interface Source {}

    /** The default registry: {@code k8s = "1.31.2"}. */
    public record Registry(Name version) implements Source {}

    /** An OCI address with its host. */
    public record Oci(Name url, Optional<Name> tag) implements Source {}

    /** An OCI repository without a host; the registry is given beside it or by the environment. */
    public record Repository(Name repo, Optional<Name> tag) implements Source {}

    /** A git repository with whatever of tag, commit and branch is given, in this order; at most one may be. */
    public record Git(Name url, ImmutableList<Name> references) implements Source {}

    /** A folder, relative to the manifest's. */
    public record Folder(Name path) implements Source {}

    /** Nothing that either reader knows. */
    public record Nowhere() implements Source {}

    /** The name that imports use: an import cannot write a hyphen (the package manager's rule). */
    public String alias() {
        return key.text().replace('-', '_');
    }

    /** What its own manifest calls it. */
    public String realName() {
        return packageName.orElse(key).text();
    }

    /** The folder it is written to lie in, where it is one. */
    public Optional<Name> path() {
        return source instanceof Folder(Name path) ? Optional.of(path) : Optional.empty();
    }

    /** The place where it is written to come from. */
    public Name address() {
        return switch (source) {
            case Registry(Name number) -> number;
            case Oci oci -> oci.url();
            case Repository repository -> repository.repo();
            case Git git -> git.url();
            case Folder(Name path) -> path;
            case Nowhere() -> key;
        };
    }

    /** The version, tag, commit or branch that it asks for. */
    public Optional<Name> reference() {
        return switch (source) {
            case Registry(Name number) -> Optional.of(number);
            case Oci oci -> oci.tag().or(() -> version);
            case Repository repository -> repository.tag().or(() -> version);
            case Git git -> git.references().stream().findFirst().or(() -> version);
            case Folder _, Nowhere _ -> version;
        };
    }

    /** The names that its folder may have in a store, best first (the package manager's path suffixes, then the seed's). */
    Stream<String> folderNames() {
        return Stream.concat(
                        states().flatMap(state ->
                                Stream.of(realName(), repositoryName()).map(name -> name + "_" + state)),
                        Stream.of(realName()))
                .distinct();
    }

    /** What it may be called that is asked for: a version may be tagged with a letter; the seed's branch is main. */
    private Stream<String> states() {
        Optional<String> asked = reference().map(Name::text);
        return asked.isEmpty()
                ? Stream.of("latest", "main")
                : version.filter(number -> number.text().equals(asked.get()))
                        .map(number -> Stream.of(number.text(), "v" + number.text()))
                        .orElseGet(asked::stream);
    }

    private String repositoryName() {
        String address = address().text();
        String last = address.substring(address.lastIndexOf('/') + 1);
        String bare = last.endsWith(".git") ? last.substring(0, last.length() - ".git".length()) : last;
        return source instanceof Registry ? realName() : bare;
    }
}
