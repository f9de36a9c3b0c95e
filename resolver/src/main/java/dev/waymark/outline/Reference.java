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
 * @param attention what the language's own checker asks there
 * @param referent what may bind the name
 */
public record Reference(Name name, Optional<Name> member, Use use, Attention attention, Referent referent) {

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

    /** What a language's own checker asks about a reference; for most languages everything, everywhere. */
    public enum Attention {
        /** Whether the name is known, and whether the member is. */
        FULL,
        /** Whether the name is known, never mind the member. */
        NAME,
        /** Whether the member is known, if the name is. */
        MEMBER,
        /** Nothing. */
        NONE;

        public static Attention of(boolean toName, boolean toMember) {
            if (toName) {
                return toMember ? FULL : NAME;
            }
            return toMember ? MEMBER : NONE;
        }

        public boolean toName() {
            return this == FULL || this == NAME;
        }

        public boolean toMember() {
            return this == FULL || this == MEMBER;
        }
    }

    /** What may bind the name of a reference; for most languages anything. */
    public enum Referent {
        /** An import, a declaration or a built-in. */
        ANY,
        /** An import alone. */
        MODULE,
        /** A declaration or a built-in alone. */
        DECLARATION
    }

    /** A reference where the checker misses nothing. */
    public Reference(Name name, Optional<Name> member, Use use) {
        this(name, member, use, Attention.FULL);
    }

    /** A reference whose name anything may bind. */
    public Reference(Name name, Optional<Name> member, Use use, Attention attention) {
        this(name, member, use, attention, Referent.ANY);
    }

    /** Whether an import may bind the name. */
    public boolean mayNameModule() {
        return referent != Referent.DECLARATION;
    }

    /** Whether a declaration or a built-in may bind the name. */
    public boolean mayNameDeclaration() {
        return referent != Referent.MODULE;
    }

    /** The name, with its member where there is one. */
    public Span span() {
        return member.map(m -> name.span().to(m.span())).orElse(name.span());
    }
}
