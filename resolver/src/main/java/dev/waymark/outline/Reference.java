package dev.waymark.outline;

import dev.waymark.text.Span;
import java.util.Optional;

/**
 * A use of a name that no scope inside the file's declarations binds: an import, a declaration of the file or
 * package, a built-in, or nothing.
 *
 * @param name the free name
 * @param member the name behind the first dot, for {@code name.member}
 * @param use how it is used
 */
public record Reference(Name name, Optional<Name> member, Use use) {

    /** How a reference uses its name. */
    public enum Use {
        /** Anywhere in an expression. */
        VALUE,
        /** Called. */
        CALL,
        /** As a type. */
        TYPE,
        /** As the target of an assignment. */
        ASSIGNED,
        /** Where the language takes a module itself. */
        MODULE
    }

    /** The name, with its member where there is one. */
    public Span span() {
        return member.map(m -> name.span().to(m.span())).orElse(name.span());
    }
}
