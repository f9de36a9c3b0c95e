package dev.waymark.settings;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A pattern for absolute paths, in the words of {@code .gitignore} and of editors: {@code *}, {@code ?}, {@code **},
 * {@code [a-z]}, <code>{a,b}</code>. What is covered is covered with everything inside. Case matters.
 */
final class Glob {

    private static final String SPECIAL = "\\*?[]{}";

    private final ImmutableList<PathPattern> alternatives;

    private Glob(ImmutableList<PathPattern> alternatives) {
        this.alternatives = alternatives;
    }

    /** The glob of a pattern that begins at the root, as {@link #anchored} gives it. */
    static Glob of(String pattern) {
        return new Glob(Braces.expand(pattern).stream().map(PathPattern::of).collect(ImmutableList.toImmutableList()));
    }

    /**
     * The pattern that begins at the root for one that somebody wrote in {@code folder}: with a slash in front or inside it
     * speaks of that folder's own children, without one of names at any depth.
     */
    static String anchored(String folder, String pattern) {
        String relative = pattern.startsWith("./") ? pattern.substring(1) : pattern;
        int slash = relative.indexOf('/');
        boolean anyDepth = slash < 0 || slash == relative.length() - 1;
        return escaped(folder) + (anyDepth ? "/**/" : "/") + relative;
    }

    boolean coversFile(String path) {
        List<String> parts = PathPattern.parts(path);
        return alternatives.stream().anyMatch(pattern -> pattern.coversFile(parts));
    }

    boolean coversFolder(String path) {
        List<String> parts = PathPattern.parts(path);
        return alternatives.stream().anyMatch(pattern -> pattern.covers(parts));
    }

    private static String escaped(String folder) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < folder.length(); i++) {
            char c = folder.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
