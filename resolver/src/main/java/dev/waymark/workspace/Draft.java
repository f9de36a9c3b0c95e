package dev.waymark.workspace;

import dev.waymark.language.Language;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;

/** A file as it was just scanned. */
record Draft(Language language, SourceText text, Outline outline) {}
