package dev.waymark.benchmark;

import dev.waymark.files.FilePaths;
import dev.waymark.text.SourceText;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.Document;
import dev.waymark.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Edits of an indexed workspace, from the changed text to the problems.
 *
 * @param body in a function of a 20 KB file
 * @param path in the path of one of its imports
 * @param export the name of a function in a module that a thousand others import
 */
record Keystrokes(Samples body, Samples path, Samples export) {

    private static final int WARM_UP = 300;
    private static final int TIMES = 1_000;
    private static final int RENAMES = 30;

    static Keystrokes in(GeneratedShop shop) throws Exception {
        Workspace workspace = Index.open(shop.root());
        String leaf = shop.longLeaf();
        Samples body = typing(workspace, shop.leaf(), leaf, "+ 200;", TIMES);
        Samples path = typing(workspace, shop.leaf(), leaf, " as m3;", TIMES);
        Samples export = typing(workspace, shop.hub(), Files.readString(shop.hub()), "run3(", RENAMES);
        return new Keystrokes(body, path, export);
    }

    /** Alternates between the text and one with a digit more in front of {@code place}. */
    private static Samples typing(Workspace workspace, Path file, String text, String place, int times)
            throws Exception {
        int at = text.indexOf(place);
        SourceText[] texts = {SourceText.of(text), SourceText.of(text.substring(0, at) + "9" + text.substring(at))};
        int[] version = {0};
        Samples.Work key = () -> workspace.apply(new Change.Edited(
                FilePaths.normalise(file.toString()), new Document(texts[version[0] % 2], version[0]++)));
        Samples.of(Math.min(WARM_UP, times), key);
        return Samples.of(times, key);
    }
}
