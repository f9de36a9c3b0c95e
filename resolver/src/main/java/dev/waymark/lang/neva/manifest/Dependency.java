package dev.waymark.lang.neva.manifest;

import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * One entry below a manifest's {@code deps} (seed: Manifest File).
 *
 * @param alias how imports of this module name it
 * @param writtenPath the git location, where one is written
 * @param version the git tag, where one is written
 * @param span from the alias to the end of the value
 */
public record Dependency(Name alias, Optional<Name> writtenPath, Optional<Name> version, Span span) {

    /** The git location; the alias where none is written (the compiler). */
    public String path() {
        return writtenPath.orElse(alias).text();
    }

    /** The name of its folder below that of all downloads; a version that is left out is empty there, too. */
    public String folderName() {
        return path() + "_" + version.map(Name::text).orElse("");
    }
}
