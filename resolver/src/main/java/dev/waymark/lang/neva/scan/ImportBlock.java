package dev.waymark.lang.neva.scan;

import dev.waymark.text.Span;

/**
 * An import block.
 *
 * @param span from its keyword to its closing brace
 * @param inside what stands between its braces
 */
public record ImportBlock(Span span, Span inside) {}
