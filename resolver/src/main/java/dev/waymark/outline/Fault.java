package dev.waymark.outline;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.text.Span;

/**
 * Something wrong with a file that its text alone shows.
 *
 * @param code what kind of fault
 * @param severity how much it matters
 * @param span the smallest range at fault
 * @param message one sentence for the user
 */
public record Fault(Code code, Severity severity, Span span, String message) {

    /** A fault that matters as much as its code usually does. */
    public Fault(Code code, Span span, String message) {
        this(code, code.severity(), span, message);
    }
}
