package dev.waymark.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import dev.waymark.lang.Languages;
import dev.waymark.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code test-workspaces/LANGUAGE/SEED.md} tells for each rule of a language's specification which story shows it, or why
 * no editor can: what it names exists, and it names every story.
 */
class SeedTableTest {

    private static final Splitter CELLS = Splitter.on('|').trimResults();
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    /** Before the first and behind the last bar stands nothing. */
    private static final int CELLS_OF_A_ROW = 4;

    @TestFactory
    Stream<DynamicTest> everyRuleIsShownOrSaidToBeOutOfSight() {
        return withStories()
                .map(language -> dynamicTest(language.id(), () -> {
                    Path folder = Story.folder(language);
                    for (List<String> row : rows(language)) {
                        assertThat(row).hasSize(CELLS_OF_A_ROW);
                        assertThat(row.get(1)).as("a rule").isNotEmpty();
                        assertThat(row.get(2))
                                .as("where %s is shown", row.get(1))
                                .isNotEmpty();
                        assertThat(named(row.get(2)))
                                .allSatisfy(story ->
                                        assertThat(folder.resolve(story)).exists());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyStoryIsNamed() {
        return withStories()
                .map(language -> dynamicTest(language.id(), () -> {
                    List<String> named = rows(language).stream()
                            .flatMap(row -> named(row.get(2)).stream())
                            .map(story -> story.replaceFirst("/.*", ""))
                            .toList();
                    assertThat(named)
                            .containsAll(
                                    Story.of(language).stream().map(Story::name).toList());
                }));
    }

    private static Stream<Language> withStories() {
        return Languages.ALL.stream().filter(language -> !Story.of(language).isEmpty());
    }

    /** The rows of all tables, without their heads. */
    private static List<List<String>> rows(Language language) throws IOException {
        return Files.readAllLines(Story.folder(language).resolve("SEED.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Rule |"))
                .map(CELLS::splitToList)
                .toList();
    }

    private static List<String> named(String cell) {
        return NAMED.matcher(cell)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
