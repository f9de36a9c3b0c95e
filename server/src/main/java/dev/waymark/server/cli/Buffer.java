package dev.waymark.server.cli;

import dev.waymark.text.SourceText;

/** A text from standard input that stands in for the file at {@code path}, which need not exist. */
record Buffer(String path, SourceText text) {}
