package dev.waymark.outline;

import dev.waymark.diagnostic.Code;
import dev.waymark.text.Span;

/**
 * Something wrong with a file that its text alone shows.
 *
 * @param code what kind of fault
 * @param span the smallest range at fault
 * @param message one sentence for the user
 */
public record Fault(Code code, Span span, String message) {}
