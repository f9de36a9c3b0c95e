package dev.waymark.resolve;

import dev.waymark.outline.DeclarationKind;
import java.util.Optional;

/**
 * Something that can be reached through an import.
 *
 * @param name its name
 * @param kind what it is
 * @param access whether the importing file may use it
 * @param file where it is declared; empty for what the language itself provides
 * @param declared the name of its declaration, another where it is handed on under a new one
 * @param detail its signature or a word on it; may be empty
 * @param documentation what it is for, where no declaration tells; may be empty
 */
public record Member(
        String name,
        DeclarationKind kind,
        Access access,
        Optional<String> file,
        String declared,
        String detail,
        String documentation) {

    /** A member on whose purpose there is nothing but its declaration. */
    public Member(
            String name, DeclarationKind kind, Access access, Optional<String> file, String declared, String detail) {
        this(name, kind, access, file, declared, detail, "");
    }

    /** A member under the name of its declaration. */
    public Member(String name, DeclarationKind kind, Access access, Optional<String> file, String detail) {
        this(name, kind, access, file, name, detail);
    }

    /** Whether an importing file may use a member. */
    public enum Access {
        /** It may. */
        OPEN,
        /** It exists but is not exported; the language's tool lets it pass and the program fails when it runs. */
        UNEXPORTED,
        /** It exists, and the language's tool rejects its use. */
        CLOSED
    }
}
