package dev.waymark.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.Languages;
import dev.waymark.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Waymark's errors, in the edition {@code current}, are those of each language's own tool; where they deliberately are
 * not, {@code LANGUAGE-deviations.json} beside the verdicts says how and why.
 */
class ConformanceTest {

    private static final Path VERDICTS = Path.of("..", "test-workspaces", "conformance");

    /** Their tools end at the first fault. */
    private static final Set<String> STOPS_EARLY = Set.of("neva", "gene", "hql");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicContainer> errorsAreThoseOfTheTool() {
        return Languages.ALL.stream()
                .map(Language::id)
                .filter(language -> Files.exists(VERDICTS.resolve(language + ".json")))
                .map(language -> DynamicContainer.dynamicContainer(language, tests(language)));
    }

    private Stream<DynamicTest> tests(String language) {
        try {
            List<Case> cases = Case.read(Files.readString(VERDICTS.resolve(language + ".json")));
            Deviations deviations = Deviations.read(VERDICTS.resolve(language + "-deviations.json"));
            List<String> ids = cases.stream().map(Case::id).toList();
            return Stream.concat(
                    Stream.of(DynamicTest.dynamicTest(
                            "every deviation is of a case",
                            () -> assertThat(ids).containsAll(deviations.cases()))),
                    cases.stream()
                            .map(compared -> DynamicTest.dynamicTest(
                                    compared.id(), () -> compare(compared, language, deviations.of(compared)))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void compare(Case compared, String language, Difference meant) throws IOException {
        Layout layout = Layout.of(compared, Files.createTempDirectory(folder, language));
        Difference found =
                Difference.of(compared.errors(), layout.errors(compared, language), STOPS_EARLY.contains(language));
        assertThat(found).isEqualTo(meant);
    }
}
