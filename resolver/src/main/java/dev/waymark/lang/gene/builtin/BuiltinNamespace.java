package dev.waymark.lang.gene.builtin;

import com.google.common.collect.ImmutableMap;
import dev.waymark.outline.DeclarationKind;

/**
 * A namespace that the language provides; it has no file.
 *
 * @param path how an import writes it: {@code gene/json}
 * @param members what it holds by name, nested namespaces included
 * @param extension whether a library brings it when it is first asked for
 */
public record BuiltinNamespace(String path, ImmutableMap<String, DeclarationKind> members, boolean extension) {

    /** The path of what is called {@code name} in it. */
    public String child(String name) {
        return path + "/" + name;
    }
}
