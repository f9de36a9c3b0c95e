package dev.waymark.scan.form;

import dev.waymark.text.Span;

/**
 * Something that keeps a text from being read.
 *
 * @param span the smallest range at fault
 * @param message one sentence for the user
 */
public record FormFault(Span span, String message) {}
