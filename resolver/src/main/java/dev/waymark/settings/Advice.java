package dev.waymark.settings;

import dev.waymark.text.Nearest;
import java.util.Collection;

/** The end of a sentence that says a name is wrong: what was meant, or what to do. */
final class Advice {

    private Advice() {}

    static String on(String name, Collection<String> known) {
        return Nearest.to(name, known, 1).stream()
                .findFirst()
                .map(near -> "; did you mean `" + near + "`?")
                .orElse("; remove it.");
    }
}
