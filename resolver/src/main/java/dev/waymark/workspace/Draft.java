package dev.waymark.workspace;

import dev.waymark.language.Language;
import dev.waymark.outline.Outline;
import dev.waymark.outline.Surface;

/** A file as it was just scanned. Its text is not kept: a whole workspace is more than memory should hold. */
record Draft(Language language, Outline outline, Surface surface) {

    static Draft of(Language language, Outline outline) {
        return new Draft(language, outline, Surface.of(outline));
    }
}
