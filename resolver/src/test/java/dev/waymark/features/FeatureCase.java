package dev.waymark.features;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One case of a file in {@code test-workspaces/features}: {@code ==== title}, a marked workspace, and behind
 * {@code >>>>} what the feature answers; without that the answer is the marked places.
 */
record FeatureCase(String title, String question, String layout, String expected) {

    private static final Path FOLDER = Path.of("../test-workspaces/features");
    private static final Splitter CASES =
            Splitter.on(Pattern.compile("(?m)^==== ")).omitEmptyStrings();
    private static final Pattern ANSWER = Pattern.compile("(?m)^>>>>(.*)\\R");

    static Path file(String feature, String language) {
        return FOLDER.resolve(feature).resolve(language + ".txt");
    }

    /** The cases of one file, in its order. */
    static List<FeatureCase> in(Path file) {
        try {
            return CASES.splitToStream(Files.readString(file))
                    .map(FeatureCase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FeatureCase of(String text) {
        int head = text.indexOf('\n');
        String title = text.substring(0, head).strip();
        String rest = text.substring(head + 1);
        var answer = ANSWER.matcher(rest);
        return answer.find()
                ? new FeatureCase(
                        title,
                        answer.group(1).strip(),
                        rest.substring(0, answer.start()),
                        rest.substring(answer.end()).strip())
                : new FeatureCase(title, "", rest, "");
    }

    /** The workspace with its marks. */
    Marked workspace() {
        return Marked.of(layout);
    }

    /** What is to be answered. */
    String answer(Marked workspace) {
        return expected.isEmpty() && question.isEmpty() ? String.join("\n", workspace.places()) : expected;
    }
}
