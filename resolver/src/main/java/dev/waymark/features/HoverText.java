package dev.waymark.features;

import dev.waymark.text.Span;

/** What is to be shown about a place: {@code markdown} about the text in {@code span}. */
public record HoverText(Span span, String markdown) {}
