package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.waymark.text.Nearest;
import java.util.stream.Stream;

/** Which known names, or paths of names, somebody may have meant by an unknown one. */
public final class Spelling {

    private static final int SUGGESTIONS = 3;

    private Spelling() {}

    /**
     * What {@code wanted} may stand for among {@code names}, at most three: what differs in case alone, then paths that end
     * alike, then slips of the pen, then the path without its last part.
     */
    public static ImmutableList<String> nearest(String wanted, Stream<String> names) {
        ImmutableList<String> known = names.collect(ImmutableList.toImmutableList());
        return Streams.concat(
                        known.stream().filter(name -> name.equalsIgnoreCase(wanted) && !name.equals(wanted)),
                        known.stream().filter(name -> endsWith(name, wanted) || endsWith(wanted, name)),
                        Nearest.to(wanted, known, SUGGESTIONS).stream(),
                        known.stream().filter(name -> isParent(name, wanted)))
                .distinct()
                .limit(SUGGESTIONS)
                .collect(ImmutableList.toImmutableList());
    }

    /** The end of a message: "; did you mean `x`?" where something is near, else {@code otherwise}. */
    static String advice(ImmutableList<String> nearest, String otherwise) {
        return nearest.isEmpty() ? "; " + otherwise : "; did you mean `" + nearest.getFirst() + "`?";
    }

    /** Whether {@code path} is {@code end} with more parts in front. */
    private static boolean endsWith(String path, String end) {
        int before = path.length() - end.length() - 1;
        return before > 0 && path.endsWith(end) && isSeparator(path.charAt(before));
    }

    /** Whether {@code path} is {@code parent} with one more part behind. */
    private static boolean isParent(String parent, String path) {
        int behind = parent.length();
        return path.length() > behind + 1
                && path.startsWith(parent)
                && isSeparator(path.charAt(behind))
                && path.chars().skip(behind + 1L).noneMatch(c -> isSeparator((char) c));
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == '/' || c == ':';
    }
}
