package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.geblang.edit.ImportInsertion;
import dev.waymark.language.NewImport;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Edit;

/** Import statements that rules add. */
final class ImportLines {

    private ImportLines() {}

    /** The edits after which {@code file} imports {@code module}; none where it does. */
    static ImmutableList<Edit> missing(SourceFile file, String module) {
        return ImportInsertion.edits(file, NewImport.module(module));
    }
}
