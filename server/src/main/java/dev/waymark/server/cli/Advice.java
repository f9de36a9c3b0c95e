package dev.waymark.server.cli;

import dev.waymark.text.Nearest;
import java.util.Collection;

/** The end of a sentence that says a word is unknown. */
final class Advice {

    private Advice() {}

    static String on(String word, Collection<String> known) {
        return Nearest.to(word, known, 1).stream()
                .findFirst()
                .map(near -> "; did you mean `" + near + "`?")
                .orElse("; `--help` lists what there is.");
    }
}
