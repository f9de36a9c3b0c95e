package dev.waymark.lang.geblang.builtin;

import com.google.common.collect.ImmutableMap;
import dev.waymark.outline.DeclarationKind;

/**
 * One module that ships with the language.
 *
 * @param name its dotted name
 * @param members what an importing file may use, in the order of our table
 * @param hidden what its source declares without exporting it
 */
public record BuiltinModule(
        String name, ImmutableMap<String, DeclarationKind> members, ImmutableMap<String, DeclarationKind> hidden) {}
