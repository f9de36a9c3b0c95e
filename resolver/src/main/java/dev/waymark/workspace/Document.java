package dev.waymark.workspace;

import dev.waymark.text.SourceText;

/**
 * A file as an editor holds it.
 *
 * @param text its text, saved or not
 * @param version the editor's count of its edits
 */
public record Document(SourceText text, int version) {}
