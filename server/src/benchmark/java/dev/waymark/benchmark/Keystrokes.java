package dev.waymark.benchmark;

import dev.waymark.files.FilePaths;
import dev.waymark.workspace.Workspace;
import java.nio.file.Files;

/**
 * Edits of an indexed workspace, from the changed text to the problems.
 *
 * @param body in a function of a 20 KB file
 * @param path in the path of one of its imports
 * @param export the name of a function in a module that a thousand others import
 */
record Keystrokes(Samples body, Samples path, Samples export) {

    private static final int TIMES = 1_000;
    private static final int RENAMES = 30;

    static Keystrokes in(GeneratedShop shop) throws Exception {
        Workspace workspace = Index.open(shop.root());
        String leaf = shop.longLeaf();
        String leafPath = FilePaths.normalise(shop.leaf().toString());
        Samples body = Typing.in(workspace, leafPath, leaf, "+ 200;", TIMES);
        Samples path = Typing.in(workspace, leafPath, leaf, " as m3;", TIMES);
        Samples export = Typing.in(
                workspace, FilePaths.normalise(shop.hub().toString()), Files.readString(shop.hub()), "run3(", RENAMES);
        return new Keystrokes(body, path, export);
    }
}
