package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.text.Edit;

/** A change to one file. */
public sealed interface FileEdit {

    String path();

    /** Replacements in the text of an existing file. */
    record Change(String path, ImmutableList<Edit> edits) implements FileEdit {}

    /** A new file with its first text. */
    record Create(String path, String text) implements FileEdit {}

    /** A file or folder that goes to another place. */
    record Move(String path, String target) implements FileEdit {}
}
