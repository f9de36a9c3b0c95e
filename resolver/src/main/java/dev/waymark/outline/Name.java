package dev.waymark.outline;

import dev.waymark.text.Span;

/**
 * A name where it stands.
 *
 * @param text the name as the language compares it
 * @param span where it is written
 */
public record Name(String text, Span span) {}
