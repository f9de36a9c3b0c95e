package dev.waymark.features;

import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.text.Span;

/** What the cursor stands on. */
sealed interface Subject {

    /** The text that names it, in the file that was asked about. */
    Span span();

    /**
     * A part of an import's path.
     *
     * @param part which of {@link Import#segments}, from 0
     */
    record PathPart(Import wanted, int part, Span span) implements Subject {}

    /** The local name of an imported module, where it is bound or used. */
    record Module(Import wanted, Span span) implements Subject {}

    /** A name that is taken out of an imported module, or reached through its local name. */
    record ImportedMember(Import wanted, String name, Span span) implements Subject {}

    /** A top-level declaration of the file at {@code path}, which the file sees without an import. */
    record Declared(String path, Declaration declaration, Span span) implements Subject {}
}
