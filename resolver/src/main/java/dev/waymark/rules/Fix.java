package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.text.Edit;

/**
 * A way to mend a problem.
 *
 * @param title what it does, as an imperative: "Import `math`"
 * @param edits what it changes
 * @param preferred whether it is the obvious one, which "fix all" may apply
 */
public record Fix(String title, ImmutableList<FileEdit> edits, boolean preferred) {

    /** A fix of one edit in one file. */
    public static Fix of(String title, String path, Edit edit, boolean preferred) {
        return new Fix(title, ImmutableList.of(new FileEdit.Change(path, ImmutableList.of(edit))), preferred);
    }
}
