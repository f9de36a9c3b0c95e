package dev.waymark.lang.geblang.scan;

import dev.waymark.text.Span;

/**
 * An {@code init} block of a file's top level.
 *
 * @param span from the keyword to the closing brace
 * @param body what stands between the braces
 */
public record InitStatement(Span span, Span body) {}
