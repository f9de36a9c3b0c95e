package dev.waymark.server.report;

import java.util.Optional;
import java.util.function.Function;

/**
 * How a report for people looks.
 *
 * @param palette its colours
 * @param excerpts gives the source line that a diagnostic begins on; empty for one line a diagnostic, without excerpts
 */
public record Appearance(Palette palette, Optional<Function<Diagnostic, String>> excerpts) {

    /** For pipes and files. */
    public static final Appearance PLAIN = new Appearance(Palette.NONE, Optional.empty());
}
