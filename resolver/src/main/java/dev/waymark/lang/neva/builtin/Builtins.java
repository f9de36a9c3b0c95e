package dev.waymark.lang.neva.builtin;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.waymark.language.Edition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The standard library of one release, or of two together. */
public final class Builtins {

    /** The package that every file sees without an import. */
    public static final String PACKAGE = "builtin";

    private static final BuiltinTable TABLE = BuiltinTable.load();

    /** Today's release. */
    public static final Builtins TODAY = TABLE.release("0.41.0");

    /** The release of the specification. */
    public static final Builtins DOCUMENTED = TABLE.release("0.30.2");

    private static final Builtins EITHER = TODAY.with(DOCUMENTED);

    private final String release;
    private final ImmutableMap<String, StandardPackage> packages;

    Builtins(String release, ImmutableMap<String, StandardPackage> packages) {
        this.release = release;
        this.packages = packages;
    }

    /** What programs may use under {@code edition}. */
    public static Builtins of(Edition edition) {
        return switch (edition) {
            case CURRENT -> TODAY;
            case DOCUMENTED -> DOCUMENTED;
            case AUTO -> EITHER;
        };
    }

    /** The words that cannot be names, not even parts of an import's path. */
    public static ImmutableSet<String> keywords() {
        return TABLE.keywords();
    }

    /** The release, the later one of two. */
    public String release() {
        return release;
    }

    /** The paths of all packages, {@link #PACKAGE} among them. */
    public ImmutableSet<String> packages() {
        return packages.keySet();
    }

    /** The package that an import writes as {@code path}. */
    public Optional<StandardPackage> package_(String path) {
        return Optional.ofNullable(packages.get(path));
    }

    /** The entity that every file sees under {@code name}, whether it is public or not. */
    public Optional<StandardEntity> bare(String name) {
        return package_(PACKAGE).map(builtin -> builtin.entities().get(name));
    }

    private Builtins with(Builtins earlier) {
        Map<String, StandardPackage> all = new LinkedHashMap<>(packages);
        earlier.packages.forEach((path, other) -> all.merge(path, other, StandardPackage::with));
        return new Builtins(release, ImmutableMap.copyOf(all));
    }
}
