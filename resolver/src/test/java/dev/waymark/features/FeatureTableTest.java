package dev.waymark.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Streams;
import dev.waymark.lang.Languages;
import dev.waymark.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of features is true: a mark stands where there are cases of the feature in the language. */
class FeatureTableTest {

    private static final Path README = Path.of("../README.md");
    private static final Path CASES = Path.of("../test-workspaces/features");
    private static final Pattern ROW = Pattern.compile("\\| \\[.*]\\(test-workspaces/features/(\\w+)\\) \\|(.*)\\|");
    private static final Splitter CELLS = Splitter.on('|').trimResults();

    @Test
    void everyMarkStandsForCases() throws IOException {
        Set<String> told = Files.readAllLines(README).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .flatMap(row -> told(row.group(1), CELLS.splitToList(row.group(2))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isEqualTo(shown());
    }

    private static Stream<String> told(String feature, List<String> cells) {
        return Streams.zip(
                        Languages.ALL.stream().map(Language::id),
                        cells.stream(),
                        (language, cell) -> cell.equals("✓") ? feature + "/" + language + ".txt" : "")
                .filter(file -> !file.isEmpty());
    }

    private static Set<String> shown() throws IOException {
        try (Stream<Path> files = Files.walk(CASES, 2)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> CASES.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
