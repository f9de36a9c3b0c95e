package dev.waymark.lang.kcl;

import dev.waymark.diagnostic.Code;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.kcl.manifest.NearestModule;
import dev.waymark.resolve.SourceFile;

/**
 * Sources of other languages with the same suffix: without a {@code kcl.mod} above, a file in which more is wrong than
 * right is none of ours.
 */
final class ForeignFile {

    private ForeignFile() {}

    static boolean is(SourceFile file, Lookup lookup) {
        long wrong = file.outline().faults().stream()
                .filter(fault -> fault.code() == Code.SYNTAX_ERROR)
                .count();
        int right =
                file.outline().imports().size() + file.outline().declarations().size();
        return wrong > right
                && NearestModule.of(FilePaths.parent(file.path()), lookup).isEmpty();
    }
}
