package dev.waymark.lang.geblang.resolve;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.lang.geblang.builtin.Builtins;
import java.util.Optional;

/** Arithmetic on dotted module names. */
public final class ModuleName {

    /** The suffix of a source file; the tool takes it in lower case only. */
    public static final String SUFFIX = ".gb";

    /** The file that stands for the folder it lies in. */
    static final String FOLDER_MODULE = "init";

    private static final Splitter DOTS = Splitter.on('.');
    private static final String FORCED = Builtins.NAMESPACE + ".";

    private ModuleName() {}

    /** {@code request} without the namespace that asks for a built-in. */
    public static String withoutNamespace(String request) {
        return request.startsWith(FORCED) ? request.substring(FORCED.length()) : request;
    }

    /** Whether every part says something: half-typed imports do not. */
    static boolean isWhole(String module) {
        return DOTS.splitToStream(module).noneMatch(part -> part.isBlank() || part.contains("/"));
    }

    /** Whether an import can write {@code part}: an identifier, or any keyword but {@code enum} (the tool's grammar). */
    static boolean isPart(String part) {
        return !part.isEmpty()
                && !part.equals("enum")
                && isStart(part.codePointAt(0))
                && part.codePoints().allMatch(c -> isStart(c) || (c >= '0' && c <= '9'));
    }

    private static boolean isStart(int c) {
        return c == '_' || Character.isLetter(c);
    }

    /**
     * The relative paths, without suffix, that may hold {@code module} in a package's root, best first: as it is, and
     * without each prefix that stands for the package (the tool: the prefix alone means the package's init file).
     */
    static ImmutableList<String> places(String module, ImmutableSet<String> prefixes) {
        ImmutableList.Builder<String> places = ImmutableList.builder();
        places.add(path(module));
        prefixes.forEach(prefix -> stripped(module, prefix).ifPresent(places::add));
        return places.build();
    }

    static String path(String module) {
        return module.replace('.', '/');
    }

    /** The module that a source file at {@code relative}, seen from a root, is; the folder's for an init file. */
    static String of(String relative) {
        String bare = relative.substring(0, relative.length() - SUFFIX.length());
        String own = bare.endsWith("/" + FOLDER_MODULE)
                ? bare.substring(0, bare.length() - FOLDER_MODULE.length() - 1)
                : bare;
        return own.replace('/', '.');
    }

    private static Optional<String> stripped(String module, String prefix) {
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        if (module.equals(prefix)) {
            return Optional.of(FOLDER_MODULE);
        }
        return module.startsWith(prefix + ".")
                ? Optional.of(path(module.substring(prefix.length() + 1)))
                : Optional.empty();
    }
}
