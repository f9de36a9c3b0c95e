package dev.waymark.marks;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;

/** What was expected against what was found, over several files: what is missing and what is unexpected, told apart. */
public final class Comparison {

    private final List<String> missing = new ArrayList<>();
    private final List<String> unexpected = new ArrayList<>();

    /** Takes in what {@code expected} and {@code found} do not share, both being of the file that people call {@code file}. */
    public void add(String file, List<Mark> expected, List<Mark> found) {
        List<Mark> rest = new ArrayList<>(found);
        for (Mark mark : expected) {
            boolean met = rest.stream()
                    .filter(mark::expects)
                    .findFirst()
                    .map(rest::remove)
                    .orElse(false);
            if (!met) {
                missing.add(file + ":" + mark);
            }
        }
        rest.forEach(mark -> unexpected.add(file + ":" + mark));
    }

    /** Fails where anything was missing or unexpected. */
    public void check() {
        if (!missing.isEmpty() || !unexpected.isEmpty()) {
            fail("Missing:%n%s%nUnexpected:%n%s", shown(missing), shown(unexpected));
        }
    }

    private static String shown(List<String> marks) {
        return marks.isEmpty() ? "    none" : "    " + String.join("\n    ", marks);
    }
}
