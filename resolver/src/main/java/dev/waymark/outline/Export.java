package dev.waymark.outline;

import dev.waymark.text.Span;
import java.util.Optional;

/**
 * A name under which a file offers something, in languages that have statements for it.
 *
 * @param statement the whole statement
 * @param form how it is said
 * @param name the name that others use, where it is written; the keyword where the form has no other name
 * @param local what stands for it in the file itself: a declaration or an import; empty where the statement computes it
 */
public record Export(Span statement, Form form, Name name, Optional<Name> local) {

    /** How an export is said. */
    public enum Form {
        /** In a list of names. */
        LIST,
        /** By a name alone. */
        SINGLE,
        /** With the declaration itself. */
        DECLARATION,
        /** As the one that needs no name. */
        DEFAULT,
        /** By a string and an expression. */
        STRING
    }
}
