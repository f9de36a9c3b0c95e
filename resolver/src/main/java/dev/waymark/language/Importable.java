package dev.waymark.language;

import com.google.common.collect.ImmutableList;
import dev.waymark.resolve.Origin;
import java.util.Optional;

/**
 * A module or package that an import could name.
 *
 * @param request how the import writes it
 * @param files its sources on this machine: a module's only one, all of a package's; none for what has no source
 * @param origin the package it belongs to
 */
public record Importable(String request, ImmutableList<String> files, Origin origin) {

    /** What has a single source, or none. */
    public Importable(String request, Optional<String> file, Origin origin) {
        this(request, file.map(ImmutableList::of).orElseGet(ImmutableList::of), origin);
    }

    /** Its first source. */
    public Optional<String> file() {
        return files.stream().findFirst();
    }
}
