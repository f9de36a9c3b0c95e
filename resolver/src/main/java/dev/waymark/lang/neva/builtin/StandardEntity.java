package dev.waymark.lang.neva.builtin;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.DeclarationKind;

/**
 * One entity of the standard library.
 *
 * @param name its name
 * @param kind what it is, as the scanner tells it of sources
 * @param isPublic whether other packages may name it; those of {@code builtin} are reached without a name in any case
 * @param signatures its type parameters and ports, once for each version of an overloaded component; the name alone where
 *     no more is known
 */
public record StandardEntity(String name, DeclarationKind kind, boolean isPublic, ImmutableList<String> signatures) {}
