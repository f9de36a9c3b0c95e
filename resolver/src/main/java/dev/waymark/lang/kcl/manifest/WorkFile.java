package dev.waymark.lang.kcl.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Name;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What one {@code kcl.work} says: a list of folders, one on a line behind the word {@code workspace}.
 *
 * @param lines those that say anything, in the order of the text
 */
record WorkFile(ImmutableList<Line> lines) {

    static final String WORKSPACE = "workspace";

    /**
     * One line.
     *
     * @param keyword its first word
     * @param path what follows
     */
    record Line(Name keyword, Optional<Name> path) {

        Span span() {
            return path.map(place -> keyword.span().to(place.span())).orElse(keyword.span());
        }

        boolean isKnown() {
            return keyword.text().equals(WORKSPACE);
        }
    }

    static WorkFile read(SourceText text) {
        return new WorkFile(IntStream.range(0, text.lineCount())
                .mapToObj(text::lineSpan)
                .flatMap(span -> line(text, span).stream())
                .collect(ImmutableList.toImmutableList()));
    }

    private static Optional<Line> line(SourceText text, Span span) {
        Optional<Name> keyword = word(text, span);
        return keyword.filter(
                        word -> !word.text().startsWith("#") && !word.text().startsWith("//"))
                .map(word -> new Line(word, word(text, new Span(word.span().end(), span.end()))));
    }

    /** The first word in {@code span}. */
    private static Optional<Name> word(SourceText text, Span span) {
        byte[] bytes = text.bytes();
        int start = span.start();
        while (start < span.end() && isBlank(bytes[start])) {
            start++;
        }
        int end = start;
        while (end < span.end() && !isBlank(bytes[end])) {
            end++;
        }
        Span found = new Span(start, end);
        return start == end ? Optional.empty() : Optional.of(new Name(text.slice(found), found));
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }
}
