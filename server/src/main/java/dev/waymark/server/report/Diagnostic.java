package dev.waymark.server.report;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import java.util.Comparator;

/**
 * One finding, ready to be written.
 *
 * @param path the file, from the working directory, with {@code /} between its parts
 * @param language the id of the file's language; {@code waymark} for a settings file
 * @param start where it begins
 * @param end one behind its last character
 * @param severity how much it matters
 * @param code what kind of finding
 * @param message one sentence
 * @param related places that help to understand it
 */
public record Diagnostic(
        String path,
        String language,
        Place start,
        Place end,
        Severity severity,
        Code code,
        String message,
        ImmutableList<Related> related)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::path)
            .thenComparing(Diagnostic::start)
            .thenComparing(Diagnostic::end)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** By path and position. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
