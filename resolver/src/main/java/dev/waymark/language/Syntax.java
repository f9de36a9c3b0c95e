package dev.waymark.language;

import com.google.common.collect.ImmutableSet;

/**
 * How a language writes what features must read or insert.
 *
 * @param lineComment what opens a comment to the end of the line
 * @param pathSeparator what stands between the parts of an import path
 * @param memberSeparator what stands between a module's local name and a member
 * @param takesNames whether an import can take single names out of a module
 * @param keywords words that cannot be names
 */
public record Syntax(
        String lineComment,
        char pathSeparator,
        char memberSeparator,
        boolean takesNames,
        ImmutableSet<String> keywords) {}
