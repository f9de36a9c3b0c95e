package dev.waymark.server.report;

/** A place that helps to understand a diagnostic: {@code path} is shown from the working directory. */
public record Related(String path, Place place, String message) {}
