package dev.waymark.lang.neva.builtin;

import dev.waymark.outline.DeclarationKind;

/**
 * One entity of the standard library.
 *
 * @param name its name
 * @param kind what it is, as the scanner tells it of sources
 * @param isPublic whether other packages may name it; those of {@code builtin} are reached without a name in any case
 */
public record StandardEntity(String name, DeclarationKind kind, boolean isPublic) {}
