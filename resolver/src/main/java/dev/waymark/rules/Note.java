package dev.waymark.rules;

import dev.waymark.text.Span;

/**
 * A place that helps to understand a problem.
 *
 * @param path the file it speaks of, which need not exist
 * @param span where in it; {@link Span#ORIGIN} for the file as a whole
 * @param message what is there
 */
public record Note(String path, Span span, String message) {}
