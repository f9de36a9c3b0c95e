package dev.waymark.lang.hql.builtin;

import com.google.common.collect.ImmutableMap;
import dev.waymark.language.Edition;
import dev.waymark.outline.DeclarationKind;

/**
 * A package that comes with the compiler; it has no file on the user's machine that anybody may count on.
 *
 * @param name what imports call it: {@code @hlvm/string}
 * @param edition the edition that has it: today's, or that of the specification
 * @param members by name, in the order of our table
 */
public record BuiltinPackage(String name, Edition edition, ImmutableMap<String, DeclarationKind> members) {

    /** Whether imports may name it where {@code inForce} is: the specification forbids none. */
    public boolean isKnownTo(Edition inForce) {
        return inForce != Edition.CURRENT || edition == Edition.CURRENT;
    }
}
