package dev.waymark.resolve;

import com.google.common.collect.ImmutableMap;
import dev.waymark.outline.Import;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One file with what was scanned from it and where its imports lead.
 *
 * @param path where it stands
 * @param source gives its text, the same at every call; that of a closed file is read when it is first asked for
 * @param outline what it says about itself
 * @param resolutions by {@link Import#request}
 */
public record SourceFile(
        String path, Supplier<SourceText> source, Outline outline, ImmutableMap<String, Resolution> resolutions) {

    public SourceText text() {
        return source.get();
    }

    /** Where {@code wanted}, an import of this file, leads. */
    public Optional<Resolution> resolution(Import wanted) {
        return Optional.ofNullable(resolutions.get(wanted.request()));
    }

    /** The import that binds {@code name} to a module. */
    public Optional<Import> binding(String name) {
        return outline.imports().stream()
                .filter(i -> i.binding().filter(b -> b.text().equals(name)).isPresent())
                .findFirst();
    }
}
