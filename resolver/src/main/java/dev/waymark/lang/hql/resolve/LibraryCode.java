package dev.waymark.lang.hql.resolve;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.hql.javascript.JavaScriptFile;

/** Tells code that is only read and navigated from the user's own. */
public final class LibraryCode {

    private LibraryCode() {}

    /** Whether the file at {@code path} lies outside every workspace folder, or is a neighbour in another language. */
    public static boolean holds(String path, Lookup lookup) {
        return JavaScriptFile.is(path)
                || lookup.workspaceFolder(FilePaths.parent(path), "library code")
                        .isEmpty();
    }
}
