package dev.waymark.language;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Import;
import dev.waymark.text.Span;

/** What somebody is typing at a place, as far as completing it needs. */
public sealed interface Site {

    /** The text to the left of the cursor, and the rest of the word to its right, that a completion replaces. */
    Span replaced();

    /** The path of an import, from its first part. */
    record ModulePath(Span replaced) implements Site {}

    /** A name to be taken out of the module that {@code wanted} imports. */
    record ImportedName(Import wanted, Span replaced) implements Site {}

    /** Something behind {@code qualifier} and the language's member separator. */
    record Member(String qualifier, Span replaced) implements Site {}

    /** A name in an expression or a type. */
    record Bare(Span replaced) implements Site {}

    /** One of a few words that the language knows by itself: the keys of a manifest, the name for a module line. */
    record Word(Span replaced, ImmutableList<Choice> choices) implements Site {}

    /** Nothing that can be completed: a comment, a string, a number. */
    record Nothing(Span replaced) implements Site {}

    /**
     * One of the words.
     *
     * @param label what the list shows
     * @param text what is inserted
     * @param detail what it means, in a few words
     */
    record Choice(String label, String text, String detail) {}
}
