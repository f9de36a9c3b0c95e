package dev.waymark.features;

import dev.waymark.outline.Declaration;
import dev.waymark.text.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What comments say about declarations, without the marks that make them comments. */
final class Documentation {

    private static final Pattern MARKS = Pattern.compile("^\\s*(?:/\\*+|\\*+/|\\*|#+|//+|;+)? ?|\\s*\\*+/\\s*$");

    private Documentation() {}

    /** The documentation of {@code declaration}, which stands in {@code text}. */
    static Optional<String> of(SourceText text, Declaration declaration) {
        return declaration.documentation().map(text::slice).flatMap(Documentation::clean);
    }

    /** The words of {@code comment}; empty when there are none. */
    static Optional<String> clean(String comment) {
        String words = comment.lines()
                .map(line -> MARKS.matcher(line).replaceAll(""))
                .collect(Collectors.joining("\n"))
                .strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
