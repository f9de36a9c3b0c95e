package dev.waymark.language;

import dev.waymark.settings.Settings;
import java.util.Arrays;
import java.util.Locale;

/** Which release of a language's rules is in force. */
public enum Edition {
    /** The rules of today's released tool. */
    CURRENT,
    /** The rules of the language's specification, to the letter. */
    DOCUMENTED,
    /** What either accepts, with a word where only one does. */
    AUTO;

    /** The edition that {@code settings} choose for the language called {@code language}. */
    public static Edition of(Settings settings, String language) {
        String chosen = settings.string(language + ".edition");
        return Arrays.stream(values())
                .filter(edition -> edition.label().equals(chosen))
                .findFirst()
                .orElse(AUTO);
    }

    /** The lower-case name that settings use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
