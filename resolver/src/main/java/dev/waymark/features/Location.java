package dev.waymark.features;

import dev.waymark.text.Span;

/** A place in some file. */
public record Location(String path, Span span) {}
