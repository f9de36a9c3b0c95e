package dev.waymark.features;

import dev.waymark.outline.Declaration;
import dev.waymark.text.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What comments say about declarations, without the marks that make them comments. */
final class Documentation {

    private static final Pattern MARKS = Pattern.compile("^\\s*(?:/\\*+|\\*+/|\\*|#+|//+|;+)? ?|\\s*\\*+/\\s*$");

    private static final String QUOTES = "\"\"\"";

    private Documentation() {}

    /** The documentation of {@code declaration}, which stands in {@code text}. */
    static Optional<String> of(SourceText text, Declaration declaration) {
        return declaration.documentation().map(text::slice).flatMap(Documentation::clean);
    }

    /** The words of {@code comment}, or of a string that stands in its place; empty when there are none. */
    static Optional<String> clean(String comment) {
        String words = unquoted(comment.strip())
                .lines()
                .map(line -> MARKS.matcher(line).replaceAll(""))
                .collect(Collectors.joining("\n"))
                .strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static String unquoted(String comment) {
        boolean isQuoted =
                comment.length() >= 2 * QUOTES.length() && comment.startsWith(QUOTES) && comment.endsWith(QUOTES);
        return isQuoted ? comment.substring(QUOTES.length(), comment.length() - QUOTES.length()) : comment;
    }
}
