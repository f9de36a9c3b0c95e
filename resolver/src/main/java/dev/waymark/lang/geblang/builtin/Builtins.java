package dev.waymark.lang.geblang.builtin;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;

/**
 * The names that ship with Geblang, as of the release that {@link #version} tells: the tool's native modules with their
 * members, the modules of its standard library with what they declare, and the names it keeps for itself.
 *
 * <p>A standard library found on disk replaces the shipped one; see {@code StandardLibrary} in the resolution.
 */
public final class Builtins {

    /** The namespace in front of a module's name that asks for the built-in one, whatever else has that name. */
    public static final String NAMESPACE = "geblang";

    /** What ships with Waymark. */
    public static final Builtins SHIPPED = BuiltinTable.load().builtins();

    private final String version;
    private final ImmutableMap<String, BuiltinModule> natives;
    private final ImmutableMap<String, BuiltinModule> library;
    private final ImmutableMap<String, ImmutableSet<String>> names;

    Builtins(
            String version,
            ImmutableMap<String, BuiltinModule> natives,
            ImmutableMap<String, BuiltinModule> library,
            ImmutableMap<String, ImmutableSet<String>> names) {
        this.version = version;
        this.natives = natives;
        this.library = library;
        this.names = names;
    }

    /** The release that the names are of. */
    public String version() {
        return version;
    }

    /** Whether the tool itself implements {@code module}: it needs no file. */
    public boolean isNative(String module) {
        return natives.containsKey(module);
    }

    /** Whether {@code module} is both native and a module of the standard library (seed: dual-name modules). */
    public boolean isDual(String module) {
        return natives.containsKey(module) && library.containsKey(module);
    }

    public Optional<BuiltinModule> nativeModule(String module) {
        return Optional.ofNullable(natives.get(module));
    }

    public Optional<BuiltinModule> libraryModule(String module) {
        return Optional.ofNullable(library.get(module));
    }

    public ImmutableSet<String> nativeModules() {
        return natives.keySet();
    }

    public ImmutableSet<String> libraryModules() {
        return library.keySet();
    }

    /** Every module that an import can name without any file: {@code clib} and {@code testing} alone are none. */
    public ImmutableSortedSet<String> importable() {
        return ImmutableSortedSet.<String>naturalOrder()
                .addAll(natives.keySet())
                .addAll(library.keySet())
                .build();
    }

    /** Whether {@code module} is native or of the standard library. */
    public boolean isImportable(String module) {
        return natives.containsKey(module) || library.containsKey(module);
    }

    /** Whether no module of a user may be called {@code module}: only its first part counts (the tool's rule). */
    public boolean isReserved(String module) {
        return reserved().contains(firstComponent(module));
    }

    /** The first parts of the names that no module of a user may take. */
    public ImmutableSet<String> reserved() {
        return named("reserved");
    }

    /** The functions that need no import. */
    public ImmutableSet<String> bareFunctions() {
        return named("bare");
    }

    /** The types that need no import; the tool takes the primitive ones in any case. */
    public ImmutableSet<String> ambientTypes() {
        return named("type");
    }

    /** The module names for which the tool warns when a variable takes one. */
    public ImmutableSet<String> shadowable() {
        return named("shadow");
    }

    /** The names that are never a module in front of a dot, imported or not. */
    public ImmutableSet<String> unmodularBases() {
        return named("base");
    }

    /** The members of {@code module} that the specification names, although the tool of {@link #version} has them no more. */
    public ImmutableSet<String> documentedMembers(String module) {
        return named("documented").stream()
                .filter(member -> member.startsWith(module + "."))
                .map(member -> member.substring(module.length() + 1))
                .filter(member -> member.indexOf('.') < 0)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The part of a dotted name before its first dot. */
    public static String firstComponent(String module) {
        int dot = module.indexOf('.');
        return dot < 0 ? module : module.substring(0, dot);
    }

    private ImmutableSet<String> named(String list) {
        return names.getOrDefault(list, ImmutableSet.of());
    }
}
