package dev.waymark.benchmark;

import dev.waymark.text.SourceText;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.Document;
import dev.waymark.workspace.Workspace;

/** A key pressed again and again in one open file, from the changed text to the problems. */
final class Typing {

    private static final int WARM_UP = 300;

    private Typing() {}

    /** Alternates between {@code text} and one with a digit more in front of the first {@code place}. */
    static Samples in(Workspace workspace, String path, String text, String place, int times) throws Exception {
        int at = text.indexOf(place);
        SourceText[] texts = {SourceText.of(text), SourceText.of(text.substring(0, at) + "9" + text.substring(at))};
        int[] version = {0};
        Samples.Work key =
                () -> workspace.apply(new Change.Edited(path, new Document(texts[version[0] % 2], version[0]++)));
        Samples.of(Math.min(WARM_UP, times), key);
        return Samples.of(times, key);
    }
}
