package dev.waymark.rules;

import dev.waymark.outline.Declaration;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.text.Span;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place that helps to understand a problem.
 *
 * @param path the file it speaks of, which need not exist
 * @param span where in it; {@link Span#ORIGIN} for the file as a whole
 * @param declared the name of the declaration that it means, which is looked up when the note is shown: rules that learn
 *     of another file's lines would have to be asked again whenever these move
 * @param message what is there
 */
public record Note(String path, Span span, Optional<String> declared, String message) {

    public Note(String path, Span span, String message) {
        this(path, span, Optional.empty(), message);
    }

    /** The declaration of {@code name}, or of the module of that name, in the file at {@code path}. */
    public static Note ofDeclaration(String path, String name, String message) {
        return new Note(path, Span.ORIGIN, Optional.of(name), message);
    }

    /** Where it points in the file as {@code outline} tells it. */
    public Span span(Outline outline) {
        return declared.flatMap(name -> Stream.concat(
                                outline.declarations().stream().map(Declaration::name), outline.module().stream())
                        .filter(declaration -> declaration.text().equals(name))
                        .map(Name::span)
                        .findFirst())
                .orElse(span);
    }
}
