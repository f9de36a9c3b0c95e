package dev.waymark.outline;

/** What a declaration declares, in terms that all languages share. */
public enum DeclarationKind {
    FUNCTION,
    METHOD,
    CLASS,
    INTERFACE,
    ENUM,
    ENUM_MEMBER,
    TYPE,
    CONSTANT,
    VARIABLE,
    FIELD,
    NAMESPACE,
    MACRO,
    /** A key of a manifest. */
    KEY
}
