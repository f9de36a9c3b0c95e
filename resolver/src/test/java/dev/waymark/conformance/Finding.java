package dev.waymark.conformance;

import java.util.List;
import java.util.Map;

/**
 * One error, as far as tools must agree on it.
 *
 * @param file its path below the layout's root, or {@link #ANY_FILE}
 * @param line from 1, or {@link #ANY_LINE}
 * @param code the code; in a verdict with a question mark where the tool's message fits the code's whole family
 */
public record Finding(String file, int line, String code) {

    /** Where the tool tells no file. */
    static final String ANY_FILE = "";

    /** Where the tool tells no line. */
    static final int ANY_LINE = 0;

    /** What a tool may mean that can only say that it does not know a name. */
    private static final Map<String, List<String>> FAMILIES = Map.of(
            "missing-import?",
            List.of(
                    "missing-import",
                    "module-as-value",
                    "assigned-import",
                    "use-before-definition",
                    "missing-export",
                    "unresolved-import"),
            "missing-export?",
            List.of("missing-export", "missing-import", "unresolved-import", "unresolved-package"),
            "duplicate-declaration?",
            List.of("duplicate-declaration", "import-name-conflict"));

    /** Whether this, from a verdict, means what {@code ours} says. */
    boolean covers(Finding ours) {
        return (file.equals(ANY_FILE) || file.equals(ours.file))
                && (line == ANY_LINE || line == ours.line)
                && FAMILIES.getOrDefault(code, List.of(code)).contains(ours.code);
    }

    /** The form in which lists of deviations name it. */
    @Override
    public String toString() {
        return (file.equals(ANY_FILE) ? "?" : file) + ":" + (line == ANY_LINE ? "?" : line) + " " + code;
    }
}
