package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import dev.waymark.rules.FileEdit;
import dev.waymark.text.Span;

/** What comes of the wish to rename something. */
public sealed interface Renaming {

    /**
     * It can be renamed.
     *
     * @param span its name, where the cursor stands
     * @param name what it is called now
     */
    record Ready(Span span, String name) implements Renaming {}

    /** These edits rename it. */
    record Edits(ImmutableList<FileEdit> edits) implements Renaming {}

    /**
     * It cannot be renamed.
     *
     * @param reason one sentence for people
     */
    record Refused(String reason) implements Renaming {}
}
