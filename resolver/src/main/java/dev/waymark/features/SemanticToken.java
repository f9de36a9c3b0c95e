package dev.waymark.features;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.text.Span;

/**
 * What a name in a text means.
 *
 * @param span the name; never empty, within one line
 */
public record SemanticToken(Span span, Type type, ImmutableSet<Modifier> modifiers) {

    /** What a name stands for. */
    public enum Type {
        NAMESPACE,
        CLASS,
        ENUM,
        ENUM_MEMBER,
        INTERFACE,
        TYPE,
        FUNCTION,
        METHOD,
        MACRO,
        VARIABLE,
        PROPERTY,
        /** An import that leads nowhere, or a name that its module does not have. */
        UNRESOLVED;

        static Type of(DeclarationKind declared) {
            return switch (declared) {
                case FUNCTION -> FUNCTION;
                case METHOD -> METHOD;
                case CLASS -> CLASS;
                case INTERFACE -> INTERFACE;
                case ENUM -> ENUM;
                case ENUM_MEMBER -> ENUM_MEMBER;
                case TYPE -> TYPE;
                case CONSTANT, VARIABLE -> VARIABLE;
                case FIELD, KEY -> PROPERTY;
                case NAMESPACE -> NAMESPACE;
                case MACRO -> MACRO;
            };
        }
    }

    /** What is to be said of a name beside its type. */
    public enum Modifier {
        /** It is declared here. */
        DECLARATION,
        /** It cannot be assigned. */
        READONLY,
        /** The language itself provides it. */
        DEFAULT_LIBRARY,
        /** Other files can use it. */
        EXPORTED
    }

    static SemanticToken of(Span span, DeclarationKind declared, Modifier... modifiers) {
        ImmutableSet<Modifier> given = ImmutableSet.copyOf(modifiers);
        ImmutableSet<Modifier> all = declared == DeclarationKind.CONSTANT
                ? Sets.immutableEnumSet(Sets.union(given, ImmutableSet.of(Modifier.READONLY)))
                : given;
        return new SemanticToken(span, Type.of(declared), all);
    }
}
