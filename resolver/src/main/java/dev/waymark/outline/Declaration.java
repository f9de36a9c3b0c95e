package dev.waymark.outline;

import com.google.common.collect.ImmutableList;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * A declared name with everything that belongs to it.
 *
 * @param name the name where it is declared
 * @param kind what it declares
 * @param exported whether the declaration itself says that other files may use it
 * @param span the whole declaration, modifiers and body included
 * @param signature the declaration's head as one would quote it, from its first modifier to the start of its body
 * @param documentation the comment that documents it
 * @param members what is declared inside, outermost level only
 */
public record Declaration(
        Name name,
        DeclarationKind kind,
        boolean exported,
        Span span,
        Span signature,
        Optional<Span> documentation,
        ImmutableList<Declaration> members) {

    /** The same declaration with {@code others} inside. */
    public Declaration with(ImmutableList<Declaration> others) {
        return new Declaration(name, kind, exported, span, signature, documentation, others);
    }
}
