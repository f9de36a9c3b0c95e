package dev.waymark.lang.hql.resolve;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.hql.javascript.JavaScriptFile;
import java.util.regex.Pattern;

/** Tells code that is only read and navigated from the user's own. */
public final class LibraryCode {

    /** Sources that the compiler carries inside itself, where its own repository has them. Source: {@code embedded-macros.ts}. */
    private static final Pattern LIBRARY =
            Pattern.compile(".*/src/hql/lib/(stdlib/stdlib|macro/(core|utils|loop))\\.hql");

    private LibraryCode() {}

    /**
     * Whether the file at {@code path} lies outside every workspace folder, is a neighbour in another language, or a
     * source of the standard library.
     */
    public static boolean holds(String path, Lookup lookup) {
        return JavaScriptFile.is(path)
                || LIBRARY.matcher(path).matches()
                || lookup.workspaceFolder(FilePaths.parent(path), "library code")
                        .isEmpty();
    }
}
