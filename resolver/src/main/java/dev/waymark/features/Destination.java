package dev.waymark.features;

import dev.waymark.outline.Declaration;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * Where a subject is declared.
 *
 * @param path the file; a {@code waymark:} address for what the language itself provides
 * @param target the whole of what stands there
 * @param selection its name
 * @param declaration the declaration itself; empty for whole files and built-ins
 */
record Destination(String path, Span target, Span selection, Optional<Declaration> declaration) {

    static Destination of(String path, Declaration declaration) {
        return new Destination(path, declaration.span(), declaration.name().span(), Optional.of(declaration));
    }

    static Destination of(String path, Span place) {
        return new Destination(path, place, place, Optional.empty());
    }
}
