package dev.waymark.lang.hql.builtin;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/** The packages and names that ship with HQL. */
public final class Builtins {

    /** What ships with Waymark. */
    public static final Builtins SHIPPED = BuiltinTable.load().builtins();

    private static final Splitter PARTS = Splitter.on('/');

    private static final String PACKAGES = "packages";
    private static final String SCOPE = "@hlvm/";

    private final ImmutableMap<String, BuiltinPackage> packages;
    private final ImmutableMap<String, ImmutableSet<String>> names;

    Builtins(ImmutableMap<String, BuiltinPackage> packages, ImmutableMap<String, ImmutableSet<String>> names) {
        this.packages = packages;
        this.names = names;
    }

    /** The package that imports call {@code name}, in whatever edition. */
    public Optional<BuiltinPackage> find(String name) {
        return Optional.ofNullable(packages.get(name));
    }

    /** All packages, today's first. */
    public ImmutableList<BuiltinPackage> packages() {
        return packages.values().asList();
    }

    /**
     * The package whose text the compiler takes instead of the file at {@code path}: it looks for {@code packages/NAME} in
     * the path, wherever that stands (seen with the release of 2026-04).
     */
    public Optional<String> shadowing(String path) {
        List<String> parts = PARTS.splitToList(path);
        for (int i = 0; i + 2 < parts.size(); i++) {
            String name = SCOPE + parts.get(i + 1);
            if (parts.get(i).equals(PACKAGES) && packages.containsKey(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Words that mean something at the head of a list. */
    public ImmutableSet<String> forms() {
        return named("form");
    }

    public ImmutableSet<String> operators() {
        return named("operator");
    }

    /** The macros that every file has. An import of such a name never fails, whatever the module exports. */
    public ImmutableSet<String> macros() {
        return named("macro");
    }

    /** The functions that every file has, under all their names. */
    public ImmutableSet<String> functions() {
        return ImmutableSet.<String>builder()
                .addAll(named("function"))
                .addAll(named("alias"))
                .build();
    }

    /** Words that stand for values. */
    public ImmutableSet<String> literals() {
        return named("literal");
    }

    /** Names of the JavaScript world that the compiler knows; there are more. */
    public ImmutableSet<String> globals() {
        return named("global");
    }

    private ImmutableSet<String> named(String list) {
        return names.getOrDefault(list, ImmutableSet.of());
    }
}
