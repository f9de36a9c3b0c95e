package dev.waymark.lang.kcl.builtin;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** The names that ship with KCL, as of the release that {@link #version} tells. */
public final class Builtins {

    /** What ships with Waymark. */
    public static final Builtins SHIPPED = BuiltinTable.load().builtins();

    private final String version;
    private final String pluginPrefix;
    private final ImmutableMap<String, SystemModule> modules;
    private final ImmutableMap<String, ImmutableSet<String>> names;

    Builtins(
            String version,
            String pluginPrefix,
            ImmutableMap<String, SystemModule> modules,
            ImmutableMap<String, ImmutableSet<String>> names) {
        this.version = version;
        this.pluginPrefix = pluginPrefix;
        this.modules = modules;
        this.names = names;
    }

    /** The release that the names are of. */
    public String version() {
        return version;
    }

    /** Whether {@code path} is a system module: only the whole path counts, {@code math.sub} is an ordinary one. */
    public boolean isSystemModule(String path) {
        return modules.containsKey(path);
    }

    public Optional<SystemModule> systemModule(String path) {
        return Optional.ofNullable(modules.get(path));
    }

    /** The system modules, which have to be imported like any other. */
    public ImmutableSet<String> systemModules() {
        return modules.keySet();
    }

    /** Whether {@code path} names a plugin: it has no file, and a folder of that name is never looked at. */
    public boolean isPlugin(String path) {
        return path.startsWith(pluginPrefix);
    }

    /** The functions that need no import. */
    public ImmutableSet<String> functions() {
        return named("function");
    }

    /** The type names that no schema, rule or type alias may take. */
    public ImmutableSet<String> typeNames() {
        return named("type");
    }

    public ImmutableSet<String> decorators() {
        return named("decorator");
    }

    /** Words with a meaning of their own. Most are reserved at the start of a statement only. */
    public ImmutableSet<String> keywords() {
        return named("keyword");
    }

    private ImmutableSet<String> named(String list) {
        return names.getOrDefault(list, ImmutableSet.of());
    }
}
