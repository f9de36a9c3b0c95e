package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.text.Span;

/**
 * One finding in one file.
 *
 * @param code what kind of finding
 * @param severity how much it matters here
 * @param span the smallest range at fault
 * @param message one sentence that names the thing and says what to do
 * @param notes places that help to understand it
 * @param fixes ways to mend it; only filled where they were asked for
 */
public record Problem(
        Code code, Severity severity, Span span, String message, ImmutableList<Note> notes, ImmutableList<Fix> fixes) {

    /** The code's usual severity, without notes and fixes. */
    public static Problem of(Code code, Span span, String message) {
        return new Problem(code, code.severity(), span, message, ImmutableList.of(), ImmutableList.of());
    }

    public Problem withSeverity(Severity other) {
        return new Problem(code, other, span, message, notes, fixes);
    }

    public Problem withNotes(Iterable<Note> others) {
        return new Problem(code, severity, span, message, ImmutableList.copyOf(others), fixes);
    }

    Problem withFixes(Iterable<Fix> others) {
        return new Problem(code, severity, span, message, notes, ImmutableList.copyOf(others));
    }
}
