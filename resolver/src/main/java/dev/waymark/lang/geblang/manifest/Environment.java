package dev.waymark.lang.geblang.manifest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Paths as the environment and manifests write them: lists, variables, the home folder. */
public final class Environment {

    private final Lookup lookup;

    public Environment(Lookup lookup) {
        this.lookup = lookup;
    }

    /** The user's home folder. */
    public Optional<String> home() {
        return Stream.of("HOME", "USERPROFILE")
                .flatMap(name -> lookup.variable(name, "home folder").stream())
                .filter(FilePaths::isAbsolute)
                .map(FilePaths::normalise)
                .findFirst();
    }

    /**
     * The folders in a list such as {@code GEBLANG_PATH}, relative ones seen from {@code working}; an empty entry is the
     * working directory itself, an empty list is nothing.
     */
    public ImmutableList<String> folders(String list, Optional<String> working) {
        if (list.isEmpty()) {
            return ImmutableList.of();
        }
        return split(list).stream()
                .flatMap(entry -> absolute(entry, working).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static List<String> split(String list) {
        boolean windows = list.contains(";") || (list.indexOf(':') == 1 && FilePaths.isAbsolute(list));
        return Splitter.on(windows ? ';' : ':').splitToList(list);
    }

    private static Optional<String> absolute(String entry, Optional<String> working) {
        return FilePaths.isAbsolute(entry)
                ? Optional.of(FilePaths.normalise(entry))
                : working.map(folder -> FilePaths.resolve(folder, entry));
    }

    /** A dependency's path with its variables and its tilde worked out (seed: Dependencies), seen from {@code folder}. */
    public String place(String folder, String path) {
        return FilePaths.resolve(folder, withHome(withVariables(path)));
    }

    private String withHome(String path) {
        if (!path.equals("~") && !path.startsWith("~/")) {
            return path;
        }
        return home().map(home -> home + path.substring(1)).orElse(path);
    }

    /** A variable that is not set stands for nothing; a dollar without a name stays. */
    private String withVariables(String path) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < path.length()) {
            int end = variableEnd(path, at);
            if (end == at) {
                out.append(path.charAt(at++));
            } else {
                out.append(value(path.substring(at + 1, end)));
                at = end;
            }
        }
        return out.toString();
    }

    /** Where the variable that begins at {@code at} ends; {@code at} itself where none begins. */
    private static int variableEnd(String path, int at) {
        if (path.charAt(at) != '$') {
            return at;
        }
        if (path.startsWith("{", at + 1)) {
            int brace = path.indexOf('}', at);
            return brace < 0 ? at + 2 : brace + 1;
        }
        int end = at + 1;
        while (end < path.length() && isNamePart(path.charAt(end))) {
            end++;
        }
        return end == at + 1 ? at : end;
    }

    private static boolean isNamePart(char c) {
        return c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
    }

    private String value(String variable) {
        String name = variable.startsWith("{") ? variable.replace("{", "").replace("}", "") : variable;
        return name.isEmpty()
                ? ""
                : lookup.variable(name, "variable in a dependency's path").orElse("");
    }
}
