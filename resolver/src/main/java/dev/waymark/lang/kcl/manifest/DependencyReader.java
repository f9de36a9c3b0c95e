package dev.waymark.lang.kcl.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.outline.Name;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the entries below {@code dependencies}, whatever they hold. */
final class DependencyReader {

    /** The keys that say where a dependency comes from; where several are given, the first counts (the compiler). */
    static final ImmutableList<String> SOURCES = ImmutableList.of("git", "oci", "path", "repo");

    /** The keys that pick a state of a repository; only one of them may be given (the package manager). */
    static final ImmutableList<String> REFERENCES = ImmutableList.of("tag", "commit", "branch");

    private DependencyReader() {}

    static ImmutableList<Dependency> read(Optional<ManifestValue> table) {
        return table.map(ManifestValue::entries).orElse(ImmutableList.of()).stream()
                .map(DependencyReader::dependency)
                .collect(ImmutableList.toImmutableList());
    }

    private static Dependency dependency(Entry entry) {
        ManifestValue value = entry.value();
        return new Dependency(entry.key(), source(value), text(value, "version"), text(value, "package"), entry.span());
    }

    private static Dependency.Source source(ManifestValue value) {
        Optional<Name> tag = text(value, "tag");
        return Stream.of(
                        name(Optional.of(value)).map(Dependency.Registry::new),
                        text(value, "git").map(url -> new Dependency.Git(url, references(value))),
                        text(value, "oci").map(url -> new Dependency.Oci(url, tag)),
                        text(value, "path").map(Dependency.Folder::new),
                        text(value, "repo").map(repo -> new Dependency.Repository(repo, tag)))
                .flatMap(Optional<? extends Dependency.Source>::stream)
                .map(Dependency.Source.class::cast)
                .findFirst()
                .orElseGet(Dependency.Nowhere::new);
    }

    private static ImmutableList<Name> references(ManifestValue value) {
        return REFERENCES.stream().flatMap(key -> text(value, key).stream()).collect(ImmutableList.toImmutableList());
    }

    /** A string that says something, where it stands. */
    static Optional<Name> text(ManifestValue table, String key) {
        return name(table.get(key));
    }

    static Optional<Name> name(Optional<ManifestValue> value) {
        return value.flatMap(
                known -> known.asString().filter(text -> !text.isEmpty()).map(text -> new Name(text, known.span())));
    }
}
