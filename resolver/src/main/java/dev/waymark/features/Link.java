package dev.waymark.features;

import dev.waymark.text.Span;

/**
 * A way from one place to another.
 *
 * @param origin what leads there, in the file that was asked about
 * @param path the file it leads to
 * @param target the whole of what stands there
 * @param selection its name; within {@code target}
 */
public record Link(Span origin, String path, Span target, Span selection) {}
