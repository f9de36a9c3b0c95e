package dev.waymark.lang.gene.builtin;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** What one dialect of Gene provides without any file. */
public final class Builtins {

    private static final ImmutableMap<String, Builtins> SHIPPED = BuiltinTable.load();

    /** The VM of the specification, in its release of April 2026. */
    public static final Builtins CLASSIC = shipped("classic");

    /** The rewrite, in its release of August 2026. */
    public static final Builtins NEW = shipped("new");

    /** Classic reaches its extensions through its globals as well. */
    private static final String OTHER_GENEX = "global/genex";

    private final ImmutableMap<String, BuiltinNamespace> namespaces;
    private final ImmutableMap<String, ImmutableSet<String>> names;

    Builtins(ImmutableMap<String, BuiltinNamespace> namespaces, ImmutableMap<String, ImmutableSet<String>> names) {
        this.namespaces = namespaces;
        this.names = names;
    }

    /** Every namespace by its path, outer ones first. */
    public ImmutableMap<String, BuiltinNamespace> namespaces() {
        return namespaces;
    }

    /** The namespace that an import writes as {@code path}. */
    public Optional<BuiltinNamespace> namespace(String path) {
        boolean other = path.equals(OTHER_GENEX) || path.startsWith(OTHER_GENEX + "/");
        return Optional.ofNullable(namespaces.get(other ? path.substring("global/".length()) : path));
    }

    /** Whether {@code path} begins with one of the roots below which no file is looked for. */
    public boolean isReserved(String path) {
        int cut = path.indexOf('/');
        return roots().contains(cut < 0 ? path : path.substring(0, cut));
    }

    /** The first parts of all paths of built-in namespaces. */
    public ImmutableSet<String> roots() {
        return named("root");
    }

    /** Words with a meaning of their own at the head of a form. */
    public ImmutableSet<String> keywords() {
        return named("keyword");
    }

    /** Built-in names that need no import. */
    public ImmutableSet<String> bareNames() {
        return named("bare");
    }

    private ImmutableSet<String> named(String list) {
        return names.getOrDefault(list, ImmutableSet.of());
    }

    private static Builtins shipped(String dialect) {
        return Optional.ofNullable(SHIPPED.get(dialect)).orElseThrow();
    }
}
